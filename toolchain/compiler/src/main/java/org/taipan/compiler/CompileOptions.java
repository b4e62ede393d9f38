package org.taipan.compiler;

import java.util.Set;
import java.util.stream.Collectors;
import org.taipan.isa.Extension;
import org.taipan.isa.MemoryMap;

/**
 * What a program is compiled for.
 *
 * @param optimisation 0 = none, 2 = everything that is sound
 * @param memorySize bytes of DRAM, a multiple of 4096 from 1 MiB to 2 GiB
 * @param stackSize bytes of stack until RecursionError, a multiple of 16, at most half the memory
 * @param extensions what the processor has of {@link #OPTIONAL}; used where it helps
 */
public record CompileOptions(
    int optimisation, long memorySize, long stackSize, Set<Extension> extensions) {
  /** The extensions that the compiler can use and can do without. */
  public static final Set<Extension> OPTIONAL =
      Set.of(
          Extension.ZBA,
          Extension.ZICBOZ,
          Extension.XPYARITH,
          Extension.XPYCMP,
          Extension.XPYGUARD,
          Extension.XPYOBJECT);

  /** Those of the default machine. */
  private static final Set<Extension> USUAL = Set.of(Extension.ZBA, Extension.ZICBOZ);

  private static final long MIN_MEMORY = 1L << 20;
  private static final long MAX_MEMORY = 1L << 31;
  private static final long MIN_STACK = 1L << 12;
  private static final long DEFAULT_STACK = 1L << 20;

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException naming the value that is wrong and its range
   */
  public CompileOptions {
    if (optimisation != 0 && optimisation != 2) {
      throw new IllegalArgumentException("optimisation " + optimisation + ": 0 or 2");
    }
    check("memorySize", memorySize, MIN_MEMORY, MAX_MEMORY, 4096);
    check("stackSize", stackSize, MIN_STACK, memorySize / 2, 16);
    extensions =
        extensions.stream().filter(OPTIONAL::contains).collect(Collectors.toUnmodifiableSet());
  }

  private static void check(String name, long value, long min, long max, int unit) {
    if (value < min || value > max || value % unit != 0) {
      throw new IllegalArgumentException(
          name + " " + value + ": " + min + " to " + max + ", a multiple of " + unit);
    }
  }

  /** Full optimisation for the default machine. */
  public static CompileOptions defaults() {
    return new CompileOptions(2, MemoryMap.DRAM.size(), DEFAULT_STACK, USUAL);
  }

  /** The same with another optimisation level. */
  public CompileOptions withOptimisation(int level) {
    return new CompileOptions(level, memorySize, stackSize, extensions);
  }

  /** The same for a machine with other sizes. */
  public CompileOptions withMemory(long memory, long stack) {
    return new CompileOptions(optimisation, memory, stack, extensions);
  }

  /** The same for a processor with other extensions. */
  public CompileOptions withExtensions(Set<Extension> present) {
    return new CompileOptions(optimisation, memorySize, stackSize, present);
  }
}
