package org.taipan.core;

/**
 * The size of branch prediction.
 *
 * @param targets entries of the branch target buffer, a power of two from 4 to 512, or 0 for no
 *     prediction at all: every instruction then costs the same each time
 * @param returns depth of the return-address stack, a power of two from 2 to 16, or 0 for none; of
 *     no effect without targets
 */
public record PredictionParameters(int targets, int returns) {
  /** Least number of targets but for none. */
  public static final int MIN_TARGETS = 4;

  /** Greatest number of targets. */
  public static final int MAX_TARGETS = 512;

  /** Least depth of the return-address stack but for none. */
  public static final int MIN_RETURNS = 2;

  /** Greatest depth of the return-address stack. */
  public static final int MAX_RETURNS = 16;

  /** No prediction: fetch goes straight on. */
  public static final PredictionParameters NONE = new PredictionParameters(0, 0);

  /**
   * Checks the sizes.
   *
   * @throws IllegalArgumentException if a size is outside its range
   */
  public PredictionParameters {
    check("prediction.btb", targets, MIN_TARGETS, MAX_TARGETS);
    check("prediction.ras", returns, MIN_RETURNS, MAX_RETURNS);
  }

  /** Whether anything is predicted. */
  public boolean present() {
    return targets != 0;
  }

  private static void check(String key, int value, int min, int max) {
    if (value != 0 && (Integer.bitCount(value) != 1 || value < min || value > max)) {
      throw new IllegalArgumentException(
          "%s = %d: must be 0 or a power of two from %d to %d".formatted(key, value, min, max));
    }
  }
}
