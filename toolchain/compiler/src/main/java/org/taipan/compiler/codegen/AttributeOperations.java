package org.taipan.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.taipan.compiler.ir.GlobalSlot;
import org.taipan.compiler.ir.Kinds;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.isa.Op;

/**
 * Attributes and method calls. Each site remembers the type of the object it saw last, and where
 * the attribute lies in instances of that type, or the code of the method (docs/runtime.md,
 * "Attributes"); the library fills it and forgets it when a class changes.
 */
final class AttributeOperations {
  private static final int TYPE_SHIFT = 32;

  /** Offsets in a site. */
  private static final int SITE_TYPE = 0;

  private static final int SITE_PLACE = 8;
  private static final int SITE_FUNCTION = 16;

  /** Offset in an instance: the end of the attributes it has, counted from its start. */
  private static final int INSTANCE_FILL = 8;

  private static final int WORD = 8;

  private final MachineBuilder builder;
  private final ObjectAccess objects;

  AttributeOperations(MachineBuilder builder, ObjectAccess objects) {
    this.builder = builder;
    this.objects = objects;
  }

  /** {@code object.name}; gives the register of the value. */
  int get(Operand object, String name, GlobalSlot site) {
    int result = builder.newRegister();
    SlowPath slow = new SlowPath(builder);
    int place = siteAddress(site);
    checkType(object, place, slow);
    builder.as(Category.NAME_RESOLUTION);
    int offset = builder.load(Op.LD, place, SITE_PLACE);
    int base = objects.base(object.register());
    int fill = objects.load(base, INSTANCE_FILL);
    builder.as(Category.NAME_RESOLUTION).branchAway(Op.BGEU, offset, fill, slow.block());
    int slot = builder.op(Op.ADD, base, offset);
    builder.as(Category.PROGRAM);
    objects.loadInto(result, slot, 0);
    slow.finish(
        RuntimeFunction.GET_ATTRIBUTE,
        List.of(object, text(name), Operand.ofWord(place)),
        List.of(),
        result);
    return result;
  }

  /** {@code object.name = value}: in an attribute that it has, or the next that it gets. */
  void set(Operand object, Operand value, String name, GlobalSlot site) {
    SlowPath slow = new SlowPath(builder);
    int place = siteAddress(site);
    checkType(object, place, slow);
    builder.as(Category.NAME_RESOLUTION);
    int offset = builder.load(Op.LD, place, SITE_PLACE);
    int base = objects.base(object.register());
    int fill = objects.load(base, INSTANCE_FILL);
    int slot = builder.as(Category.NAME_RESOLUTION).op(Op.ADD, base, offset);
    MachineBlock present = builder.newBlock();
    MachineBlock fresh = builder.newBlock();
    builder.branch(Op.BLTU, offset, fill, present, fresh);
    builder.start(fresh);
    builder.branchAway(Op.BNE, offset, fill, slow.block());
    int more = builder.immediate(Op.ADDI, offset, WORD);
    objects.store(more, base, INSTANCE_FILL);
    builder.jump(present);
    builder.as(Category.PROGRAM).start(present);
    objects.store(value.register(), slot, 0);
    slow.finish(
        RuntimeFunction.SET_ATTRIBUTE,
        List.of(object, value, text(name), Operand.ofWord(place)),
        List.of(),
        Registers.NONE);
  }

  /**
   * {@code object.name(arguments)}, the object first; gives the register of the result. The library
   * answers unbound where there is no such method.
   */
  int call(List<Operand> operands, Operation.CallMethod method) {
    int result = builder.newRegister();
    SlowPath slow = new SlowPath(builder);
    int place = siteAddress(method.site());
    Operand object = operands.getFirst();
    checkType(object, place, slow);
    builder.as(Category.FUNCTION_RESOLUTION);
    int code = builder.load(Op.LD, place, SITE_PLACE);
    int function = builder.load(Op.LD, place, SITE_FUNCTION);
    List<Integer> registers = new ArrayList<>(SlowPath.registers(operands));
    registers.add(function);
    builder.as(Category.PROGRAM).callRegister(code, registers, result);
    List<Operand> items = operands.subList(1, operands.size());
    List<Operand> arguments =
        items.isEmpty()
            ? List.of(
                object,
                text(method.name()),
                Operand.ofWord(place),
                Operand.ofWord(Registers.ZERO),
                Operand.ofWord(Registers.ZERO))
            : List.of(object, text(method.name()), Operand.ofWord(place));
    MachineBlock missing = builder.newColdBlock();
    slow.finish(RuntimeFunction.CALL_METHOD, arguments, items, result, Optional.of(missing));
    MachineBlock join = builder.newBlock();
    builder.jump(join);
    builder.start(missing);
    builder.at(method.attribute());
    builder.coldCallInto(
        Registers.NONE,
        RuntimeFunction.ATTRIBUTE_ERROR,
        SlowPath.registers(List.of(object, text(method.name()))),
        List.of());
    builder.jump(join);
    builder.start(join);
    return result;
  }

  /** AttributeError unless the object has the method of that site. */
  void check(Operand object, String name, GlobalSlot site) {
    SlowPath slow = new SlowPath(builder);
    checkType(object, siteAddress(site), slow);
    slow.finish(
        RuntimeFunction.CHECK_METHOD, List.of(object, text(name)), List.of(), Registers.NONE);
  }

  private int siteAddress(GlobalSlot site) {
    int place = builder.newRegister();
    builder.as(Category.NAME_RESOLUTION).emit(new MachineOp.GlobalAddress(place, site));
    return place;
  }

  private void checkType(Operand object, int place, SlowPath slow) {
    builder.as(Category.TYPE_CHECK);
    int type = builder.immediate(Op.SRAI, object.register(), TYPE_SHIFT);
    int known = builder.load(Op.LD, place, SITE_TYPE);
    builder.branchAway(Op.BNE, type, known, slow.block());
  }

  private Operand text(String name) {
    return new Operand(
        () -> {
          int register = builder.newRegister();
          builder.emit(new MachineOp.LoadObject(register, new StaticObject.Text(name)));
          return register;
        },
        Kinds.of(Kinds.Kind.STR),
        OptionalLong.empty());
  }
}
