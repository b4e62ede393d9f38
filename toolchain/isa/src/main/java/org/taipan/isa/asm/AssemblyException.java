package org.taipan.isa.asm;

/** A line of assembly that means nothing; the message starts with its number. */
public final class AssemblyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  AssemblyException(int line, String message) {
    super("line " + line + ": " + message);
  }
}
