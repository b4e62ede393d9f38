package org.taipan.isa.elf;

/** A file that is not an ELF program for this processor; the message says why. */
public final class ElfException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With the reason, starting in lower case. */
  public ElfException(String message) {
    super(message);
  }
}
