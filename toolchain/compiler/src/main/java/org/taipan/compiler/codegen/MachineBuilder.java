package org.taipan.compiler.codegen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Extension;
import org.taipan.isa.Op;

/** Appends machine instructions on virtual registers to the current block. */
final class MachineBuilder {
  private static final int MIN_IMMEDIATE = -2048;
  private static final int MAX_IMMEDIATE = 2047;

  private final MachineFunction function;
  private final Set<Extension> extensions;
  private MachineBlock current;
  private Category category = Category.PROGRAM;
  private Span span = Span.START;
  private int loopDepth;
  private Optional<MachineBlock> handler = Optional.empty();
  private boolean rare;

  MachineBuilder(MachineFunction function, Set<Extension> extensions) {
    this.function = function;
    this.extensions = extensions;
  }

  /** Whether the processor has an extension. */
  boolean has(Extension extension) {
    return extensions.contains(extension);
  }

  MachineFunction function() {
    return function;
  }

  /** What the instructions from now on are for. */
  MachineBuilder as(Category newCategory) {
    category = newCategory;
    return this;
  }

  /** The source text of the instructions from now on. */
  void at(Span newSpan) {
    span = newSpan;
  }

  void setLoopDepth(int depth) {
    loopDepth = depth;
  }

  /**
   * What holds for blocks made from now on.
   *
   * @param newHandler where exceptions raised in them go
   * @param isRare whether they are executed only behind an exception
   */
  void setRegion(Optional<MachineBlock> newHandler, boolean isRare) {
    handler = newHandler;
    rare = isRare;
  }

  int newRegister() {
    return function.newRegister();
  }

  static boolean fitsImmediate(long value) {
    return value >= MIN_IMMEDIATE && value <= MAX_IMMEDIATE;
  }

  // Blocks

  MachineBlock newBlock() {
    return newBlock(rare);
  }

  MachineBlock newColdBlock() {
    return newBlock(true);
  }

  private MachineBlock newBlock(boolean cold) {
    MachineBlock block = function.newBlock(cold, loopDepth);
    block.setHandler(handler);
    return block;
  }

  /** Places a block behind the others and goes on in it. */
  void start(MachineBlock block) {
    function.blocks().add(block);
    current = block;
  }

  MachineBlock current() {
    return current;
  }

  void jump(MachineBlock target) {
    current.terminate(new MachineTerminator.Jump(target), category, span);
  }

  void branch(Op op, int rs1, int rs2, MachineBlock taken, MachineBlock otherwise) {
    current.terminate(new MachineTerminator.Branch(op, rs1, rs2, taken, otherwise), category, span);
  }

  /** Leaves for a block on a condition, else goes on in a new one. */
  void branchAway(Op op, int rs1, int rs2, MachineBlock taken) {
    MachineBlock next = newBlock();
    branch(op, rs1, rs2, taken, next);
    start(next);
  }

  void end(MachineTerminator terminator) {
    current.terminate(terminator, category, span);
  }

  // Instructions

  void emit(MachineOp op) {
    current.instructions().add(new MachineInstruction(op, category, span));
  }

  int op(Op op, int rs1, int rs2) {
    int rd = newRegister();
    opInto(rd, op, rs1, rs2);
    return rd;
  }

  void opInto(int rd, Op op, int rs1, int rs2) {
    emit(new MachineOp.Plain(op, rd, rs1, rs2, 0));
  }

  int immediate(Op op, int rs1, long immediate) {
    int rd = newRegister();
    immediateInto(rd, op, rs1, immediate);
    return rd;
  }

  void immediateInto(int rd, Op op, int rs1, long immediate) {
    emit(new MachineOp.Plain(op, rd, rs1, Registers.NONE, immediate));
  }

  int load(Op op, int base, long offset) {
    return immediate(op, base, offset);
  }

  void store(Op op, int source, int base, long offset) {
    emit(new MachineOp.Plain(op, Registers.NONE, base, source, offset));
  }

  void move(int to, int from) {
    emit(MachineOp.Move.of(to, from));
  }

  /** A register that holds a constant. */
  int constant(long bits) {
    return Registers.holding(bits)
        .orElseGet(() -> {
          int rd = newRegister();
          constantInto(rd, bits);
          return rd;
        });
  }

  void constantInto(int rd, long bits) {
    Category before = category;
    category = Category.CONSTANT_LOAD;
    emit(new MachineOp.LoadConstant(rd, bits));
    category = before;
  }

  /** A cold call of a library function; its result, or NONE. */
  int coldCall(RuntimeFunction callee, List<Integer> arguments, List<Integer> items) {
    int result = callee.callee().result() == Type.NONE ? Registers.NONE : newRegister();
    coldCallInto(result, callee, arguments, items);
    return result;
  }

  void coldCallInto(
      int result, RuntimeFunction callee, List<Integer> arguments, List<Integer> items) {
    Category before = category;
    category = Category.LIBRARY_CALL;
    emit(new MachineOp.ColdCall(callee.symbol(), arguments, items, result));
    category = before;
  }

  /** A call of a symbol; its result goes to a register unless that is NONE. */
  void call(String symbol, List<Integer> arguments, int result) {
    moveArguments(arguments);
    emit(new MachineOp.Call(symbol, arguments.size()));
    takeResult(result);
  }

  /** A call of an address. */
  void callRegister(int target, List<Integer> arguments, int result) {
    moveArguments(arguments);
    emit(new MachineOp.CallRegister(target, arguments.size()));
    takeResult(result);
  }

  private void moveArguments(List<Integer> arguments) {
    if (!arguments.isEmpty()) {
      emit(new MachineOp.Move(Registers.arguments(arguments.size()), arguments));
    }
  }

  private void takeResult(int result) {
    if (result != Registers.NONE) {
      move(result, Registers.A0);
    }
  }
}
