package org.taipan.compiler.source;

/** Which characters Python's {@code repr} and messages show as they are. */
public final class Printable {
  private Printable() {}

  /**
   * {@code str.isprintable} of one character: no control, no separator but the space, nothing
   * unassigned.
   */
  public static boolean is(int codePoint) {
    return codePoint == ' '
        || switch (Character.getType(codePoint)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.SPACE_SEPARATOR ->
              false;
          default -> true;
        };
  }
}
