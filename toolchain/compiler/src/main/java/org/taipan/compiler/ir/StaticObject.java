package org.taipan.compiler.ir;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.taipan.isa.TypeId;

/** An object that exists from the start of the program. Equal ones are one object. */
public sealed interface StaticObject {

  /** A str. */
  record Text(String text) implements StaticObject {}

  /** A bytes object; a character of the text is a byte. */
  record Bytes(String latin1) implements StaticObject {}

  /** An int that is no small int. */
  record BigInt(BigInteger number) implements StaticObject {}

  /** A complex number. */
  record Complex(double real, double imaginary) implements StaticObject {}

  /** A tuple of strs. */
  record Names(List<String> names) implements StaticObject {}

  /**
   * A function object without defaults and closure.
   *
   * @param code symbol of its code
   * @param direct number of arguments with which a call through the value goes straight to the
   *     code, or {@link #VECTOR}, or {@link #BOUND_BY_LIBRARY}
   * @param shape what parameters it has
   * @param module the dotted name of its module
   */
  record FunctionObject(
      String code,
      int direct,
      String name,
      String qualifiedName,
      List<String> parameterNames,
      long shape,
      Optional<String> documentation,
      Optional<String> module)
      implements StaticObject {
    /** The code is the vector entry of a builtin. */
    public static final int VECTOR = -1;

    /** Arguments are always bound to the parameters by the library. */
    public static final int BOUND_BY_LIBRARY = -2;

    /** Bit of the shape: a function that Python has as a builtin, which takes no self. */
    public static final long BUILTIN = 1L << 50;

    /** The object behind a builtin. */
    public static FunctionObject ofBuiltin(String vector, String name) {
      return new FunctionObject(
          vector,
          VECTOR,
          name,
          name,
          List.of(),
          BUILTIN,
          Optional.empty(),
          Optional.of("builtins"));
    }

    /** The object behind a method of a built-in type. */
    public static FunctionObject ofMethod(String vector, String name) {
      return new FunctionObject(
          vector, VECTOR, name, name, List.of(), 0, Optional.empty(), Optional.empty());
    }
  }

  /** The tuple of the program's arguments. */
  record HostArguments() implements StaticObject {}

  /** The bytes of the program's standard input. */
  record HostInput() implements StaticObject {}

  /**
   * A module as a value.
   *
   * @param attribute symbol of the code that gives the value of an attribute by its name, of the
   *     standard library's modules only of those that the program mentions
   * @param names of all attributes
   */
  record ModuleObject(
      String name, String file, boolean standard, String attribute, List<String> names)
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
