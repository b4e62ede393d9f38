package org.taipan.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import org.taipan.compiler.ir.GlobalSlot;
import org.taipan.compiler.ir.Operation.LinkSymbol;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.isa.Op;

/**
 * What a machine instruction does. Registers are numbers ({@link Registers}), {@link
 * Registers#NONE} where there is none. What is more than one instruction of the machine is expanded
 * at emission.
 */
public sealed interface MachineOp {

  /** An instruction of the table; absent operands are NONE and 0. */
  record Plain(Op op, int rd, int rs1, int rs2, long immediate) implements MachineOp {}

  /** Brings any constant into a register. */
  record LoadConstant(int rd, long bits) implements MachineOp {}

  /** Brings the value of a static object into a register. */
  record LoadObject(int rd, StaticObject object) implements MachineOp {}

  /** Brings what the linker makes into a register. */
  record LoadLinkSymbol(int rd, LinkSymbol symbol) implements MachineOp {}

  /** Loads a global. */
  record LoadGlobal(int rd, GlobalSlot slot) implements MachineOp {}

  /** Address of a global. */
  record GlobalAddress(int rd, GlobalSlot slot) implements MachineOp {}

  /** Stores a global. */
  record StoreGlobal(int rs, GlobalSlot slot) implements MachineOp {}

  /**
   * All at once: to[i] becomes what from[i] was. Each is a register or a spill slot ({@link
   * Registers#ofSlot}).
   */
  record Move(List<Integer> to, List<Integer> from) implements MachineOp {
    /** A move of one register. */
    static Move of(int to, int from) {
      return new Move(List.of(to), List.of(from));
    }
  }

  /** A call of a symbol: reads a0…, clobbers what callers save, writes a0. */
  record Call(String symbol, int arguments) implements MachineOp {}

  /** A call of an address in a register: else like {@link Call}. */
  record CallRegister(int target, int arguments) implements MachineOp {}

  /**
   * A call of a symbol that leaves every register but its result as it was.
   *
   * @param arguments registers or spill slots, at most 8 with the two for the items
   * @param items registers or spill slots; if any, stored into the frame of the call; their number
   *     and address follow the arguments
   * @param result NONE if it is not wanted
   * @param saved the registers that the call must save itself; known after allocation
   */
  record ColdCall(
      String symbol, List<Integer> arguments, List<Integer> items, int result, List<Integer> saved)
      implements MachineOp {
    /** A call before allocation. */
    ColdCall(String symbol, List<Integer> arguments, List<Integer> items, int result) {
      this(symbol, arguments, items, result, List.of());
    }
  }

  /** Stores into the outgoing area of the frame. */
  record StoreOutgoing(int rs, int word) implements MachineOp {}

  /** Address of the outgoing area of the frame. */
  record OutgoingAddress(int rd) implements MachineOp {}

  /** Where this function returns to. */
  record ReturnAddress(int rd) implements MachineOp {}

  /** What sp was on entry. */
  record EntryStack(int rd) implements MachineOp {}

  /** Loads a spilled register from its slot. */
  record Reload(int rd, int slot) implements MachineOp {}

  /** Stores a register to its spill slot. */
  record Spill(int rs, int slot) implements MachineOp {}

  /** Passes on the registers read. */
  default void forEachUse(IntConsumer action) {
    switch (this) {
      case Plain(_, _, int rs1, int rs2, _) -> {
        present(rs1, action);
        present(rs2, action);
      }
      case StoreGlobal(int rs, _) -> action.accept(rs);
      case Move(_, List<Integer> from) -> registers(from, action);
      case Call(_, int arguments) -> arguments(arguments, action);
      case CallRegister(int target, int arguments) -> {
        action.accept(target);
        arguments(arguments, action);
      }
      case ColdCall(_, List<Integer> arguments, List<Integer> items, _, _) -> {
        registers(arguments, action);
        registers(items, action);
      }
      case StoreOutgoing(int rs, _) -> action.accept(rs);
      case Spill(int rs, _) -> action.accept(rs);
      case LoadConstant _, LoadObject _, LoadLinkSymbol _, LoadGlobal _ -> {}
      case OutgoingAddress _, ReturnAddress _, EntryStack _, Reload _ -> {}
      case GlobalAddress _ -> {}
    }
  }

  /** Passes on the registers written, without what a call merely clobbers. */
  default void forEachDef(IntConsumer action) {
    switch (this) {
      case Plain(_, int rd, _, _, _) -> {
        if (rd != Registers.ZERO) {
          present(rd, action);
        }
      }
      case LoadConstant(int rd, _) -> action.accept(rd);
      case LoadObject(int rd, _) -> action.accept(rd);
      case LoadLinkSymbol(int rd, _) -> action.accept(rd);
      case LoadGlobal(int rd, _) -> action.accept(rd);
      case GlobalAddress(int rd, _) -> action.accept(rd);
      case Move(List<Integer> to, _) -> registers(to, action);
      case Call _, CallRegister _ -> action.accept(Registers.A0);
      case ColdCall(_, _, _, int result, _) -> present(result, action);
      case OutgoingAddress(int rd) -> action.accept(rd);
      case ReturnAddress(int rd) -> action.accept(rd);
      case EntryStack(int rd) -> action.accept(rd);
      case Reload(int rd, _) -> action.accept(rd);
      case StoreGlobal _, StoreOutgoing _, Spill _ -> {}
    }
  }

  /** Whether it is a call that clobbers what callers save. */
  default boolean clobbers() {
    return this instanceof Call || this instanceof CallRegister;
  }

  /** The same with other registers. */
  default MachineOp map(IntUnaryOperator use, IntUnaryOperator def) {
    return switch (this) {
      case Plain(Op op, int rd, int rs1, int rs2, long immediate) ->
          new Plain(op, one(rd, def), one(rs1, use), one(rs2, use), immediate);
      case LoadConstant(int rd, long bits) -> new LoadConstant(one(rd, def), bits);
      case LoadObject(int rd, StaticObject object) -> new LoadObject(one(rd, def), object);
      case LoadLinkSymbol(int rd, LinkSymbol symbol) -> new LoadLinkSymbol(one(rd, def), symbol);
      case LoadGlobal(int rd, GlobalSlot slot) -> new LoadGlobal(one(rd, def), slot);
      case GlobalAddress(int rd, GlobalSlot slot) -> new GlobalAddress(one(rd, def), slot);
      case StoreGlobal(int rs, GlobalSlot slot) -> new StoreGlobal(one(rs, use), slot);
      case Move(List<Integer> to, List<Integer> from) -> new Move(all(to, def), all(from, use));
      case Call _ -> this;
      case CallRegister(int target, int arguments) -> new CallRegister(one(target, use), arguments);
      case ColdCall(var symbol, var arguments, var items, int result, var saved) ->
          new ColdCall(symbol, all(arguments, use), all(items, use), one(result, def), saved);
      case StoreOutgoing(int rs, int word) -> new StoreOutgoing(one(rs, use), word);
      case OutgoingAddress(int rd) -> new OutgoingAddress(one(rd, def));
      case ReturnAddress(int rd) -> new ReturnAddress(one(rd, def));
      case EntryStack(int rd) -> new EntryStack(one(rd, def));
      case Reload(int rd, int slot) -> new Reload(one(rd, def), slot);
      case Spill(int rs, int slot) -> new Spill(one(rs, use), slot);
    };
  }

  private static void registers(List<Integer> locations, IntConsumer action) {
    for (int location : locations) {
      present(location, action);
    }
  }

  private static void arguments(int count, IntConsumer action) {
    for (int i = 0; i < count; i++) {
      action.accept(Registers.argument(i));
    }
  }

  /** Leaves out spill slots and what is no register. */
  private static void present(int location, IntConsumer action) {
    if (location >= 0) {
      action.accept(location);
    }
  }

  private static int one(int register, IntUnaryOperator mapping) {
    return Registers.isVirtual(register) ? mapping.applyAsInt(register) : register;
  }

  private static List<Integer> all(List<Integer> registers, IntUnaryOperator mapping) {
    List<Integer> mapped = new ArrayList<>(registers.size());
    for (int register : registers) {
      mapped.add(one(register, mapping));
    }
    return mapped;
  }
}
