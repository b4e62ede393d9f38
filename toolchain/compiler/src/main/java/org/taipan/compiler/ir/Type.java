package org.taipan.compiler.ir;

/** What the 64 bits of an IR value are. */
public enum Type {
  /** A machine word. */
  WORD,
  /** A tagged Python value. */
  VALUE,
  /** No result. */
  NONE
}
