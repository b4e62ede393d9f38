package org.taipan.compiler.store;

/** What the first byte of a stored value says about the rest. */
enum Tag {
  /** An {@link Integer}: zigzag, then base 128, low digit first. */
  INT('i'),
  /** A {@link Long}, likewise. */
  LONG('l'),
  /** A {@link Double}: its bits as a long. */
  DOUBLE('d'),
  /** {@code false}. */
  FALSE('0'),
  /** {@code true}. */
  TRUE('1'),
  /** A {@link String}: its number among the store's texts. */
  TEXT('s'),
  /** A {@link java.math.BigInteger}: the number of its decimal text. */
  BIG('b'),
  /** An empty {@link java.util.Optional}. */
  EMPTY('-'),
  /** An {@link java.util.Optional} of the value that follows. */
  PRESENT('+'),
  /** A {@link java.util.List}: its size, then the elements. */
  LIST('['),
  /** A constant of an enum: the number of the class's name, then that of its own. */
  ENUM('e'),
  /** A record: the number of the class's name, then the components. */
  RECORD('r'),
  /** A {@link org.taipan.compiler.source.SourceFile}: the number of its name. */
  FILE('f');

  private static final Tag[] BY_CODE = new Tag[128];

  static {
    for (Tag tag : values()) {
      BY_CODE[tag.code] = tag;
    }
  }

  /** The byte. */
  final char code;

  Tag(char code) {
    this.code = code;
  }

  static Tag of(byte code) {
    return BY_CODE[code];
  }
}
