package org.taipan.compiler.lower;

import java.util.Optional;
import org.taipan.compiler.ir.GlobalSlot;
import org.taipan.compiler.ir.StaticObject;

/** What a free name of a function means. */
sealed interface Binding {

  /**
   * A variable of the module.
   *
   * @param always whether it is bound whenever a function of the program runs
   * @param onlyFunction the function that is the only value it ever has
   * @param deleted whether a {@code del} may unbind it
   * @param fallback the builtin that it hides once bound
   */
  record Global(
      GlobalSlot slot,
      boolean always,
      boolean deleted,
      Optional<FunctionInfo> onlyFunction,
      Optional<Builtin> fallback)
      implements Binding {}

  /** A function of the library. */
  record Direct(FunctionInfo function) implements Binding {}

  /** A builtin of Python. */
  record BuiltinFunction(Builtin builtin) implements Binding {}

  /** A built-in class. */
  record BuiltinClass(StaticObject object) implements Binding {}

  /** A library constant: an int. */
  record WordConstant(long bits) implements Binding {}

  /** A library constant: a str. */
  record TextConstant(String text) implements Binding {}

  /** An intrinsic of the low-level subset. */
  record IntrinsicFunction(String name) implements Binding {}
}
