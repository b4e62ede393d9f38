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
  ITERATOR(7);

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
