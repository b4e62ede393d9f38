package org.taipan.compiler.optimise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.Terminator;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.ir.Verifier;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

class JumpsTest {
  private final Function function =
      new Function(
          "f",
          "f",
          SourceFile.of("test.py", ""),
          List.of(Type.WORD, Type.WORD),
          Type.WORD,
          true,
          false,
          List.of());
  private final Block entry = function.newBlock(0);
  private final Instruction first = add(entry, new Operation.Parameter(0));
  private final Instruction second = add(entry, new Operation.Parameter(1));

  @Test
  void whoBringsAConstantJumpsToWhereItLeads() {
    Block one = function.newBlock(0);
    Block zero = function.newBlock(0);
    Block test = function.newBlock(0);
    Instruction yes = add(one, new Operation.Word(1));
    Instruction no = add(zero, new Operation.Word(0));
    entry.terminate(new Terminator.Branch(first, one, zero));
    one.terminate(new Terminator.Jump(test));
    zero.terminate(new Terminator.Jump(test));
    Instruction phi =
        function.newInstruction(new Operation.Phi(), Type.WORD, List.of(yes, no), Span.START);
    test.phis().add(phi);
    branchToReturns(test, phi);
    run();
    assertEquals(1, branches(), function.toString());
  }

  @Test
  void whatABranchHasDecidedIsNotAskedAgain() {
    Block then = function.newBlock(0);
    Block other = function.newBlock(0);
    Block test = function.newBlock(0);
    entry.terminate(new Terminator.Branch(first, then, other));
    then.terminate(new Terminator.Jump(test));
    Block more = function.newBlock(0);
    other.terminate(new Terminator.Branch(second, test, more));
    more.terminate(new Terminator.Jump(test));
    branchToReturns(test, first);
    run();
    assertEquals(2, branches(), function.toString());
  }

  @Test
  void aLoopKeepsItsEntry() {
    Block head = function.newBlock(1);
    Block body = function.newBlock(1);
    Block end = function.newBlock(0);
    Instruction yes = add(entry, new Operation.Word(1));
    entry.terminate(new Terminator.Jump(head));
    Instruction phi =
        function.newInstruction(new Operation.Phi(), Type.WORD, List.of(yes, second), Span.START);
    head.phis().add(phi);
    head.terminate(new Terminator.Branch(phi, body, end));
    body.terminate(new Terminator.Jump(head));
    end.terminate(new Terminator.Return(Optional.of(first)));
    assertFalse(Jumps.run(function));
  }

  private void run() {
    Verifier.verify(function);
    assertTrue(Jumps.run(function));
    Verifier.verify(function);
  }

  private void branchToReturns(Block block, Instruction condition) {
    Block then = function.newBlock(0);
    Block otherwise = function.newBlock(0);
    block.terminate(new Terminator.Branch(condition, then, otherwise));
    then.terminate(new Terminator.Return(Optional.of(first)));
    otherwise.terminate(new Terminator.Return(Optional.of(second)));
  }

  private Instruction add(Block block, Operation operation, Instruction... arguments) {
    Instruction i =
        function.newInstruction(operation, Type.WORD, Arrays.asList(arguments), Span.START);
    block.body().add(i);
    return i;
  }

  private long branches() {
    return function.blocks().stream()
        .filter(b -> b.terminator() instanceof Terminator.Branch)
        .count();
  }
}
