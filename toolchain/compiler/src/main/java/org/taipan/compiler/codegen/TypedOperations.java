package org.taipan.compiler.codegen;

import java.util.List;
import org.taipan.compiler.ast.CmpOperator;
import org.taipan.compiler.ast.Operator;
import org.taipan.compiler.ast.UnaryOperator;
import org.taipan.compiler.ir.GlobalSlot;
import org.taipan.compiler.ir.Kinds;
import org.taipan.compiler.ir.Operation;
import org.taipan.isa.TypeId;

/**
 * The one place where an operation that depends on its operands' types becomes machine code. Here:
 * an inline path for the common types in plain RV64, and a cold call of the library. Instruction
 * selection asks nobody else, so other instructions for the same operations are chosen here.
 */
final class TypedOperations {
  private final IntegerOperations integers;
  private final Comparisons comparisons;
  private final ObjectAccess objects;
  private final ItemOperations items;
  private final AttributeOperations attributes;

  TypedOperations(MachineBuilder builder) {
    integers = new IntegerOperations(builder);
    comparisons = new Comparisons(builder, integers);
    objects = new ObjectAccess(builder);
    items = new ItemOperations(builder, integers, objects);
    attributes = new AttributeOperations(builder, objects);
  }

  /** A binary operation; kinds are those of the result. */
  int binary(Operator operator, boolean inPlace, Operand a, Operand b, Kinds kinds) {
    return integers.binary(operator, inPlace, a, b, kinds);
  }

  int unary(UnaryOperator operator, Operand a, Kinds kinds) {
    return integers.unary(operator, a, kinds);
  }

  void branchOnComparison(
      CmpOperator operator, Operand a, Operand b, MachineBlock ifTrue, MachineBlock ifFalse) {
    comparisons.branch(operator, a, b, ifTrue, ifFalse);
  }

  void branchOnTruth(Operand a, MachineBlock ifTrue, MachineBlock ifFalse) {
    comparisons.branchOnTruth(a, ifTrue, ifFalse);
  }

  void branchOnType(Operand a, TypeId type, MachineBlock ifTrue, MachineBlock ifFalse) {
    objects.branchOnType(a.register(), type, ifTrue, ifFalse);
  }

  int getItem(Operand container, Operand index) {
    return items.get(container, index);
  }

  void setItem(Operand container, Operand index, Operand item) {
    items.set(container, index, item);
  }

  /** What stands in an object at an offset. */
  void loadField(int object, int offset, int result) {
    items.loadField(object, offset, result);
  }

  void storeField(int object, int offset, int value) {
    items.storeField(object, offset, value);
  }

  int iterationItem(Operand walked, int number) {
    return items.next(walked, number);
  }

  int call(Operand callee, List<Operand> arguments) {
    return items.call(callee, arguments);
  }

  int getAttribute(Operand object, String name, GlobalSlot site) {
    return attributes.get(object, name, site);
  }

  void setAttribute(Operand object, Operand value, String name, GlobalSlot site) {
    attributes.set(object, value, name, site);
  }

  /** A method call: the object and the arguments. */
  int callMethod(List<Operand> operands, Operation.CallMethod method) {
    return attributes.call(operands, method);
  }

  void checkMethod(Operand object, String name, GlobalSlot site) {
    attributes.check(object, name, site);
  }

  /** The number of a small int. */
  int untag(Operand a) {
    return integers.number(a);
  }

  /** The small int of the low 48 bits of a word. */
  void tag(int number, int result) {
    integers.boxNumber(number, result);
  }
}
