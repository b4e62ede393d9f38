package org.graalvm.shadowed.com.ibm.icu.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * Expected answers are those of CPython's {@code unicodedata.lookup} and {@code str.isidentifier}.
 */
class UCharacterTest {
  private static final int XID_CONTINUE = 32;
  private static final int XID_START = 33;

  @Test
  void namesAreThoseOfUnicodeInAnyCase() {
    assertEquals('A', UCharacter.getCharFromName("LATIN CAPITAL LETTER A"));
    assertEquals(0x2022, UCharacter.getCharFromName("bullet"));
    assertEquals(0x1F600, UCharacter.getCharFromName("GRINNING FACE"));
    assertEquals(-1, UCharacter.getCharFromName("FOO"));
  }

  @Test
  void ideographsAndSyllablesHaveComputedNames() {
    assertEquals(0x4E00, UCharacter.getCharFromName("CJK UNIFIED IDEOGRAPH-4E00"));
    assertEquals(0xFA0E, UCharacter.getCharFromName("CJK COMPATIBILITY IDEOGRAPH-FA0E"));
    assertEquals(0x20000, UCharacter.getCharFromName("CJK UNIFIED IDEOGRAPH-20000"));
    assertEquals(-1, UCharacter.getCharFromName("CJK UNIFIED IDEOGRAPH-0041"));
    assertEquals(0xAC00, UCharacter.getCharFromName("HANGUL SYLLABLE GA"));
    assertEquals(0xAC01, UCharacter.getCharFromName("HANGUL SYLLABLE GAG"));
    assertEquals(0xC544, UCharacter.getCharFromName("HANGUL SYLLABLE A"));
    assertEquals(0xD7A3, UCharacter.getCharFromName("HANGUL SYLLABLE HIH"));
    assertEquals(-1, UCharacter.getCharFromName("HANGUL SYLLABLE X"));
  }

  @Test
  void namesThatTheJdkMakesUpAreUnknown() {
    assertEquals(-1, UCharacter.getCharFromName("BASIC LATIN 41"));
    assertEquals(-1, UCharacter.getCharFromName("LINE FEED (LF)"));
    assertEquals(-1, UCharacter.getCharFromName("PRIVATE USE AREA E000"));
    assertEquals(-1, UCharacter.getCharFromName("HANGUL SYLLABLES AC00"));
  }

  @Test
  void aliasesAreKnown() {
    assertEquals('\n', UCharacter.getCharFromNameAlias("LINE FEED"));
    assertEquals(0, UCharacter.getCharFromNameAlias("null"));
    assertEquals(0xA0, UCharacter.getCharFromNameAlias("NBSP"));
    assertEquals(0xFE00, UCharacter.getCharFromNameAlias("VS1"));
    assertEquals(0xE01EF, UCharacter.getCharFromNameAlias("VS256"));
    assertEquals(-1, UCharacter.getCharFromNameAlias("VS257"));
    assertEquals(-1, UCharacter.getCharFromNameAlias("000A"));
  }

  @Test
  void identifiersFollowTheXidProperties() {
    assertTrue(UCharacter.hasBinaryProperty('é', XID_START));
    assertFalse(UCharacter.hasBinaryProperty('1', XID_START));
    assertTrue(UCharacter.hasBinaryProperty('1', XID_CONTINUE));
    assertTrue(UCharacter.hasBinaryProperty(0x0301, XID_CONTINUE));
    assertFalse(UCharacter.hasBinaryProperty(0x200D, XID_CONTINUE));
    assertFalse(UCharacter.hasBinaryProperty(0x20AC, XID_START));
    assertFalse(UCharacter.hasBinaryProperty(0x037A, XID_START));
    assertFalse(UCharacter.hasBinaryProperty(0x2E2F, XID_CONTINUE));
    assertThrows(IllegalArgumentException.class, () -> UCharacter.hasBinaryProperty('a', 1));
  }
}
