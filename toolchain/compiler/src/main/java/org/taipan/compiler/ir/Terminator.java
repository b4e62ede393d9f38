package org.taipan.compiler.ir;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How a block ends. */
public sealed interface Terminator {

  /** Goes on at the target. */
  record Jump(Block target) implements Terminator {}

  /** Goes on at {@code then} if the word is not 0. The two targets differ. */
  record Branch(Instruction condition, Block then, Block otherwise) implements Terminator {}

  /**
   * Goes on at the body. The handler is where exceptions that are raised in the blocks between body
   * and the end of the {@code try} go ({@link Block#handler}): control gets there as if from here,
   * with the values of here, and with the variables of the frame ({@link Operation.GetVariable}) as
   * they are then.
   */
  record Try(Block body, Block handler) implements Terminator {}

  /** Leaves the function. */
  record Return(Optional<Instruction> result) implements Terminator {}

  /** Control does not get here: the call in front does not return. */
  record Unreachable() implements Terminator {}

  /** The blocks that may follow. */
  default List<Block> successors() {
    return switch (this) {
      case Jump(Block target) -> List.of(target);
      case Branch(_, Block then, Block otherwise) -> List.of(then, otherwise);
      case Try(Block body, Block handler) -> List.of(body, handler);
      case Return _, Unreachable _ -> List.of();
    };
  }

  /** The instruction whose value is used, if any. */
  default Optional<Instruction> argument() {
    return switch (this) {
      case Branch(Instruction condition, _, _) -> Optional.of(condition);
      case Return(Optional<Instruction> result) -> result;
      case Jump _, Try _, Unreachable _ -> Optional.empty();
    };
  }

  /** The same terminator with its argument replaced. */
  default Terminator mapArgument(UnaryOperator<Instruction> replacement) {
    return switch (this) {
      case Branch(Instruction condition, Block then, Block otherwise) ->
          new Branch(replacement.apply(condition), then, otherwise);
      case Return(Optional<Instruction> result) -> new Return(result.map(replacement));
      case Jump _, Try _, Unreachable _ -> this;
    };
  }

  /** The same terminator with a successor replaced. */
  default Terminator retarget(Block from, Block to) {
    return switch (this) {
      case Jump(Block target) -> new Jump(target == from ? to : target);
      case Branch(Instruction condition, Block then, Block otherwise) ->
          new Branch(condition, then == from ? to : then, otherwise == from ? to : otherwise);
      case Try(Block body, Block handler) ->
          new Try(body == from ? to : body, handler == from ? to : handler);
      case Return _, Unreachable _ -> this;
    };
  }
}
