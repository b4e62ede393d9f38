/** A RISC-V assembler: text to ELF64, made from the instruction table. */
package org.taipan.isa.asm;
