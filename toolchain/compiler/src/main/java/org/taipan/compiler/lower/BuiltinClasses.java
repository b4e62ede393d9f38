package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.ir.StaticObject.ClassObject;
import org.taipan.isa.ExceptionClass;
import org.taipan.isa.TypeId;

/** The class objects of built-in classes. */
final class BuiltinClasses {
  private static final ClassObject OBJECT =
      new ClassObject("object", TypeId.OBJECT.id(), TypeId.OBJECT, List.of(), List.of());

  private BuiltinClasses() {}

  /** The exception class that a name means; groups of exceptions are not supported yet. */
  static Optional<StaticObject> exception(String name) {
    return ExceptionClass.named(name).filter(c -> !isGroup(c)).map(BuiltinClasses::of);
  }

  private static boolean isGroup(ExceptionClass c) {
    return c.name().endsWith("ExceptionGroup");
  }

  private static ClassObject of(ExceptionClass c) {
    List<ClassObject> bases = new ArrayList<>(c.bases().stream().map(BuiltinClasses::of).toList());
    if (bases.isEmpty()) {
      bases.add(OBJECT);
    }
    List<ClassObject> order = new ArrayList<>(c.order().stream().map(BuiltinClasses::of).toList());
    order.add(OBJECT);
    return new ClassObject(c.name(), c.typeId(), TypeId.EXCEPTION, bases, order);
  }
}
