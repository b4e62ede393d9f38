package org.taipan.compiler.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taipan.isa.Op;

/**
 * Executes machine IR before and after allocation. Calls yield a number made from their arguments,
 * and destroy what their kind may destroy; what was called with what is recorded.
 */
final class MachineInterpreter {
  private final Map<Integer, Long> registers = new HashMap<>();
  private final Map<Integer, Long> slots = new HashMap<>();
  private final List<String> events = new ArrayList<>();
  private final boolean allocated;
  private long junk = 0x5eed;

  MachineInterpreter(boolean allocated) {
    this.allocated = allocated;
  }

  /** Runs from the entry through at most that many blocks; gives calls and result in order. */
  List<String> run(MachineFunction function, List<Long> arguments, int maxBlocks) {
    for (int i = 0; i < arguments.size(); i++) {
      set(Registers.argument(i), arguments.get(i));
    }
    MachineBlock block = function.blocks().getFirst();
    for (int n = 0; n < maxBlocks; n++) {
      block.instructions().forEach(i -> execute(i.op()));
      switch (block.terminator()) {
        case MachineTerminator.Jump(MachineBlock target) -> block = target;
        case MachineTerminator.Try(MachineBlock body, _) -> block = body;
        case MachineTerminator.Branch(Op op, int rs1, int rs2, var taken, var otherwise) ->
            block = holds(op, get(rs1), get(rs2)) ? taken : otherwise;
        case MachineTerminator.Return(boolean result) -> {
          events.add("return " + (result ? get(Registers.A0) : 0));
          return events;
        }
        case MachineTerminator.TailCall _, MachineTerminator.Stop _ -> {
          return events;
        }
      }
    }
    return events;
  }

  private static boolean holds(Op op, long a, long b) {
    return switch (op) {
      case BEQ -> a == b;
      case BNE -> a != b;
      case BLT -> a < b;
      case BGE -> a >= b;
      default -> throw new IllegalArgumentException(op.mnemonic());
    };
  }

  private long get(int location) {
    if (Registers.isSlot(location)) {
      return slots.get(Registers.slot(location));
    }
    if (location == Registers.ZERO) {
      return 0;
    }
    Long value = registers.get(location);
    if (value == null) {
      throw new IllegalStateException("register " + location + " is read before it is written");
    }
    return value;
  }

  private void set(int location, long value) {
    if (allocated && Registers.isVirtual(location)) {
      throw new IllegalStateException("virtual register " + location + " after allocation");
    }
    if (Registers.isSlot(location)) {
      slots.put(Registers.slot(location), value);
    } else {
      registers.put(location, value);
    }
  }

  private void execute(MachineOp op) {
    switch (op) {
      case MachineOp.Plain(Op machine, int rd, int rs1, int rs2, long immediate) ->
          set(rd, compute(machine, get(rs1), rs2 < 0 ? immediate : get(rs2)));
      case MachineOp.LoadConstant(int rd, long bits) -> set(rd, bits);
      case MachineOp.Move(List<Integer> to, List<Integer> from) -> {
        List<Long> values = from.stream().map(this::get).toList();
        for (int i = 0; i < values.size(); i++) {
          set(to.get(i), values.get(i));
        }
      }
      case MachineOp.Call(String symbol, int count) -> {
        List<Long> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
          values.add(get(Registers.argument(i)));
        }
        long result = called(symbol, values);
        clobber(List.of());
        set(Registers.A0, result);
      }
      case MachineOp.ColdCall call -> {
        List<Long> values = new ArrayList<>(call.arguments().stream().map(this::get).toList());
        values.addAll(call.items().stream().map(this::get).toList());
        long result = called(call.symbol(), values);
        if (allocated) {
          clobber(call.saved());
        }
        if (call.result() != Registers.NONE) {
          set(call.result(), result);
        }
      }
      case MachineOp.Reload(int rd, int slot) -> set(rd, slots.get(slot));
      case MachineOp.Spill(int rs, int slot) -> slots.put(slot, get(rs));
      default -> throw new IllegalArgumentException(op.toString());
    }
  }

  private static long compute(Op op, long a, long b) {
    return switch (op) {
      case ADD, ADDI -> a + b;
      case XOR -> a ^ b;
      case MUL -> a * b;
      default -> throw new IllegalArgumentException(op.mnemonic());
    };
  }

  private long called(String symbol, List<Long> values) {
    events.add(symbol + values);
    return 31L * values.hashCode() + symbol.hashCode();
  }

  private void clobber(List<Integer> kept) {
    for (int register : Registers.CALLER_SAVED) {
      if (!kept.contains(register)) {
        registers.put(register, junk++);
      }
    }
  }
}
