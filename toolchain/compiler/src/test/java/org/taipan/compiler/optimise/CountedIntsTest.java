package org.taipan.compiler.optimise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.Terminator;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.ir.Verifier;
import org.taipan.compiler.ir.WordOperator;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

class CountedIntsTest {
  private final Function function =
      new Function(
          "f",
          "f",
          SourceFile.of("test.py", ""),
          List.of(Type.WORD),
          Type.VALUE,
          true,
          false,
          List.of());
  private final Block entry = function.newBlock(0);
  private final Instruction limit = add(entry, Type.WORD, new Operation.Parameter(0));

  @ParameterizedTest(name = "from {0} by {1}: {2} left")
  @CsvSource({
    "0, 1, 0",
    "4294967296, 4, 0",
    "-1, 1, 1", // begins below zero
    "4294967297, 1, 1", // begins high
    "0, -1, 1", // counts down
    "0, 5, 1", // in large steps
  })
  void aCounterIsTaggedByAnAddition(long start, long step, int left) {
    Instruction first = add(entry, Type.WORD, new Operation.Word(start));
    loop(first, new Operation.Word(step), WordOperator.ADD);
    assertEquals(left, tags(), function::toString);
  }

  @Test
  void whatBeginsAnywhereMayBeNegative() {
    loop(limit, new Operation.Word(1), WordOperator.ADD);
    assertEquals(1, tags(), function::toString);
  }

  @Test
  void onlySumsCount() {
    Instruction first = add(entry, Type.WORD, new Operation.Word(1));
    loop(first, new Operation.Word(1), WordOperator.SHL);
    assertEquals(1, tags(), function::toString);
  }

  /** A loop to the limit that returns its counter. */
  private void loop(Instruction first, Operation step, WordOperator operator) {
    Block head = function.newBlock(1);
    Block body = function.newBlock(1);
    Block end = function.newBlock(0);
    entry.terminate(new Terminator.Jump(head));
    Instruction counter =
        function.newInstruction(new Operation.Phi(), Type.WORD, List.of(first), Span.START);
    head.phis().add(counter);
    Instruction more =
        add(head, Type.WORD, new Operation.WordBinary(WordOperator.LT), counter, limit);
    head.terminate(new Terminator.Branch(more, body, end));
    Instruction by = add(body, Type.WORD, step);
    Instruction next = add(body, Type.WORD, new Operation.WordBinary(operator), counter, by);
    counter.arguments().add(next);
    body.terminate(new Terminator.Jump(head));
    Instruction tagged = add(end, Type.VALUE, new Operation.TagInt(), counter);
    end.terminate(new Terminator.Return(Optional.of(tagged)));
  }

  /** Runs the pass; gives how many ints are made the long way after it. */
  private long tags() {
    Verifier.verify(function);
    CountedInts.run(function);
    DeadCode.remove(function);
    Verifier.verify(function);
    return function.blocks().stream()
        .flatMap(block -> block.body().stream())
        .filter(i -> i.operation() instanceof Operation.TagInt)
        .count();
  }

  private Instruction add(Block block, Type type, Operation operation, Instruction... arguments) {
    Instruction i = function.newInstruction(operation, type, List.of(arguments), Span.START);
    block.body().add(i);
    return i;
  }
}
