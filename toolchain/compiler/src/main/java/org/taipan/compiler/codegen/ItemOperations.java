package org.taipan.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import org.taipan.compiler.ir.Kinds.Kind;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.isa.Op;
import org.taipan.isa.TypeId;
import org.taipan.isa.Values;

/** Subscripts and iteration with a fast path for lists, and calls of function objects. */
final class ItemOperations {
  private static final int TYPE_SHIFT = 32;
  private static final int ADDRESS_SHIFT = 32;
  private static final int LENGTH = 8;
  private static final int STORAGE = 16;
  private static final int FIRST_ELEMENT = 8;
  private static final int CODE = 8;
  private static final int PARAMETER_COUNT = 16;

  private final MachineBuilder builder;
  private final IntegerOperations integers;

  ItemOperations(MachineBuilder builder, IntegerOperations integers) {
    this.builder = builder;
    this.integers = integers;
  }

  /** {@code container[index]}; gives the register of the item. */
  int get(Operand container, Operand index) {
    int result = builder.newRegister();
    SlowPath slow = new SlowPath(builder);
    int element = element(container, index, slow);
    builder.as(Category.PROGRAM).immediateInto(result, Op.LD, element, FIRST_ELEMENT);
    List<Operand> arguments = List.of(container, index);
    slow.finish(RuntimeFunction.GET_ITEM, arguments, List.of(), result);
    return result;
  }

  /** {@code container[index] = item}. */
  void set(Operand container, Operand index, Operand item) {
    SlowPath slow = new SlowPath(builder);
    int element = element(container, index, slow);
    builder.as(Category.PROGRAM).store(Op.SD, item.register(), element, FIRST_ELEMENT);
    List<Operand> arguments = List.of(container, index, item);
    slow.finish(RuntimeFunction.SET_ITEM, arguments, List.of(), Registers.NONE);
  }

  void loadField(int object, int offset, int result) {
    int address = untag(object);
    builder.as(Category.PROGRAM).immediateInto(result, Op.LD, address, offset);
  }

  void storeField(int object, int offset, int value) {
    int address = untag(object);
    builder.as(Category.PROGRAM).store(Op.SD, value, address, offset);
  }

  /** Item number {@code number} of what is walked, or unbound; gives its register. */
  int next(Operand walked, int number) {
    int result = builder.newRegister();
    SlowPath slow = new SlowPath(builder);
    MachineBlock inside = builder.newBlock();
    MachineBlock outside = builder.newBlock();
    MachineBlock done = builder.newBlock();
    int list = address(walked, TypeId.LIST, slow);
    int length = builder.as(Category.PROGRAM).load(Op.LD, list, LENGTH);
    builder.branch(Op.BLTU, number, length, inside, outside);
    builder.start(inside);
    int element = elementAddress(list, number);
    builder.immediateInto(result, Op.LD, element, FIRST_ELEMENT);
    builder.jump(done);
    builder.start(outside);
    builder.constantInto(result, Values.UNBOUND);
    builder.jump(done);
    builder.start(done);
    slow.finish(
        RuntimeFunction.ITER_ITEM, List.of(walked, Operand.ofWord(number)), List.of(), result);
    return result;
  }

  /** A call of a value, itself the last argument; gives the register of the result. */
  int call(Operand callee, List<Operand> arguments) {
    int result = builder.newRegister();
    SlowPath slow = new SlowPath(builder);
    int function = address(callee, TypeId.FUNCTION, slow);
    builder.as(Category.FUNCTION_RESOLUTION);
    int count = builder.load(Op.LD, function, PARAMETER_COUNT);
    builder.branchAway(Op.BNE, count, builder.constant(arguments.size()), slow.block());
    int code = builder.load(Op.LD, function, CODE);
    List<Integer> registers = new ArrayList<>(SlowPath.registers(arguments));
    registers.add(callee.register());
    builder.as(Category.PROGRAM).callRegister(code, registers, result);
    slow.finish(
        RuntimeFunction.CALL_FUNCTION,
        argumentsOfCallFunction(callee, arguments),
        arguments,
        result);
    return result;
  }

  /** Count and address of the items follow; without items they are two zeros. */
  private static List<Operand> argumentsOfCallFunction(Operand callee, List<Operand> items) {
    return items.isEmpty()
        ? List.of(callee, Operand.ofWord(Registers.ZERO), Operand.ofWord(Registers.ZERO))
        : List.of(callee);
  }

  /** Whether a value is an object of a type: goes to one of two blocks. */
  void branchOnType(Operand value, TypeId type, MachineBlock ifTrue, MachineBlock ifFalse) {
    builder.as(Category.TYPE_CHECK);
    int top = builder.immediate(Op.SRAI, value.register(), TYPE_SHIFT);
    builder.branch(Op.BEQ, top, builder.constant(typeWord(type)), ifTrue, ifFalse);
  }

  /** The address of an object of a type; everything else goes the slow way. */
  private int address(Operand value, TypeId type, SlowPath slow) {
    boolean known = type == TypeId.LIST && value.kinds().only(Kind.LIST);
    if (!known) {
      builder.as(Category.TYPE_CHECK);
      int top = builder.immediate(Op.SRAI, value.register(), TYPE_SHIFT);
      builder.branchAway(Op.BNE, top, builder.constant(typeWord(type)), slow.block());
    }
    return untag(value.register());
  }

  private int untag(int value) {
    builder.as(Category.BOXING);
    int shifted = builder.immediate(Op.SLLI, value, ADDRESS_SHIFT);
    return builder.immediate(Op.SRLI, shifted, ADDRESS_SHIFT);
  }

  private static long typeWord(TypeId type) {
    return Values.ofObject(type.id(), 0) >> TYPE_SHIFT;
  }

  /** Base of a list's element for an index in range; the element is FIRST_ELEMENT behind it. */
  private int element(Operand container, Operand index, SlowPath slow) {
    slow.unlessInt(index);
    int list = address(container, TypeId.LIST, slow);
    int number = builder.newRegister();
    builder.move(number, integers.number(index));
    int length = builder.as(Category.ERROR_CHECK).load(Op.LD, list, LENGTH);
    MachineBlock inside = builder.newBlock();
    MachineBlock outside =
        index.number().isPresent() && index.number().getAsLong() >= 0
            ? slow.block()
            : builder.newColdBlock();
    builder.branch(Op.BLTU, number, length, inside, outside);
    if (outside != slow.block()) {
      builder.start(outside);
      builder.opInto(number, Op.ADD, number, length);
      builder.branch(Op.BLTU, number, length, inside, slow.block());
    }
    builder.as(Category.PROGRAM).start(inside);
    return elementAddress(list, number);
  }

  private int elementAddress(int list, int number) {
    int storage = untag(builder.as(Category.PROGRAM).load(Op.LD, list, STORAGE));
    int offset = builder.as(Category.PROGRAM).immediate(Op.SLLI, number, 3);
    return builder.op(Op.ADD, storage, offset);
  }
}
