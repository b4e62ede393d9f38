package org.taipan.compiler.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

class VerifierTest {
  private final Function function =
      new Function(
          "f",
          "f",
          SourceFile.of("f.py", ""),
          List.of(Type.WORD),
          Type.WORD,
          false,
          false,
          List.of("x"));
  private final Block entry = function.newBlock(0);

  private Instruction add(Block block, Operation operation, Type type, Instruction... arguments) {
    Instruction i = function.newInstruction(operation, type, List.of(arguments), Span.START);
    (i.isPhi() ? block.phis() : block.body()).add(i);
    return i;
  }

  private Instruction word(Block block, long bits) {
    return add(block, new Operation.Word(bits), Type.WORD);
  }

  private static Operation sum() {
    return new Operation.WordBinary(WordOperator.ADD);
  }

  private String problem() {
    return assertThrows(IllegalStateException.class, () -> Verifier.verify(function)).getMessage();
  }

  private void returns(Block block, Instruction result) {
    block.terminate(new Terminator.Return(Optional.of(result)));
  }

  @Test
  void printsAndAcceptsALoop() {
    Block head = function.newBlock(1);
    Block body = function.newBlock(1);
    Block after = function.newBlock(0);
    Instruction parameter = add(entry, new Operation.Parameter(0), Type.WORD);
    entry.terminate(new Terminator.Jump(head));
    Instruction phi = add(head, new Operation.Phi(), Type.WORD);
    head.terminate(new Terminator.Branch(phi, body, after));
    Instruction next =
        add(body, new Operation.WordBinary(WordOperator.SUB), Type.WORD, phi, parameter);
    body.terminate(new Terminator.Jump(head));
    phi.arguments().addAll(List.of(parameter, next));
    returns(after, phi);
    Verifier.verify(function);
    assertEquals(
        """
        function f[WORD] -> WORD
        b0:
          w0 = Parameter[index=0]
          jump b1
        b1:  ; from [b0, b2]
          w1 = Phi[] w0, w2
          branch w1 ? b2 : b3
        b2:  ; from [b1]
          w2 = WordBinary[operator=SUB] w1, w0
          jump b1
        b3:  ; from [b1]
          return w1
        """,
        Printer.print(function));
  }

  @Test
  void refusesABlockWithoutEnd() {
    assertTrue(problem().contains("no terminator"));
  }

  @Test
  void refusesAUseInFrontOfTheDefinition() {
    Instruction late =
        function.newInstruction(new Operation.Word(1), Type.WORD, List.of(), Span.START);
    Instruction use = add(entry, sum(), Type.WORD, late, late);
    entry.body().add(late);
    returns(entry, use);
    assertTrue(problem().contains("where it is not defined"));
  }

  @Test
  void refusesAUseThatTheDefinitionDoesNotDominate() {
    Block left = function.newBlock(0);
    Block right = function.newBlock(0);
    entry.terminate(new Terminator.Branch(word(entry, 1), left, right));
    Instruction inLeft = word(left, 2);
    left.terminate(new Terminator.Jump(right));
    returns(right, inLeft);
    assertTrue(problem().contains("where it is not defined"));
  }

  @Test
  void refusesAPhiThatMissesAnArgument() {
    Block next = function.newBlock(0);
    entry.terminate(new Terminator.Jump(next));
    Instruction phi = add(next, new Operation.Phi(), Type.WORD);
    returns(next, phi);
    assertTrue(problem().contains("not one argument for each"));
  }

  @Test
  void refusesWrongTypes() {
    Instruction none = add(entry, new Operation.Constant(0), Type.VALUE);
    returns(entry, add(entry, sum(), Type.WORD, none, none));
    assertTrue(problem().contains("takes [WORD, WORD]"));
  }

  @Test
  void refusesTwoEdgesToOneBlock() {
    Block next = function.newBlock(0);
    entry.terminate(new Terminator.Branch(word(entry, 1), next, next));
    returns(next, word(next, 0));
    assertTrue(problem().contains("two edges"));
  }

  @Test
  void refusesAResultOfAnotherType() {
    entry.terminate(new Terminator.Return(Optional.empty()));
    assertTrue(problem().contains("returns"));
  }
}
