/** ELF64 files for little-endian RISC-V: in memory, written and read. */
package org.taipan.isa.elf;
