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
  private static final int LENGTH = 8;
  private static final int STORAGE = 16;
  private static final int FIRST_ELEMENT = 8;
  private static final int CODE = 8;
  private static final int PARAMETER_COUNT = 16;

  private final MachineBuilder builder;
  private final IntegerOperations integers;
  private final ObjectAccess objects;

  /** Where an element of a list stands: so far behind a base of {@link ObjectAccess}. */
  private record Element(int base, long offset) {}

  ItemOperations(MachineBuilder builder, IntegerOperations integers, ObjectAccess objects) {
    this.builder = builder;
    this.integers = integers;
    this.objects = objects;
  }

  /** {@code container[index]}; gives the register of the item. */
  int get(Operand container, Operand index) {
    int result = builder.newRegister();
    SlowPath slow = new SlowPath(builder);
    Element element = element(container, index, slow);
    builder.as(Category.PROGRAM);
    objects.loadInto(result, element.base(), element.offset());
    List<Operand> arguments = List.of(container, index);
    slow.finish(RuntimeFunction.GET_ITEM, arguments, List.of(), result);
    return result;
  }

  /** {@code container[index] = item}. */
  void set(Operand container, Operand index, Operand item) {
    SlowPath slow = new SlowPath(builder);
    Element element = element(container, index, slow);
    builder.as(Category.PROGRAM);
    objects.store(item.register(), element.base(), element.offset());
    List<Operand> arguments = List.of(container, index, item);
    slow.finish(RuntimeFunction.SET_ITEM, arguments, List.of(), Registers.NONE);
  }

  void loadField(int object, int offset, int result) {
    int base = objects.base(object);
    builder.as(Category.PROGRAM);
    objects.loadInto(result, base, offset);
  }

  void storeField(int object, int offset, int value) {
    int base = objects.base(object);
    builder.as(Category.PROGRAM);
    objects.store(value, base, offset);
  }

  /** Item number {@code number} of what is walked, or unbound; gives its register. */
  int next(Operand walked, int number) {
    int result = builder.newRegister();
    SlowPath slow = new SlowPath(builder);
    MachineBlock inside = builder.newBlock();
    MachineBlock outside = builder.newBlock();
    MachineBlock done = builder.newBlock();
    int list = list(walked, slow);
    int length = length(walked, list);
    builder.branch(Op.BLT, number, length, inside, outside);
    builder.start(inside);
    builder.as(Category.PROGRAM);
    int element = objects.word(storage(list), number);
    objects.loadInto(result, element, FIRST_ELEMENT);
    builder.jump(done);
    builder.start(outside);
    if (!isList(walked) && objects.isDirect()) {
      slow.when(Op.BLT, length, Registers.ZERO);
    }
    builder.as(Category.PROGRAM).constantInto(result, Values.UNBOUND);
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
    int function;
    int count;
    if (objects.isDirect()) {
      function = callee.register();
      count = objects.loadTyped(function, PARAMETER_COUNT, TypeId.FUNCTION);
      builder.as(Category.FUNCTION_RESOLUTION);
    } else {
      objects.unlessType(callee.register(), TypeId.FUNCTION, slow.block());
      function = objects.base(callee.register());
      builder.as(Category.FUNCTION_RESOLUTION);
      count = objects.load(function, PARAMETER_COUNT);
    }
    builder.branchAway(Op.BNE, count, builder.constant(arguments.size()), slow.block());
    int code = objects.load(function, CODE);
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

  private static boolean isList(Operand value) {
    return value.kinds().only(Kind.LIST);
  }

  /** The base of a list; unless the length tells, everything else goes the slow way. */
  private int list(Operand value, SlowPath slow) {
    if (!isList(value) && !objects.isDirect()) {
      objects.unlessType(value.register(), TypeId.LIST, slow.block());
    }
    return objects.base(value.register());
  }

  /** The length of a list; -1 of all else. */
  private int length(Operand value, int list) {
    if (!isList(value) && objects.isDirect()) {
      return objects.loadTyped(value.register(), LENGTH, TypeId.LIST);
    }
    builder.as(Category.ERROR_CHECK);
    return objects.load(list, LENGTH);
  }

  private int storage(int list) {
    return objects.base(objects.load(list, STORAGE));
  }

  /** The element at an index in range. */
  private Element element(Operand container, Operand index, SlowPath slow) {
    if (!objects.isDirect()) {
      slow.unlessInt(index);
    }
    int list = list(container, slow);
    int length = length(container, list);
    if (index.number().isPresent()) {
      long number = index.number().getAsLong();
      long offset = FIRST_ELEMENT + Long.BYTES * number;
      if (number >= 0 && MachineBuilder.fitsImmediate(offset)) {
        slow.when(Op.BGE, builder.constant(number), length);
        builder.as(Category.PROGRAM);
        return new Element(storage(list), offset);
      }
    }
    int place = builder.newRegister();
    MachineBlock outside = builder.newColdBlock();
    int number = index.register();
    if (objects.isDirect()) {
      builder.as(Category.ERROR_CHECK).branchAway(Op.PY_BNINDEX, number, length, outside);
    } else {
      number = integers.number(index);
      builder.as(Category.ERROR_CHECK).branchAway(Op.BGEU, number, length, outside);
    }
    placeInto(place, list, number);
    MachineBlock inside = builder.newBlock();
    builder.jump(inside);
    builder.start(outside);
    if (objects.isDirect()) {
      number = countable(container, index, length, slow);
    }
    int fromStart = builder.as(Category.PROGRAM).op(Op.ADD, number, length);
    slow.when(Op.BGEU, fromStart, length);
    placeInto(place, list, fromStart);
    builder.jump(inside);
    builder.start(inside);
    return new Element(place, FIRST_ELEMENT);
  }

  /** The number of an index that is not in range, if it is an int and the container a list. */
  private int countable(Operand container, Operand index, int length, SlowPath slow) {
    slow.unlessInt(index);
    if (!isList(container)) {
      slow.when(Op.BLT, length, Registers.ZERO);
    }
    return integers.number(index);
  }

  /** Only the low half of the number counts where only that of the place does. */
  private void placeInto(int place, int list, int number) {
    builder.as(Category.PROGRAM);
    int storage = storage(list);
    objects.wordInto(place, storage, number);
  }
}
