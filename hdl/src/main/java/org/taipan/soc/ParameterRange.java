package org.taipan.soc;

import java.util.Optional;

/** The values that a {@link Parameter} can have: {@link Boolean} or {@link Long}. */
sealed interface ParameterRange {
  /** The value that the text stands for; empty if it is outside. */
  Optional<Object> parse(String text);

  /** The values in words: "true, false" or "0, or 4 to 512, power of two". */
  String description();

  /** What a value must be, for an error: "must be ...". */
  String demand();

  /** True or false. */
  record Flag() implements ParameterRange {
    @Override
    public Optional<Object> parse(String text) {
      return switch (text) {
        case "true" -> Optional.of(true);
        case "false" -> Optional.of(false);
        default -> Optional.empty();
      };
    }

    @Override
    public String description() {
      return "true, false";
    }

    @Override
    public String demand() {
      return "true or false";
    }
  }

  /**
   * Whole numbers.
   *
   * @param min least
   * @param max greatest
   * @param powerOfTwo only powers of two
   * @param orNone and 0
   */
  record Whole(long min, long max, boolean powerOfTwo, boolean orNone) implements ParameterRange {
    /** Powers of two. */
    static Whole powerOfTwo(long min, long max) {
      return new Whole(min, max, true, false);
    }

    /** Powers of two, and 0. */
    static Whole noneOrPowerOfTwo(long min, long max) {
      return new Whole(min, max, true, true);
    }

    /** All numbers. */
    static Whole from(long min, long max) {
      return new Whole(min, max, false, false);
    }

    @Override
    public Optional<Object> parse(String text) {
      try {
        long value = Long.parseLong(text);
        boolean within = value >= min && value <= max && !(powerOfTwo && Long.bitCount(value) != 1);
        return within || (orNone && value == 0) ? Optional.of(value) : Optional.empty();
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }

    @Override
    public String description() {
      return (orNone ? "0, or " : "") + min + " to " + max + (powerOfTwo ? ", power of two" : "");
    }

    @Override
    public String demand() {
      String kind = powerOfTwo ? "a power of two" : "a number";
      return "%s%s from %d to %d".formatted(orNone ? "0 or " : "", kind, min, max);
    }
  }
}
