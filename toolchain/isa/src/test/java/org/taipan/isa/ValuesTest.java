package org.taipan.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ValuesTest {
  private static final long MAX = (1L << 47) - 1;

  @Test
  void smallIntsKeepTheirValue() {
    for (long v : new long[] {0, 1, -1, MAX, -MAX - 1}) {
      assertTrue(Values.isInt(Values.ofInt(v)));
      assertEquals(v, Values.intValue(Values.ofInt(v)));
    }
    assertEquals(0xfff9_ffff_ffff_ffffL, Values.ofInt(-1));
    assertThrows(ArithmeticException.class, () -> Values.ofInt(MAX + 1));
    assertThrows(ArithmeticException.class, () -> Values.ofInt(-MAX - 2));
  }

  @Test
  void floatsAreAllWordsThatAreNotTagged() {
    for (double d :
        new double[] {0, -0.0, 1.5, Double.MAX_VALUE, Double.NEGATIVE_INFINITY, Double.NaN}) {
      assertTrue(Values.isFloat(Double.doubleToLongBits(d)));
    }
    assertTrue(Values.isFloat(Values.CANONICAL_NAN));
    for (long v :
        new long[] {
          Values.ofInt(5), Values.NONE, Values.TRUE, Values.ofObject(3, 16), Values.ofCode(4)
        }) {
      assertFalse(Values.isFloat(v));
    }
  }

  @Test
  void objectsHoldTypeAndAddress() {
    long v = Values.ofObject(TypeId.LIST.id(), 0x8123_4560L);
    assertEquals(0xfffa_0004_8123_4560L, v);
    assertEquals(TypeId.LIST.id(), Values.typeId(v));
    assertEquals(0x8123_4560L, Values.address(v));
    assertThrows(IllegalArgumentException.class, () -> Values.ofObject(1, 8));
    assertThrows(IllegalArgumentException.class, () -> Values.ofObject(0, 16));
  }
}
