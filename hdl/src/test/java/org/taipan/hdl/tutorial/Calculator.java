package org.taipan.hdl.tutorial;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.enumOf;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.ram;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.switchOn;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Area;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.EnumSig;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.Ram;
import org.taipan.hdl.UInt;

/** A pipeline of three stages: read two of eight registers, compute, write the result back. */
public final class Calculator extends Module {
  enum Op {
    LOAD,
    ADD,
    SUBTRACT,
    MULTIPLY
  }

  /** One instruction; LOAD takes the constant, the others the registers left and right. */
  static final class Command extends Bundle<Command> {
    final EnumSig<Op> op = enumOf(Op.class);
    final UInt target = uint(3);
    final UInt left = uint(3);
    final UInt right = uint(3);
    final UInt constant = uint(16);
  }

  /** First stage: the command waits here while its registers are read. */
  static final class Read extends Area {
    final Flow<Command> command = reg(flow(Command::new));
    final UInt left = uint(16);
    final UInt right = uint(16);
  }

  /** Second stage. */
  static final class Execute extends Area {
    final Bool valid = reg(bool()).init(false);
    final Command command = reg(new Command());
    final UInt left = reg(uint(16));
    final UInt right = reg(uint(16));
    final UInt result = uint(16);
  }

  /** Third stage. */
  static final class Write extends Area {
    final Bool valid = reg(bool()).init(false);
    final UInt target = reg(uint(3));
    final UInt value = reg(uint(16));
  }

  final Flow<Command> commands = in(flow(Command::new));
  final Bool done = out(bool());
  final UInt value = out(uint(16));

  private final Ram<UInt> registers = ram(8, () -> uint(16));
  private final Read read = new Read();
  private final Execute execute = new Execute();
  private final Write write = new Write();

  Calculator() {
    buildRead();
    buildExecute();
    buildWrite();
  }

  private void buildRead() {
    read.command.valid.init(false);
    read.command.set(commands);
    read.left.set(operand(read.command.payload.left));
    read.right.set(operand(read.command.payload.right));
  }

  /** A register's newest value: it may still be on its way through the stages behind. */
  private UInt operand(UInt number) {
    Bool inExecute = execute.valid.and(execute.command.target.eq(number));
    Bool inWrite = write.valid.and(write.target.eq(number));
    UInt stored = registers.readAsync(number);
    return mux(inExecute, execute.result, mux(inWrite, write.value, stored));
  }

  private void buildExecute() {
    execute.valid.set(read.command.valid);
    execute.command.set(read.command.payload);
    execute.left.set(read.left);
    execute.right.set(read.right);
    switchOn(execute.command.op)
        .is(Op.LOAD, () -> execute.result.set(execute.command.constant))
        .is(Op.ADD, () -> execute.result.set(execute.left.plus(execute.right)))
        .is(Op.SUBTRACT, () -> execute.result.set(execute.left.minus(execute.right)))
        .is(Op.MULTIPLY, () -> execute.result.set(execute.left.times(execute.right).low(16)));
  }

  private void buildWrite() {
    write.valid.set(execute.valid);
    write.target.set(execute.command.target);
    write.value.set(execute.result);
    registers.write(write.target, write.value, write.valid);
    done.set(write.valid);
    value.set(write.value);
  }
}
