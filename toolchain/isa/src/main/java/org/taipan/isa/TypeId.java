package org.taipan.isa;

import java.util.Locale;

/** Type ids of built-in objects, as they stand in object values and in object headers. */
public enum TypeId {
  /** Storage of other objects: no Python value has it. */
  ARRAY(1),
  FUNCTION(2),
  STR(3),
  LIST(4),
  TUPLE(5),
  RANGE(6),
  ITERATOR(7),
  /** A class, also that of built-in types: an instance of {@code type}. */
  CLASS(8),
  /** A variable that functions share: what closures are made of. */
  CELL(9),
  /** A function with its first argument. */
  METHOD(10),
  GENERATOR(11),
  BIG_INT(12),
  COMPLEX(13),
  BYTES(14),
  BYTEARRAY(15),
  MEMORYVIEW(16),
  DICT(17),
  SET(18),
  FROZENSET(19),
  SLICE(20),
  DICT_KEYS(21),
  DICT_VALUES(22),
  DICT_ITEMS(23),
  MODULE(24),
  PROPERTY(25),
  STATIC_METHOD(26),
  CLASS_METHOD(27),
  SUPER(28),
  TRACEBACK(29),
  FILE(30),
  COROUTINE(31),
  /**
   * Plain {@code object()}; as a layout, that of classes that inherit from no other built-in one.
   */
  OBJECT(32),
  /** As a layout, that of all exceptions. */
  EXCEPTION(33),
  /** A type with parameters, like {@code list[int]}. */
  GENERIC_ALIAS(34),
  /** A union of types, like {@code int | None}. */
  UNION_TYPE(35),
  /**
   * The classes of values that are no objects; as layouts, those of classes that inherit from them.
   */
  INT(40),
  BOOL(41),
  FLOAT(42),
  NONE_TYPE(43),
  NOT_IMPLEMENTED_TYPE(44),
  ELLIPSIS_TYPE(45),
  /** The class of functions that the library has: objects of type FUNCTION. */
  BUILTIN_FUNCTION(46);

  /** From here on, ids are given to classes: those of exceptions first, then the program's. */
  public static final int FIRST_CLASS = 64;

  private final int id;

  TypeId(int id) {
    this.id = id;
  }

  /** The 16-bit id; 0 is never used. */
  public int id() {
    return id;
  }

  /** The name for manuals and messages. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
