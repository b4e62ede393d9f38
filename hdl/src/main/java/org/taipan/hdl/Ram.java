package org.taipan.hdl;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import spinal.core.HardType;
import spinal.core.Mem;
import spinal.core.ReadUnderWritePolicy;
import spinal.core.dontCare$;
import spinal.core.readFirst$;

/**
 * A memory with any number of ports; each call adds one. Address width is {@link Hdl#addressWidth}
 * of the number of words; an address beyond the end reads any value and writes nothing.
 *
 * @param <T> type of the words
 */
public final class Ram<T extends Data<T>> {
  /** What a synchronous read gives of a word that is written in the same cycle. */
  public enum ReadDuringWrite {
    /** Any value: the cheapest memory of the FPGA. */
    ANY,
    /** The word before the write. */
    OLD
  }

  private final Mem<spinal.core.Data> raw;
  private final T type;
  private final int words;

  Ram(int words, Supplier<T> type) {
    HdlError.check(words >= 1, "a Ram of %d words: it must have 1 or more", words);
    this.words = words;
    this.type = BackEnd.detached(type);
    raw = new Mem<>(new HardType<spinal.core.Data>(() -> type.get().raw()), Math.max(2, words));
  }

  Mem<spinal.core.Data> raw() {
    return raw;
  }

  /** Number of words. */
  public int words() {
    return words;
  }

  /** Bits of an address. */
  public int addressWidth() {
    return Hdl.addressWidth(words());
  }

  /**
   * Sets the contents at power-up, in the Verilog itself.
   *
   * @param contents one number a word, from address 0; the words after them are zero
   * @return this
   */
  public Ram<T> contents(List<BigInteger> contents) {
    HdlError.check(
        contents.size() <= words(),
        "%d words of contents for a Ram of %d",
        contents.size(),
        words());
    contents.forEach(word -> Literal.fits(word, type.width(), false));
    BigInteger[] all = new BigInteger[raw.wordCount()];
    Arrays.fill(all, BigInteger.ZERO);
    for (int i = 0; i < contents.size(); i++) {
      all[i] = contents.get(i);
    }
    raw.initBigInt(BackEnd.seq(Arrays.stream(all).map(scala.math.BigInt::new).toList()), false);
    Naming.name(raw, Site.here());
    return this;
  }

  /**
   * Sets the contents at power-up.
   *
   * @param contents one number a word, as a bit pattern of up to 64 bits
   * @return this
   */
  public Ram<T> contents(long... contents) {
    Ram<T> same =
        contents(Arrays.stream(contents).mapToObj(v -> Literal.of(v, Long.SIZE, false)).toList());
    Naming.name(raw, Site.here());
    return same;
  }

  /**
   * Asks the tools of the FPGA for block RAM, also where they would find lookup tables cheaper; all
   * read ports must be clocked.
   *
   * @return this
   */
  public Ram<T> inBlockRam() {
    raw.addAttribute("ram_style", "block");
    Naming.name(raw, Site.here());
    return this;
  }

  private spinal.core.UInt address(UInt address) {
    HdlError.check(
        HdlError.present(address).width() == addressWidth(),
        "width mismatch: the address of a Ram of %d words has %d bits, not %d",
        words(),
        addressWidth(),
        address.width());
    return address.raw();
  }

  /**
   * A read port without a clock: the word at {@code address} in the same cycle. Becomes lookup
   * tables, not block RAM.
   */
  public T readAsync(UInt address) {
    return Naming.name(type.view(raw.readAsync(address(address), dontCare$.MODULE$)));
  }

  /** A clocked read port: the word is there one cycle after its address. */
  public T readSync(UInt address) {
    return readSync(address, ReadDuringWrite.ANY);
  }

  /** A clocked read port. */
  public T readSync(UInt address, ReadDuringWrite policy) {
    return Naming.name(type.view(raw.readSync(address(address), null, policy(policy), false)));
  }

  /** A clocked read port that keeps its last word while {@code enable} is false. */
  public T readSync(UInt address, Bool enable) {
    return readSync(address, enable, ReadDuringWrite.ANY);
  }

  /** A clocked read port that keeps its last word while {@code enable} is false. */
  public T readSync(UInt address, Bool enable, ReadDuringWrite policy) {
    return Naming.name(
        type.view(
            raw.readSync(address(address), HdlError.present(enable).raw(), policy(policy), false)));
  }

  private static ReadUnderWritePolicy policy(ReadDuringWrite policy) {
    return switch (policy) {
      case ANY -> dontCare$.MODULE$;
      case OLD -> readFirst$.MODULE$;
    };
  }

  /** A write port: {@code word} is stored at the clock edge in which {@code enable} holds. */
  public void write(UInt address, T word, Bool enable) {
    type.sameType(HdlError.present(word));
    raw.write(address(address), word.raw(), HdlError.present(enable).raw(), null);
  }

  /**
   * A write port with a mask: bit i of {@code mask} lets the i-th lowest part of the word be
   * stored. The parts have equal widths: 8 bits when the mask has one bit a byte.
   */
  public void write(UInt address, T word, Bool enable, Bits mask) {
    type.sameType(HdlError.present(word));
    HdlError.check(
        type.width() % mask.width() == 0,
        "a mask of %d bits does not divide a word of %d bits",
        mask.width(),
        type.width());
    raw.write(address(address), word.raw(), HdlError.present(enable).raw(), mask.raw());
  }
}
