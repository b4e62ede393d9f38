package org.taipan.compiler.ir;

import java.util.List;
import org.taipan.isa.TypeId;

/** An object that exists from the start of the program. Equal ones are one object. */
public sealed interface StaticObject {

  /** A str. */
  record Text(String text) implements StaticObject {}

  /** A tuple of strs. */
  record Names(List<String> names) implements StaticObject {}

  /**
   * A function object.
   *
   * @param code symbol of its code
   * @param parameters number of parameters, or -1 for a vector entry
   */
  record FunctionObject(String code, int parameters, String name, List<String> parameterNames)
      implements StaticObject {}

  /**
   * A built-in class.
   *
   * @param typeId of its instances
   * @param layout of its instances
   * @param bases its base classes
   * @param order the rest of its resolution order, itself left out
   */
  record ClassObject(
      String name, int typeId, TypeId layout, List<ClassObject> bases, List<ClassObject> order)
      implements StaticObject {}
}
