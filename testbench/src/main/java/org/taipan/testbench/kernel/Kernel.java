package org.taipan.testbench.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.taipan.isa.Extension;
import org.taipan.isa.InstructionSet;

/** A program to measure: the source of the same name in this package's resources. */
public enum Kernel {
  COPY("memory copy, 8 x 4096 bytes"),
  STREAM("memory copy, 65536 bytes: more than the caches hold"),
  LIST("linked list, 8 walks over 512 scattered nodes"),
  MATRIX("product of two 20 x 20 matrices of 64-bit integers"),
  SORT("quicksort of 1024 64-bit integers, recursive"),
  CRC32("CRC-32 of 4096 bytes by table"),
  SIEVE("sieve of Eratosthenes up to 8192"),
  CALLS("15th Fibonacci number, recursive"),
  MIX("list, matrix, state machine and CRC-16, as embedded programs have them"),
  FFT("Fourier transform of 256 complex doubles", Extension.ZDINX);

  private final String summary;
  private final Optional<Extension> needs;

  Kernel(String summary) {
    this.summary = summary;
    this.needs = Optional.empty();
  }

  Kernel(String summary, Extension needs) {
    this.summary = summary;
    this.needs = Optional.of(needs);
  }

  /** Its name as users write it: "crc32". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it does, in a few words. */
  public String summary() {
    return summary;
  }

  /** Whether a processor with these instructions can run it. */
  public boolean runsOn(InstructionSet instructions) {
    return needs.map(instructions.extensions()::contains).orElse(true);
  }

  /** The kernel with a name. */
  public static Optional<Kernel> named(String label) {
    return Arrays.stream(values()).filter(k -> k.label().equals(label)).findFirst();
  }

  String source() {
    return resource(label() + ".s");
  }

  static String resource(String name) {
    try (InputStream in = Kernel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
