package org.taipan.compiler.optimise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.Terminator;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.ir.Verifier;
import org.taipan.compiler.ir.WordOperator;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

class InlinerTest {
  private static final Callee CALLEE =
      new Callee("larger", List.of(Type.WORD, Type.WORD), Type.WORD, true);

  @Test
  void bodyWithTwoReturnsBecomesBlocksThatMeetBehindTheCall() {
    Function caller = caller();
    Function body = larger(0);
    assertTrue(Inliner.isSmall(body));
    Inliner.run(caller, _ -> Optional.of(body));
    Verifier.verify(caller);
    assertEquals(0, calls(caller));
    Block last =
        caller.blocks().stream().filter(b -> !b.phis().isEmpty()).findFirst().orElseThrow();
    assertEquals(2, last.phis().size() + last.body().size(), "the result and the sum behind it");
    assertEquals(2, last.phis().getFirst().arguments().size());
    Verifier.verify(body);
  }

  @Test
  void theSameBodyCanBePutInTwice() {
    Function caller = caller();
    Function body = larger(0);
    Inliner.run(caller, _ -> Optional.of(body));
    Function other = caller();
    Inliner.run(other, _ -> Optional.of(body));
    assertEquals(caller.toString(), other.toString());
  }

  @Test
  void loopsAndLargeBodiesAreNotSmall() {
    assertFalse(Inliner.isSmall(larger(1)), "in a loop");
    Function large = function("large", Type.WORD);
    Block block = large.newBlock(0);
    Instruction sum = add(block, large, new Operation.Parameter(0));
    for (int n = 0; n < 100; n++) {
      sum = add(block, large, new Operation.WordBinary(WordOperator.ADD), sum, sum);
    }
    block.terminate(new Terminator.Return(Optional.of(sum)));
    assertFalse(Inliner.isSmall(large));
  }

  @Test
  void callsThatOnlyRaiseStay() {
    Function caller = function("caller", Type.WORD, Type.WORD);
    Block block = caller.newBlock(0);
    Instruction a = add(block, caller, new Operation.Parameter(0));
    add(block, caller, new Operation.Call(CALLEE), a, a);
    block.terminate(new Terminator.Unreachable());
    Inliner.run(caller, _ -> Optional.of(larger(0)));
    assertEquals(1, calls(caller));
  }

  /** f(a, b): larger(a, b) + a. */
  private static Function caller() {
    Function function = function("caller", Type.WORD, Type.WORD);
    Block block = function.newBlock(0);
    Instruction a = add(block, function, new Operation.Parameter(0));
    Instruction b = add(block, function, new Operation.Parameter(1));
    Instruction call = add(block, function, new Operation.Call(CALLEE), a, b);
    Instruction sum = add(block, function, new Operation.WordBinary(WordOperator.ADD), call, a);
    block.terminate(new Terminator.Return(Optional.of(sum)));
    return function;
  }

  /** larger(a, b): a if b is less, else b. */
  private static Function larger(int loopDepth) {
    Function function = function("larger", Type.WORD, Type.WORD);
    Block block = function.newBlock(loopDepth);
    Instruction a = add(block, function, new Operation.Parameter(0));
    Instruction b = add(block, function, new Operation.Parameter(1));
    Instruction less = add(block, function, new Operation.WordBinary(WordOperator.LT), b, a);
    Block yes = function.newBlock(loopDepth);
    Block no = function.newBlock(loopDepth);
    block.terminate(new Terminator.Branch(less, yes, no));
    yes.terminate(new Terminator.Return(Optional.of(a)));
    no.terminate(new Terminator.Return(Optional.of(b)));
    return function;
  }

  private static Function function(String symbol, Type... parameters) {
    SourceFile source = SourceFile.of("test.py", "");
    return new Function(
        symbol, symbol, source, List.of(parameters), Type.WORD, true, false, List.of());
  }

  private static Instruction add(
      Block block, Function function, Operation operation, Instruction... arguments) {
    Instruction i =
        function.newInstruction(operation, Type.WORD, Arrays.asList(arguments), Span.START);
    block.body().add(i);
    return i;
  }

  private static long calls(Function function) {
    return function.blocks().stream()
        .flatMap(b -> b.body().stream())
        .filter(i -> i.operation() instanceof Operation.Call)
        .count();
  }
}
