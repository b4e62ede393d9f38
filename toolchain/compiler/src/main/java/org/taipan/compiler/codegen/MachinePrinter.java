package org.taipan.compiler.codegen;

import java.util.List;
import java.util.stream.Collectors;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.isa.Register;

/** Text of machine IR, for people and tests. */
public final class MachinePrinter {
  private MachinePrinter() {}

  /** A function, one instruction a line. */
  public static String print(MachineFunction function) {
    StringBuilder text = new StringBuilder(function.function().symbol()).append(":\n");
    for (MachineBlock block : function.blocks()) {
      text.append(block).append(block.isCold() ? ":  ; cold\n" : ":\n");
      for (MachineInstruction i : block.instructions()) {
        text.append("  ").append(print(i.op())).append("  ; ").append(i.category().label());
        text.append('\n');
      }
      text.append("  ").append(print(block.terminator())).append('\n');
    }
    return text.toString();
  }

  private static String print(MachineOp op) {
    return switch (op) {
      case MachineOp.Plain(var machine, int rd, int rs1, int rs2, long immediate) ->
          machine.mnemonic() + names(List.of(rd, rs1, rs2)) + " " + immediate;
      case MachineOp.LoadConstant(int rd, long bits) ->
          "constant" + name(rd) + " 0x" + Long.toHexString(bits);
      case MachineOp.LoadObject(int rd, StaticObject object) -> "object" + name(rd) + " " + object;
      case MachineOp.LoadLinkSymbol(int rd, var symbol) -> "address" + name(rd) + " " + symbol;
      case MachineOp.LoadGlobal(int rd, var slot) -> "global" + name(rd) + " = " + slot.symbol();
      case MachineOp.GlobalAddress(int rd, var slot) ->
          "address" + name(rd) + " = " + slot.symbol();
      case MachineOp.StoreGlobal(int rs, var slot) -> "global " + slot.symbol() + " =" + name(rs);
      case MachineOp.Move(List<Integer> to, List<Integer> from) ->
          "move" + names(to) + " <-" + names(from);
      case MachineOp.Call(String symbol, int arguments) -> "call " + symbol + "/" + arguments;
      case MachineOp.CallRegister(int target, int arguments) ->
          "call" + name(target) + "/" + arguments;
      case MachineOp.ColdCall(String symbol, var arguments, var items, int result, var saved) ->
          "cold call%s = %s%s items%s saved%s"
              .formatted(name(result), symbol, names(arguments), names(items), names(saved));
      case MachineOp.StoreOutgoing(int rs, int word) -> "outgoing " + word + " =" + name(rs);
      case MachineOp.OutgoingAddress(int rd) -> "outgoing address" + name(rd);
      case MachineOp.ReturnAddress(int rd) -> "return address" + name(rd);
      case MachineOp.EntryStack(int rd) -> "entry stack" + name(rd);
      case MachineOp.Reload(int rd, int slot) -> "reload" + name(rd) + " = " + slot;
      case MachineOp.Spill(int rs, int slot) -> "spill " + slot + " =" + name(rs);
    };
  }

  private static String print(MachineTerminator terminator) {
    return switch (terminator) {
      case MachineTerminator.Jump(MachineBlock target) -> "jump " + target;
      case MachineTerminator.Branch(var op, int rs1, int rs2, var taken, var otherwise) ->
          op.mnemonic() + names(List.of(rs1, rs2)) + " ? " + taken + " : " + otherwise;
      case MachineTerminator.Try(MachineBlock body, MachineBlock handler) ->
          "try " + body + " : " + handler;
      case MachineTerminator.Return _ -> "return";
      case MachineTerminator.TailCall(String symbol) -> "go on in " + symbol;
      case MachineTerminator.Stop _ -> "stop";
    };
  }

  private static String names(List<Integer> registers) {
    return registers.stream().map(MachinePrinter::name).collect(Collectors.joining());
  }

  private static String name(int register) {
    if (register == Registers.NONE) {
      return "";
    }
    if (Registers.isSlot(register)) {
      return " slot" + Registers.slot(register);
    }
    return register < Registers.FIRST_VIRTUAL ? " " + Register.name(register) : " v" + register;
  }
}
