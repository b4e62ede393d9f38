package org.taipan.compiler.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A set of kinds of Python values: what is known of an IR value of type {@link Type#VALUE}.
 *
 * @param bits one for each {@link Kind} of the set, numbered as declared
 */
public record Kinds(int bits) {
  /** A kind of value that compiled code tells apart. */
  public enum Kind {
    /** A small int. */
    INT(0),
    BOOL(1),
    NONE(2),
    UNBOUND(3),
    STR(4),
    LIST(5),
    TUPLE(6),
    FUNCTION(7),
    FLOAT(8),
    /** An int beyond a small one. */
    BIG(9),
    OTHER(10);

    private final int bit;

    Kind(int number) {
      bit = 1 << number;
    }
  }

  /** No value at all: the start of inference, or an expression that never yields. */
  public static final Kinds EMPTY = new Kinds(0);

  /** Nothing is known. */
  public static final Kinds ANY = new Kinds((1 << Kind.values().length) - 1);

  /** Anything that a Python variable may hold. */
  public static final Kinds BOUND = ANY.without(Kind.UNBOUND);

  /** The set of the given kinds. */
  public static Kinds of(Kind... kinds) {
    int bits = 0;
    for (Kind kind : kinds) {
      bits |= kind.bit;
    }
    return new Kinds(bits);
  }

  /** Either of both. */
  public Kinds union(Kinds other) {
    int all = bits | other.bits;
    return all == bits ? this : new Kinds(all);
  }

  /** This set without one kind. */
  public Kinds without(Kind kind) {
    return new Kinds(bits & ~kind.bit);
  }

  /** Whether a value of this set may be of that kind. */
  public boolean may(Kind kind) {
    return (bits & kind.bit) != 0;
  }

  /** Whether every value of this set is of one of those kinds; false for the empty set. */
  public boolean only(Kind... kinds) {
    return bits != 0 && (bits & ~of(kinds).bits) == 0;
  }

  @Override
  public String toString() {
    if (equals(ANY)) {
      return "any";
    }
    List<String> names = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (may(kind)) {
        names.add(kind.name().toLowerCase(Locale.ROOT));
      }
    }
    return names.isEmpty() ? "never" : String.join("|", names);
  }
}
