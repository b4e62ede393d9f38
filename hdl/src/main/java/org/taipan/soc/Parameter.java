package org.taipan.soc;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.taipan.core.PredictionParameters;
import org.taipan.isa.Csr;
import org.taipan.isa.MemoryMap;
import org.taipan.memory.DataCacheParameters;
import org.taipan.memory.DataRegions;
import org.taipan.memory.InstructionBuffer;
import org.taipan.memory.InstructionCache;
import org.taipan.soc.ParameterRange.Flag;
import org.taipan.soc.ParameterRange.Whole;

/** A value of a {@link Configuration} that can be changed by its key: one row of docs/core.md. */
public enum Parameter {
  /** Parity of the caches. */
  CACHE_PARITY(
      "cache.parity",
      new Flag(),
      false,
      "errors in the memories of the instruction cache and in the tags of the data cache are found"),

  /** Bytes of the data cache. */
  DCACHE_BYTES(
      "dcache.bytes",
      Whole.noneOrPowerOfTwo(DataCacheParameters.MIN_BYTES, DataCacheParameters.MAX_BYTES),
      16384,
      "bytes of the data cache; 0: none, loads and stores go to memory one by one"),

  /** Bytes of a line of the data cache. */
  DCACHE_LINE_BYTES(
      "dcache.lineBytes",
      Whole.powerOfTwo(DataCacheParameters.MIN_LINE_BYTES, DataCacheParameters.MAX_LINE_BYTES),
      64,
      "bytes of a line of the data cache"),

  /** Ways of the data cache. */
  DCACHE_WAYS(
      "dcache.ways",
      Whole.powerOfTwo(1, DataCacheParameters.MAX_WAYS),
      2,
      "places of the data cache that a line can be at"),

  /** Event counters of machine mode. */
  COUNTERS_EVENTS(
      "counters.events",
      Whole.from(0, Csr.EVENT_COUNTERS),
      8,
      "event counters; the registers of the others read zero"),

  /** Whether there is a port for a debugger. */
  DEBUG("debug", new Flag(), false, "the AXI4-Lite port of a debugger"),

  /** Lines of the instruction buffer. */
  FETCH_LINES(
      "fetch.lines",
      Whole.powerOfTwo(
          InstructionBuffer.Parameters.MIN_LINES, InstructionBuffer.Parameters.MAX_LINES),
      8,
      "lines of the instruction buffer"),

  /** Bytes of a line of the instruction buffer. */
  FETCH_LINE_BYTES(
      "fetch.lineBytes",
      Whole.powerOfTwo(
          InstructionBuffer.Parameters.MIN_LINE_BYTES, InstructionBuffer.Parameters.MAX_LINE_BYTES),
      64,
      "bytes of a line of the instruction buffer"),

  /** Whether the instruction buffer reads ahead. */
  FETCH_PREFETCH(
      "fetch.prefetch", new Flag(), true, "the instruction buffer reads the next line ahead"),

  /** Bytes of the instruction cache. */
  ICACHE_BYTES(
      "icache.bytes",
      Whole.noneOrPowerOfTwo(
          InstructionCache.Parameters.MIN_BYTES, InstructionCache.Parameters.MAX_BYTES),
      1L << 14,
      "bytes of the instruction cache; 0: the instruction buffer in its place"),

  /** Bytes of a line of the instruction cache. */
  ICACHE_LINE_BYTES(
      "icache.lineBytes",
      Whole.powerOfTwo(
          InstructionCache.Parameters.MIN_LINE_BYTES, InstructionCache.Parameters.MAX_LINE_BYTES),
      64,
      "bytes of a line of the instruction cache"),

  /** Whether the instruction cache reads ahead. */
  ICACHE_PREFETCH(
      "icache.prefetch", new Flag(), true, "the instruction cache reads the next line ahead"),

  /** Ways of the instruction cache. */
  ICACHE_WAYS(
      "icache.ways",
      Whole.powerOfTwo(1, InstructionCache.Parameters.MAX_WAYS),
      2,
      "ways of the instruction cache"),

  /** Zba, Zbb and Zicond. */
  ISA_BITS(
      "isa.bits",
      new Flag(),
      true,
      "Zba, Zbb and Zicond; `isa` in `manifest.json` names the whole set"),

  /** Zdinx. */
  ISA_FLOAT("isa.float", new Flag(), true, "Zdinx: floating point in double precision"),

  /** Arithmetic of Xpy. */
  ISA_VALUE_ARITHMETIC(
      "isa.value.arithmetic", new Flag(), false, "Xpyarith: arithmetic on Python values"),

  /** Comparison of Xpy. */
  ISA_VALUE_COMPARE(
      "isa.value.compare", new Flag(), false, "Xpycmp: comparison and truth of Python values"),

  /** Guards of Xpy. */
  ISA_VALUE_GUARD("isa.value.guard", new Flag(), false, "Xpyguard: guards of types"),

  /** Objects of Xpy. */
  ISA_VALUE_OBJECT(
      "isa.value.object", new Flag(), false, "Xpyobject: fields of objects, their types, indices"),

  /** Bytes of DRAM. */
  MEMORY_SIZE(
      "memory.size", Whole.powerOfTwo(1L << 16, 1L << 31), MemoryMap.DRAM.size(), "bytes of DRAM"),

  /** Bytes at the end of DRAM that the data cache leaves alone. */
  MEMORY_UNCACHED(
      "memory.uncached",
      Whole.noneOrPowerOfTwo(DataRegions.MIN_UNCACHED, 1L << 30),
      0,
      "bytes at the end of DRAM that go beside the data cache, at most half of `memory.size`"),

  /** Entries of the branch target buffer. */
  PREDICTION_BTB(
      "prediction.btb",
      Whole.noneOrPowerOfTwo(PredictionParameters.MIN_TARGETS, PredictionParameters.MAX_TARGETS),
      512,
      "entries of the branch target buffer; 0: no prediction, fixed timing"),

  /** Depth of the return-address stack. */
  PREDICTION_RAS(
      "prediction.ras",
      Whole.noneOrPowerOfTwo(PredictionParameters.MIN_RETURNS, PredictionParameters.MAX_RETURNS),
      8,
      "depth of the return-address stack; without branch target buffer of no effect"),

  /** Whether there is a retirement port. */
  RETIREMENT(
      "retirement",
      new Flag(),
      false,
      "the port with a record for each instruction: `SimTop`; without it, `CoreTop`");

  private final String key;
  private final ParameterRange range;
  private final Object standard;
  private final String meaning;

  Parameter(String key, ParameterRange range, Object standard, String meaning) {
    this.key = key;
    this.range = range;
    this.standard = parse(standard.toString());
    this.meaning = meaning;
  }

  /** Its name in commands and manifests, such as {@code fetch.lines}. */
  public String key() {
    return key;
  }

  /** The values it can have, in words. */
  public String range() {
    return range.description();
  }

  /** What it is, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** Its value in the configuration {@code default}. */
  Object standard() {
    return standard;
  }

  /**
   * The parameter with a key.
   *
   * @throws IllegalArgumentException if there is none; the message lists all
   */
  static Parameter of(String key) {
    return Arrays.stream(values())
        .filter(p -> p.key.equals(key))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no parameter '"
                    + key
                    + "': there are "
                    + Arrays.stream(values())
                        .map(Parameter::key)
                        .collect(Collectors.joining(", "))));
  }

  /**
   * The value that the text stands for.
   *
   * @throws IllegalArgumentException if it is outside the range; the message names key and range
   */
  Object parse(String text) {
    return range
        .parse(text)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "%s = %s: must be %s".formatted(key, text, range.demand())));
  }
}
