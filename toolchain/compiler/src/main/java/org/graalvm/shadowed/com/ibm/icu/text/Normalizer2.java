package org.graalvm.shadowed.com.ibm.icu.text;

import java.text.Normalizer;

/** Normalisation of identifiers, by {@link Normalizer}. */
public final class Normalizer2 {
  private static final Normalizer2 NFKC = new Normalizer2();

  private Normalizer2() {}

  /** Compatibility decomposition followed by canonical composition. */
  public static Normalizer2 getNFKCInstance() {
    return NFKC;
  }

  /** The text in normal form. */
  public String normalize(CharSequence text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
