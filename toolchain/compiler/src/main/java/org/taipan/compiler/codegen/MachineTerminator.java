package org.taipan.compiler.codegen;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import org.taipan.isa.Op;

/** How a machine block ends. */
public sealed interface MachineTerminator {

  /** Goes on at the target. */
  record Jump(MachineBlock target) implements MachineTerminator {}

  /** Goes on at the body; exceptions raised there may go on at the handler. */
  record Try(MachineBlock body, MachineBlock handler) implements MachineTerminator {}

  /** A conditional branch. */
  record Branch(Op op, int rs1, int rs2, MachineBlock taken, MachineBlock otherwise)
      implements MachineTerminator {}

  /** Leaves the function; a0 is its result if it has one. */
  record Return(boolean result) implements MachineTerminator {}

  /** Goes on in another function, whose result is that of this one; its arguments are placed. */
  record TailCall(String symbol) implements MachineTerminator {}

  /** Control does not get here. */
  record Stop() implements MachineTerminator {}

  /** The blocks that may follow. */
  default List<MachineBlock> successors() {
    return switch (this) {
      case Jump(MachineBlock target) -> List.of(target);
      case Branch(_, _, _, MachineBlock taken, MachineBlock otherwise) -> List.of(taken, otherwise);
      case Try(MachineBlock body, MachineBlock handler) -> List.of(body, handler);
      case Return _, TailCall _, Stop _ -> List.of();
    };
  }

  /** Passes on the registers read. */
  default void forEachUse(IntConsumer action) {
    switch (this) {
      case Branch(_, int rs1, int rs2, _, _) -> {
        action.accept(rs1);
        action.accept(rs2);
      }
      case Return(boolean result) -> {
        if (result) {
          action.accept(Registers.A0);
        }
      }
      case Jump _, Try _, TailCall _, Stop _ -> {}
    }
  }

  /** The same with other registers. */
  default MachineTerminator map(IntUnaryOperator use) {
    return switch (this) {
      case Branch(Op op, int rs1, int rs2, MachineBlock taken, MachineBlock otherwise) ->
          new Branch(op, use.applyAsInt(rs1), use.applyAsInt(rs2), taken, otherwise);
      case Jump _, Try _, Return _, TailCall _, Stop _ -> this;
    };
  }

  /** The same with a successor replaced. */
  default MachineTerminator retarget(MachineBlock from, MachineBlock to) {
    return switch (this) {
      case Jump(MachineBlock target) -> new Jump(target == from ? to : target);
      case Branch(Op op, int rs1, int rs2, MachineBlock taken, MachineBlock otherwise) ->
          new Branch(op, rs1, rs2, taken == from ? to : taken, otherwise == from ? to : otherwise);
      case Try(MachineBlock body, MachineBlock handler) ->
          new Try(body == from ? to : body, handler == from ? to : handler);
      case Return _, TailCall _, Stop _ -> this;
    };
  }
}
