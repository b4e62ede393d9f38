package org.taipan.isa.elf;

/** Numbers of the ELF64 format (System V gABI 4.1) that reader and writer share. */
final class Elf {
  static final int HEADER_SIZE = 64;
  static final int PROGRAM_HEADER_SIZE = 56;
  static final int SECTION_HEADER_SIZE = 64;
  static final int SYMBOL_SIZE = 24;

  static final int MAGIC = 0x464c457f;
  static final int CLASS_64 = 2;
  static final int LITTLE_ENDIAN = 1;
  static final int TYPE_EXECUTABLE = 2;
  static final int MACHINE_RISCV = 243;

  static final int SEGMENT_LOAD = 1;
  static final int SEGMENT_EXECUTE = 1;
  static final int SEGMENT_WRITE = 2;
  static final int SEGMENT_READ = 4;

  static final int SECTION_PROGRAM = 1;
  static final int SECTION_SYMBOLS = 2;
  static final int SECTION_STRINGS = 3;
  static final int SECTION_ZERO = 8;

  static final int FLAG_WRITE = 1;
  static final int FLAG_ALLOCATE = 2;
  static final int FLAG_EXECUTE = 4;

  static final int SYMBOL_FUNCTION = 2;
  static final int SYMBOL_OBJECT = 1;
  static final int SYMBOL_GLOBAL = 1;
  static final int SECTION_INDEX_ABSOLUTE = 0xfff1;

  private Elf() {}
}
