package org.taipan.testbench.golden;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.stream.IntStream;
import org.taipan.isa.MemoryMap;
import org.taipan.isa.elf.ElfFile;
import org.taipan.isa.elf.ElfFile.Segment;
import org.taipan.testbench.RunOptions;

/**
 * DRAM: pages that come into being, zero, when first written, and beside each page the decoded
 * instructions that were fetched from it. A store drops the decoded instruction that it overwrites,
 * so fetches always see the latest stores, fence.i or not: one of the behaviours that the ISA
 * allows.
 *
 * <p>Blocks that the options name do not answer: they are no memory.
 *
 * <p>Accesses are by offset from the start of DRAM, naturally aligned, 1, 2, 4 or 8 bytes.
 */
final class Memory {
  static final int PAGE_BITS = 12;
  static final int PAGE_BYTES = 1 << PAGE_BITS;

  private static final VarHandle SHORT = view(short[].class);
  private static final VarHandle INT = view(int[].class);
  private static final VarHandle LONG = view(long[].class);

  private final RunOptions options;
  private final byte[][] pages;
  private final Instruction[][] decoded;
  private final long[] failing;

  Memory(RunOptions options) {
    this.options = options;
    this.pages = new byte[(int) (options.dramBytes() >>> PAGE_BITS)][];
    this.decoded = new Instruction[pages.length][];
    this.failing = options.failingBlocks().stream().mapToLong(Long::longValue).toArray();
  }

  private static VarHandle view(Class<?> array) {
    return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
  }

  /** Whether a machine address lies in this memory, and not in a block that fails. */
  boolean holds(long address) {
    return Long.compareUnsigned(address - MemoryMap.DRAM.base(), options.dramBytes()) < 0
        && (failing.length == 0 || !fails(address));
  }

  private boolean fails(long address) {
    for (long block : failing) {
      if ((address & -RunOptions.BLOCK_BYTES) == block) {
        return true;
      }
    }
    return false;
  }

  /** The bytes at a machine address, zero-extended. */
  long load(long address, int bytes) {
    int offset = (int) (address - MemoryMap.DRAM.base());
    byte[] page = pages[offset >>> PAGE_BITS];
    if (page == null) {
      return 0;
    }
    int at = offset & (PAGE_BYTES - 1);
    return switch (bytes) {
      case 1 -> page[at] & 0xff;
      case 2 -> (short) SHORT.get(page, at) & 0xffff;
      case 4 -> (int) INT.get(page, at) & 0xffff_ffffL;
      default -> (long) LONG.get(page, at);
    };
  }

  /** Stores the low bytes of a value at a machine address. */
  void store(long address, int bytes, long value) {
    int offset = (int) (address - MemoryMap.DRAM.base());
    int number = offset >>> PAGE_BITS;
    int at = offset & (PAGE_BYTES - 1);
    byte[] page = page(number);
    switch (bytes) {
      case 1 -> page[at] = (byte) value;
      case 2 -> SHORT.set(page, at, (short) value);
      case 4 -> INT.set(page, at, (int) value);
      default -> LONG.set(page, at, value);
    }
    Instruction[] cache = decoded[number];
    if (cache != null) {
      cache[at >>> 2] = null;
      cache[(at + bytes - 1) >>> 2] = null;
    }
  }

  /** The instruction at a machine address that is a multiple of 4. */
  Instruction fetch(long address, Specification specification) {
    int offset = (int) (address - MemoryMap.DRAM.base());
    Instruction[] cache = decoded[offset >>> PAGE_BITS];
    if (cache == null) {
      cache = new Instruction[PAGE_BYTES / 4];
      decoded[offset >>> PAGE_BITS] = cache;
    }
    int slot = (offset & (PAGE_BYTES - 1)) >>> 2;
    Instruction instruction = cache[slot];
    if (instruction == null) {
      instruction = specification.decode((int) load(address, 4));
      cache[slot] = instruction;
    }
    return instruction;
  }

  /** Puts a program's segments into memory. */
  void load(ElfFile program) {
    for (Segment segment : program.segments()) {
      options.requireInDram(segment.address(), segment.size());
      for (int i = 0; i < segment.data().length; i++) {
        store(segment.address() + i, 1, segment.data()[i]);
      }
    }
  }

  /** Copies bytes out. */
  byte[] read(long address, int length) {
    options.requireInDram(address, length);
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) load(address + i, 1);
    }
    return bytes;
  }

  /** Numbers of the pages that were ever written, rising. */
  IntStream touchedPages() {
    return IntStream.range(0, pages.length).filter(number -> pages[number] != null);
  }

  private byte[] page(int number) {
    byte[] page = pages[number];
    if (page == null) {
      page = new byte[PAGE_BYTES];
      pages[number] = page;
    }
    return page;
  }
}
