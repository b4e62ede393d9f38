package org.taipan.compiler.lower;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taipan.isa.TypeId;

/** The builtins of Python that are classes. */
final class BuiltinTypes {
  private static final Map<String, TypeId> TYPES =
      Map.ofEntries(
          Map.entry("bool", TypeId.BOOL),
          Map.entry("bytearray", TypeId.BYTEARRAY),
          Map.entry("bytes", TypeId.BYTES),
          Map.entry("classmethod", TypeId.CLASS_METHOD),
          Map.entry("complex", TypeId.COMPLEX),
          Map.entry("dict", TypeId.DICT),
          Map.entry("float", TypeId.FLOAT),
          Map.entry("frozenset", TypeId.FROZENSET),
          Map.entry("int", TypeId.INT),
          Map.entry("list", TypeId.LIST),
          Map.entry("memoryview", TypeId.MEMORYVIEW),
          Map.entry("object", TypeId.OBJECT),
          Map.entry("property", TypeId.PROPERTY),
          Map.entry("range", TypeId.RANGE),
          Map.entry("set", TypeId.SET),
          Map.entry("slice", TypeId.SLICE),
          Map.entry("staticmethod", TypeId.STATIC_METHOD),
          Map.entry("str", TypeId.STR),
          Map.entry("super", TypeId.SUPER),
          Map.entry("tuple", TypeId.TUPLE),
          Map.entry("type", TypeId.CLASS));

  private static final Set<TypeId> BASES =
      EnumSet.of(
          TypeId.OBJECT,
          TypeId.CLASS,
          TypeId.INT,
          TypeId.FLOAT,
          TypeId.STR,
          TypeId.BYTES,
          TypeId.BYTEARRAY,
          TypeId.LIST,
          TypeId.TUPLE,
          TypeId.DICT,
          TypeId.SET,
          TypeId.FROZENSET);

  private BuiltinTypes() {}

  /** Whether a program may have subclasses of the builtin class of a type. */
  static boolean isBase(TypeId type) {
    return BASES.contains(type);
  }

  /** The type id of the instances of a builtin class, by its Python name. */
  static Optional<TypeId> typeOf(String name) {
    return Optional.ofNullable(TYPES.get(name));
  }
}
