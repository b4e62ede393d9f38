package org.taipan.compiler.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.taipan.compiler.source.SourceFile;

class RecordStoreTest {
  private enum Colour {
    RED,
    BLUE
  }

  private record Numbers(int i, long l, double d, BigInteger big) {}

  private record Box(Object content, Optional<Colour> colour, boolean open) {}

  private final RecordStoreWriter writer = new RecordStoreWriter();

  private Object stored(Object value) {
    writer.add("other", "text");
    writer.add("value", value);
    RecordStore store = new RecordStore(writer.toByteArray());
    return store.read("value", Object.class, name -> SourceFile.of(name, "")).orElseThrow();
  }

  @Test
  void numbersKeepAllTheirBits() {
    List<Numbers> numbers =
        List.of(
            new Numbers(0, 0, -0.0, BigInteger.ZERO),
            new Numbers(-1, -1, Double.NaN, BigInteger.ONE.shiftLeft(200)),
            new Numbers(63, 64, 1e300, BigInteger.TEN.negate()),
            new Numbers(
                Integer.MIN_VALUE, Long.MIN_VALUE, Double.NEGATIVE_INFINITY, BigInteger.TWO),
            new Numbers(Integer.MAX_VALUE, Long.MAX_VALUE, Double.MIN_VALUE, BigInteger.TWO));
    assertEquals(numbers, stored(numbers));
  }

  @Test
  void textsMayHaveAnyCharacter() {
    List<String> texts = List.of("", "plain", "\u00ff\0", "\u20ac \ud83d\ude00", "\udc00 alone");
    assertEquals(texts, stored(texts));
  }

  @Test
  void recordsMayBeNested() {
    Box inner = new Box("x", Optional.of(Colour.BLUE), true);
    Box box = new Box(List.of(inner, List.of(), inner), Optional.empty(), false);
    assertEquals(box, stored(box));
  }

  @Test
  void aSourceFileIsKeptByName() {
    assertEquals("a.py", ((SourceFile) stored(SourceFile.of("a.py", "much\ntext\n"))).name());
  }

  @Test
  void whatWasNotStoredIsMissing() {
    assertEquals(Optional.empty(), RecordStore.empty().read("value", Object.class, _ -> null));
  }

  @Test
  void aNameIsTakenOnce() {
    writer.add("value", 1);
    assertThrows(IllegalArgumentException.class, () -> writer.add("value", 2));
  }

  @Test
  void otherValuesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> writer.add("set", Set.of()));
  }
}
