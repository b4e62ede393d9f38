package org.taipan.isa;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Values of the rounding-mode field (RISC-V unprivileged spec 20240411, table 29; IEEE 754-2019,
 * 4.3).
 */
public enum RoundingMode {
  /** To nearest, ties to even. */
  RNE(0),
  /** Towards zero. */
  RTZ(1),
  /** Down. */
  RDN(2),
  /** Up. */
  RUP(3),
  /** To nearest, ties away from zero. */
  RMM(4),
  /** As the frm CSR says. */
  DYN(7);

  private final int code;

  RoundingMode(int code) {
    this.code = code;
  }

  /** The 3-bit field. */
  public int code() {
    return code;
  }

  /** The name in assembly text. */
  public String mnemonic() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The mode with a field value; 5 and 6 are reserved. */
  public static Optional<RoundingMode> of(int code) {
    return Arrays.stream(values()).filter(m -> m.code == code).findFirst();
  }

  /** The mode with a name as in assembly text. */
  public static Optional<RoundingMode> named(String mnemonic) {
    return Arrays.stream(values()).filter(m -> m.mnemonic().equals(mnemonic)).findFirst();
  }
}
