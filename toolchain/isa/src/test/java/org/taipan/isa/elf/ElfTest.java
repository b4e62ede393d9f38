package org.taipan.isa.elf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taipan.isa.elf.ElfFile.Kind;
import org.taipan.isa.elf.ElfFile.Section;
import org.taipan.isa.elf.ElfFile.Symbol;

class ElfTest {
  private static ElfFile sample() {
    return ElfWriter.link(
        0x8000_0004L,
        List.of(
            Section.of(".text", Kind.TEXT, 0x8000_0000L, new byte[] {1, 2, 3, 4, 5, 6, 7, 8}),
            Section.of(
                ".rodata", Kind.READ_ONLY, 0x8000_0010L, "text".getBytes(StandardCharsets.UTF_8)),
            Section.of(".data", Kind.DATA, 0x8000_1000L, new byte[] {9}),
            new Section(".bss", Kind.ZERO, 0x8000_2000L, new byte[0], 100),
            Section.of(".note", Kind.INFO, 0, new byte[] {7, 7})),
        List.of(
            new Symbol("local", 0x8000_0000L, 4, true, false),
            new Symbol("_start", 0x8000_0004L, 4, true, true),
            new Symbol("größe", 0x8000_1000L, 1, false, true)));
  }

  @Test
  void whatIsWrittenIsRead() {
    ElfFile elf = sample();
    ElfFile back = ElfReader.read(ElfWriter.write(elf));
    assertEquals(elf.entry(), back.entry());
    assertEquals(elf.symbols(), back.symbols());
    assertEquals(elf.sections().size(), back.sections().size());
    for (int i = 0; i < elf.sections().size(); i++) {
      Section a = elf.sections().get(i);
      Section b = back.sections().get(i);
      assertEquals(
          List.of(a.name(), a.kind(), a.address(), a.size()),
          List.of(b.name(), b.kind(), b.address(), b.size()));
      assertArrayEquals(a.data(), b.data());
    }
    assertEquals(4, back.segments().size());
    assertEquals(100, back.segments().getLast().size());
    assertArrayEquals(new byte[] {9}, back.segments().get(2).data());
  }

  @Test
  void headersThatTheLinkerMappedAreNotProgram() {
    byte[] file = ElfWriter.write(sample());
    ByteBuffer header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    long offset = header.getLong(64 + 8);
    header.putLong(64 + 8, 0).putLong(64 + 16, 0x8000_0000L - offset);
    header.putLong(64 + 24, 0x8000_0000L - offset);
    header.putLong(64 + 32, offset + 8).putLong(64 + 40, offset + 8);
    ElfFile.Segment text = ElfReader.read(file).segments().getFirst();
    assertEquals(0x8000_0000L, text.address());
    assertEquals(8, text.size());
    assertArrayEquals(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, text.data());
  }

  @Test
  void mappingSymbolsAreLeftOut() {
    ElfFile elf =
        ElfWriter.link(
            0x8000_0000L,
            List.of(Section.of(".text", Kind.TEXT, 0x8000_0000L, new byte[4])),
            List.of(
                new Symbol("$xrv64i2p1", 0x8000_0000L, 0, false, false),
                new Symbol("_start", 0x8000_0000L, 0, false, true)));
    assertEquals(
        List.of("_start"),
        ElfReader.read(ElfWriter.write(elf)).symbols().stream().map(Symbol::name).toList());
  }

  @Test
  void equalFilesGiveEqualBytes() {
    assertArrayEquals(ElfWriter.write(sample()), ElfWriter.write(sample()));
  }

  @Test
  void addressesAreDescribedBySymbols() {
    assertEquals("local", sample().describe(0x8000_0000L).orElseThrow());
    assertEquals("_start+0x2", sample().describe(0x8000_0006L).orElseThrow());
    assertEquals(true, sample().describe(0x8000_0010L).isEmpty());
  }

  @Test
  void brokenFilesAreRefusedWithAReason() {
    byte[] good = ElfWriter.write(sample());
    assertEquals("not an ELF file", error(new byte[] {1, 2}));
    assertEquals(
        "not an ELF file",
        error("#!/bin/sh, a script of some length".getBytes(StandardCharsets.UTF_8)));
    byte[] machine = good.clone();
    machine[18] = 62;
    assertEquals("machine 62 is not RISC-V (243)", error(machine));
    byte[] narrow = good.clone();
    narrow[4] = 1;
    assertEquals("not a 64-bit little-endian ELF file", error(narrow));
    byte[] library = good.clone();
    library[16] = 3;
    assertEquals("not a statically linked executable", error(library));
  }

  @Test
  void everyTruncationIsRefused() {
    byte[] good = ElfWriter.write(sample());
    for (int length = 0; length < good.length; length++) {
      byte[] cut = Arrays.copyOf(good, length);
      assertThrows(ElfException.class, () -> ElfReader.read(cut));
    }
  }

  private static String error(byte[] file) {
    return assertThrows(ElfException.class, () -> ElfReader.read(file)).getMessage();
  }
}
