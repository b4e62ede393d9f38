package org.taipan.compiler.ir;

import java.util.List;
import java.util.Set;

/**
 * Checks what every phase may rely on: edges agree in both directions, phis have an argument for
 * each predecessor, types fit, and every use is dominated by its definition.
 */
public final class Verifier {
  private final Function function;

  // Where each instruction stands, by its id.
  private final Block[] home;
  private final int[] position;

  private final Set<Block> blocks;
  private final Dominators dominators;

  private Verifier(Function function) {
    this.function = function;
    this.home = new Block[function.instructionLimit()];
    this.position = new int[function.instructionLimit()];
    this.blocks = Set.copyOf(function.blocks());
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
      check(block.isTerminated(), "%s has no terminator", block);
      int index = 0;
      for (Instruction phi : block.phis()) {
        check(phi.isPhi(), "%s among the phis", phi);
        place(phi, block, 0);
      }
      for (Instruction i : block.body()) {
        check(!i.isPhi(), "%s behind the phis", i);
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
    check(home[i.id()] == null, "%s stands in two places", i);
    home[i.id()] = block;
    position[i.id()] = index;
  }

  private void verifyEdges(Block block) {
    List<Block> successors = block.terminator().successors();
    check(
        successors.size() < 2 || successors.getFirst() != successors.getLast(),
        "%s has two edges to one block",
        block);
    for (Block successor : successors) {
      check(blocks.contains(successor), "%s is not in the function", successor);
      check(successor.predecessors().contains(block), "%s does not know %s", successor, block);
    }
    for (Block predecessor : block.predecessors()) {
      check(blocks.contains(predecessor), "%s is not in the function", predecessor);
      check(
          predecessor.terminator().successors().contains(block),
          "%s does not jump to %s",
          predecessor,
          block);
    }
  }

  private void verifyPhi(Instruction phi, Block block) {
    check(
        phi.arguments().size() == block.predecessors().size(),
        "%s has not one argument for each of %s",
        phi,
        block.predecessors());
    for (int i = 0; i < phi.arguments().size(); i++) {
      check(phi.argument(i).type() == phi.type(), "%s mixes types", phi);
      verifyUse(phi.argument(i), block.predecessors().get(i), Integer.MAX_VALUE);
    }
  }

  private void verifyArguments(Instruction i, Block block) {
    i.arguments().forEach(a -> verifyUse(a, block, position[i.id()]));
    Signature.of(i).ifPresent(types -> check(fits(i, types), "%s takes %s", i, types));
  }

  private static boolean fits(Instruction i, List<Type> types) {
    boolean fits = i.arguments().size() == types.size();
    for (int n = 0; fits && n < types.size(); n++) {
      fits = i.argument(n).type() == types.get(n);
    }
    return fits;
  }

  private void verifyUse(Instruction used, Block user, int userPosition) {
    Block defined = home[used.id()];
    check(defined != null, "%s is used in %s but stands nowhere", used, user);
    check(
        defined == user ? position[used.id()] < userPosition : dominators.dominates(defined, user),
        "%s is used in %s where it is not defined",
        used,
        user);
  }

  private void verifyTerminator(Terminator terminator) {
    switch (terminator) {
      case Terminator.Branch(Instruction condition, _, _) ->
          check(condition.type() == Type.WORD, "%s is no condition", condition);
      case Terminator.Return(var result) ->
          check(
              result.map(Instruction::type).orElse(Type.NONE) == function.result(),
              "returns %s",
              result);
      case Terminator.Try(_, Block handler) ->
          check(handler.phis().isEmpty(), "%s is a handler and has phis", handler);
      case Terminator.Jump _, Terminator.Unreachable _ -> {}
    }
  }

  private void check(boolean holds, String message, Object... of) {
    if (!holds) {
      throw new IllegalStateException(
          "broken IR: " + message.formatted(of) + " in\n" + Printer.print(function));
    }
  }
}
