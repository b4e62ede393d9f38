package org.graalvm.shadowed.com.ibm.icu.lang;

import static java.lang.Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS;
import static java.lang.Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Characters by name, as {@code unicodedata.lookup} finds them: the JDK's names, the computed ones,
 * aliases.
 */
final class CharacterNames {
  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
  private static final String HANGUL = "HANGUL SYLLABLE ";
  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;

  /**
   * Short names of the letters U+1100, U+1161 and U+11A7 and up (Unicode Standard 3.12, Jamo.txt).
   */
  private static final List<String> INITIALS =
      List.of("G GG N D DD R M B BB S SS  J JJ C K T P H".split(" ", -1));

  private static final List<String> VOWELS =
      List.of("A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ", -1));
  private static final List<String> FINALS =
      List.of(
          " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ", -1));

  private CharacterNames() {}

  static int codePoint(String anyCase) {
    String name = anyCase.toUpperCase(Locale.ROOT);
    if (name.startsWith(IDEOGRAPH)) {
      return ideograph(name.substring(IDEOGRAPH.length()));
    }
    if (name.startsWith(HANGUL)) {
      return syllable(name.substring(HANGUL.length()));
    }
    int codePoint;
    try {
      codePoint = Character.codePointOf(name);
    } catch (IllegalArgumentException unknown) {
      return -1;
    }
    // The JDK also takes names that it makes up from blocks and, for controls, those of Unicode 1.
    boolean own =
        name.equals(Character.getName(codePoint))
            && !Character.isISOControl(codePoint)
            && !isNamedByBlock(codePoint);
    return own ? codePoint : -1;
  }

  private static boolean isNamedByBlock(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> true;
      default ->
          (codePoint >= FIRST_SYLLABLE && codePoint <= LAST_SYLLABLE)
              || isUnifiedIdeograph(codePoint);
    };
  }

  private static int ideograph(String digits) {
    if (digits.length() < 4 || digits.length() > 5) {
      return -1;
    }
    int codePoint = 0;
    for (int i = 0; i < digits.length(); i++) {
      if (!HexFormat.isHexDigit(digits.charAt(i))) {
        return -1;
      }
      codePoint = codePoint << 4 | HexFormat.fromHexDigit(digits.charAt(i));
    }
    return isUnifiedIdeograph(codePoint) ? codePoint : -1;
  }

  private static boolean isUnifiedIdeograph(int codePoint) {
    return Character.isIdeographic(codePoint)
        && Character.getType(codePoint) == Character.OTHER_LETTER
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
        && codePoint != 0x3006
        && !CJK_COMPATIBILITY_IDEOGRAPHS.equals(Character.UnicodeBlock.of(codePoint))
        && !CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT.equals(Character.UnicodeBlock.of(codePoint));
  }

  private static int syllable(String name) {
    for (int initial = 0; initial < INITIALS.size(); initial++) {
      for (int vowel = 0; vowel < VOWELS.size(); vowel++) {
        String head = INITIALS.get(initial) + VOWELS.get(vowel);
        int last = name.startsWith(head) ? FINALS.indexOf(name.substring(head.length())) : -1;
        if (last >= 0) {
          return FIRST_SYLLABLE + (initial * VOWELS.size() + vowel) * FINALS.size() + last;
        }
      }
    }
    return -1;
  }

  static int aliased(String anyCase) {
    String alias = anyCase.toUpperCase(Locale.ROOT);
    return alias.matches("VS[1-9][0-9]{0,2}")
        ? variationSelector(Integer.parseInt(alias.substring(2)))
        : inTable(alias);
  }

  private static int variationSelector(int number) {
    if (number > 256) {
      return -1;
    }
    return number <= 16 ? 0xFE00 + number - 1 : 0xE0100 + number - 17;
  }

  private static int inTable(String alias) {
    try (InputStream table = CharacterNames.class.getResourceAsStream("aliases.txt")) {
      return new String(table.readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(";")))
          .filter(row -> row.lastIndexOf(alias) > 0)
          .mapToInt(row -> Integer.parseInt(row.getFirst(), 16))
          .findFirst()
          .orElse(-1);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
