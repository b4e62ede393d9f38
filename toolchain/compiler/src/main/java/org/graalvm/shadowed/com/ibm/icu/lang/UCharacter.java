package org.graalvm.shadowed.com.ibm.icu.lang;

import java.text.Normalizer;

/** Properties and names of characters, from {@link Character}. */
public final class UCharacter {
  /** ICU's number of the property XID_Continue. */
  private static final int XID_CONTINUE = 32;

  /** ICU's number of the property XID_Start. */
  private static final int XID_START = 33;

  /**
   * A letter that is reserved as syntax (Pattern_Syntax), which the JDK does not take into account.
   */
  private static final int VERTICAL_TILDE = 0x2E2F;

  private UCharacter() {}

  /**
   * Whether a character has a property; XID_Start and XID_Continue are the only ones known.
   *
   * <p>The XID properties are the ID properties without the characters whose NFKC form would no
   * longer be an identifier (Unicode Standard Annex 31, section 5.1).
   *
   * @throws IllegalArgumentException for another property
   */
  public static boolean hasBinaryProperty(int codePoint, int property) {
    return switch (property) {
      case XID_START -> isStart(codePoint) && isIdentifier(nfkc(codePoint));
      case XID_CONTINUE -> isContinue(codePoint) && isContinuation(nfkc(codePoint));
      default -> throw new IllegalArgumentException("unknown character property " + property);
    };
  }

  private static String nfkc(int codePoint) {
    return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
  }

  private static boolean isIdentifier(String text) {
    return isStart(text.codePointAt(0)) && isContinuation(text);
  }

  private static boolean isContinuation(String text) {
    return text.codePoints().allMatch(UCharacter::isContinue);
  }

  private static boolean isStart(int codePoint) {
    return codePoint != VERTICAL_TILDE && Character.isUnicodeIdentifierStart(codePoint);
  }

  private static boolean isContinue(int codePoint) {
    return codePoint != VERTICAL_TILDE
        && Character.isUnicodeIdentifierPart(codePoint)
        && !Character.isIdentifierIgnorable(codePoint);
  }

  /** The character of a Unicode name in any case, or -1. */
  public static int getCharFromName(String name) {
    return CharacterNames.codePoint(name);
  }

  /** ICU's names for characters that have none; Python knows none of them: -1. */
  public static int getCharFromExtendedName(String name) {
    return -1;
  }

  /** The character of a formal name alias in any case, or -1. */
  public static int getCharFromNameAlias(String alias) {
    return CharacterNames.aliased(alias);
  }
}
