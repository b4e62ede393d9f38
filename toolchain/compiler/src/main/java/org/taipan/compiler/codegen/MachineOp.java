package org.taipan.compiler.codegen;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
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

  /** The registers read. */
  default IntStream uses() {
    return switch (this) {
      case Plain(_, _, int rs1, int rs2, _) -> IntStream.of(rs1, rs2).filter(r -> r >= 0);
      case StoreGlobal(int rs, _) -> IntStream.of(rs);
      case Move(_, List<Integer> from) -> registers(from);
      case Call(_, int arguments) -> IntStream.range(Registers.A0, Registers.A0 + arguments);
      case CallRegister(int target, int arguments) ->
          IntStream.concat(
              IntStream.of(target), IntStream.range(Registers.A0, Registers.A0 + arguments));
      case ColdCall(_, List<Integer> arguments, List<Integer> items, _, _) ->
          IntStream.concat(registers(arguments), registers(items));
      case StoreOutgoing(int rs, _) -> IntStream.of(rs);
      case Spill(int rs, _) -> IntStream.of(rs);
      case LoadConstant _, LoadObject _, LoadLinkSymbol _, LoadGlobal _ -> IntStream.empty();
      case OutgoingAddress _, ReturnAddress _, EntryStack _, Reload _ -> IntStream.empty();
      case GlobalAddress _ -> IntStream.empty();
    };
  }

  /** The registers written, without what a call merely clobbers. */
  default IntStream defs() {
    return switch (this) {
      case Plain(_, int rd, _, _, _) -> IntStream.of(rd).filter(r -> r > 0);
      case LoadConstant(int rd, _) -> IntStream.of(rd);
      case LoadObject(int rd, _) -> IntStream.of(rd);
      case LoadLinkSymbol(int rd, _) -> IntStream.of(rd);
      case LoadGlobal(int rd, _) -> IntStream.of(rd);
      case GlobalAddress(int rd, _) -> IntStream.of(rd);
      case Move(List<Integer> to, _) -> registers(to);
      case Call _, CallRegister _ -> IntStream.of(Registers.A0);
      case ColdCall(_, _, _, int result, _) -> IntStream.of(result).filter(r -> r >= 0);
      case OutgoingAddress(int rd) -> IntStream.of(rd);
      case ReturnAddress(int rd) -> IntStream.of(rd);
      case EntryStack(int rd) -> IntStream.of(rd);
      case Reload(int rd, _) -> IntStream.of(rd);
      case StoreGlobal _, StoreOutgoing _, Spill _ -> IntStream.empty();
    };
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

  private static IntStream registers(List<Integer> locations) {
    return locations.stream().mapToInt(Integer::intValue).filter(r -> r >= 0);
  }

  private static int one(int register, IntUnaryOperator mapping) {
    return Registers.isVirtual(register) ? mapping.applyAsInt(register) : register;
  }

  private static List<Integer> all(List<Integer> registers, IntUnaryOperator mapping) {
    return registers.stream().map(r -> one(r, mapping)).toList();
  }
}
