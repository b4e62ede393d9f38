package org.taipan.compiler.ir;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks what every phase may rely on: edges agree in both directions, phis have an argument for
 * each predecessor, types fit, and every use is dominated by its definition.
 */
public final class Verifier {
  private final Function function;
  private final Map<Instruction, Block> home = new HashMap<>();
  private final Map<Instruction, Integer> position = new HashMap<>();
  private final Dominators dominators;

  private Verifier(Function function) {
    this.function = function;
    this.dominators = new Dominators(function);
  }

  /**
   * Verifies a function.
   *
   * @throws IllegalStateException with the broken rule and the function's text
   */
  public static void verify(Function function) {
    new Verifier(function).run();
  }

  private void run() {
    for (Block block : function.blocks()) {
      check(block.isTerminated(), block + " has no terminator");
      int index = 0;
      for (Instruction phi : block.phis()) {
        check(phi.isPhi(), phi + " among the phis");
        place(phi, block, 0);
      }
      for (Instruction i : block.body()) {
        check(!i.isPhi(), i + " behind the phis");
        place(i, block, ++index);
      }
    }
    function.blocks().forEach(this::verifyEdges);
    for (Block block : function.blocks()) {
      block.phis().forEach(phi -> verifyPhi(phi, block));
      block.body().forEach(i -> verifyArguments(i, block));
      block.terminator().argument().ifPresent(a -> verifyUse(a, block, Integer.MAX_VALUE));
      verifyTerminator(block.terminator());
    }
  }

  private void place(Instruction i, Block block, int index) {
    check(home.put(i, block) == null, i + " stands in two places");
    position.put(i, index);
  }

  private void verifyEdges(Block block) {
    List<Block> successors = block.terminator().successors();
    Set<Block> distinct = new HashSet<>(successors);
    check(distinct.size() == successors.size(), block + " has two edges to one block");
    for (Block successor : successors) {
      check(function.blocks().contains(successor), successor + " is not in the function");
      check(successor.predecessors().contains(block), successor + " does not know " + block);
    }
    for (Block predecessor : block.predecessors()) {
      check(function.blocks().contains(predecessor), predecessor + " is not in the function");
      check(
          predecessor.terminator().successors().contains(block),
          predecessor + " does not jump to " + block);
    }
  }

  private void verifyPhi(Instruction phi, Block block) {
    check(
        phi.arguments().size() == block.predecessors().size(),
        phi + " has not one argument for each of " + block.predecessors());
    for (int i = 0; i < phi.arguments().size(); i++) {
      check(phi.argument(i).type() == phi.type(), phi + " mixes types");
      verifyUse(phi.argument(i), block.predecessors().get(i), Integer.MAX_VALUE);
    }
  }

  private void verifyArguments(Instruction i, Block block) {
    i.arguments().forEach(a -> verifyUse(a, block, position.get(i)));
    List<Type> types = i.arguments().stream().map(Instruction::type).toList();
    Signature.of(i).ifPresent(s -> check(s.equals(types), i + " takes " + s + ", not " + types));
  }

  private void verifyUse(Instruction used, Block user, int userPosition) {
    Block defined = home.get(used);
    check(defined != null, used + " is used in " + user + " but stands nowhere");
    check(
        defined == user ? position.get(used) < userPosition : dominators.dominates(defined, user),
        used + " is used in " + user + " where it is not defined");
  }

  private void verifyTerminator(Terminator terminator) {
    switch (terminator) {
      case Terminator.Branch(Instruction condition, _, _) ->
          check(condition.type() == Type.WORD, condition + " is no condition");
      case Terminator.Return(var result) ->
          check(
              result.map(Instruction::type).orElse(Type.NONE) == function.result(),
              "returns " + result);
      case Terminator.Try(_, Block handler) ->
          check(handler.phis().isEmpty(), handler + " is a handler and has phis");
      case Terminator.Jump _, Terminator.Unreachable _ -> {}
    }
  }

  private void check(boolean holds, String message) {
    if (!holds) {
      throw new IllegalStateException("broken IR: " + message + " in\n" + Printer.print(function));
    }
  }
}
