package org.taipan.isa;

/** The 64-bit value word: how Python values stand in registers and memory alike. */
public final class Values {
  /** Top 16 bits of a small int; bits 47..0 are its value, signed. */
  public static final int TAG_INT = 0xfff9;

  /**
   * Top 16 bits of an object; bits 47..32 are its type id, bits 31..0 its address, 16-byte aligned.
   */
  public static final int TAG_OBJECT = 0xfffa;

  /** Top 16 bits of a constant; bits 47..0 say which. */
  public static final int TAG_CONSTANT = 0xfffb;

  /** Top 16 bits of a raw code address (bits 47..0). */
  public static final int TAG_CODE = 0xfffd;

  /** Bits of a small int. */
  public static final int INT_BITS = 48;

  public static final long NONE = constant(0);

  /** What a variable holds before it is bound. */
  public static final long UNBOUND = constant(1);

  public static final long FALSE = constant(2);
  public static final long TRUE = constant(3);
  public static final long NOT_IMPLEMENTED = constant(4);
  public static final long ELLIPSIS = constant(5);

  /** The only NaN that hardware makes. */
  public static final long CANONICAL_NAN = 0x7ff8_0000_0000_0000L;

  private Values() {}

  private static long constant(int payload) {
    return tagged(TAG_CONSTANT, payload);
  }

  private static long tagged(int tag, long payload) {
    return ((long) tag << INT_BITS) | (payload & ((1L << INT_BITS) - 1));
  }

  /**
   * The value word of a small int.
   *
   * @throws ArithmeticException if it needs more than 48 bits
   */
  public static long ofInt(long value) {
    if (!fitsInt(value)) {
      throw new ArithmeticException(value + " needs more than " + INT_BITS + " bits");
    }
    return tagged(TAG_INT, value);
  }

  /** Whether a number is a small int. */
  public static boolean fitsInt(long value) {
    return value << (64 - INT_BITS) >> (64 - INT_BITS) == value;
  }

  /** The value word of a bool. */
  public static long ofBool(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** The value word of an object: type id 1..65535, address 16-byte aligned below 2^32. */
  public static long ofObject(int typeId, long address) {
    if (typeId <= 0 || typeId > 0xffff || address >>> 32 != 0 || (address & 15) != 0) {
      throw new IllegalArgumentException(
          "no object: type " + typeId + ", address 0x" + Long.toHexString(address));
    }
    return tagged(TAG_OBJECT, ((long) typeId << 32) | address);
  }

  /** The value word of a code address. */
  public static long ofCode(long address) {
    return tagged(TAG_CODE, address);
  }

  /** The top 16 bits. */
  public static int tag(long value) {
    return (int) (value >>> INT_BITS);
  }

  /** Whether the word is a float. */
  public static boolean isFloat(long value) {
    return value >>> 51 != 0x1fff;
  }

  /** Whether the word is a small int. */
  public static boolean isInt(long value) {
    return tag(value) == TAG_INT;
  }

  /** Whether the word is an object. */
  public static boolean isObject(long value) {
    return tag(value) == TAG_OBJECT;
  }

  /** The number that a small int holds. */
  public static long intValue(long value) {
    return value << (64 - INT_BITS) >> (64 - INT_BITS);
  }

  /** The type id of an object. */
  public static int typeId(long value) {
    return (int) ((value >>> 32) & 0xffff);
  }

  /** The byte address of an object. */
  public static long address(long value) {
    return value & 0xffff_ffffL;
  }
}
