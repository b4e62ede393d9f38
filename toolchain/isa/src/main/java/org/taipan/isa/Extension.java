package org.taipan.isa;

/** A RISC-V extension, or a group of our own, that a configuration may contain. */
public enum Extension {
  RV64I("I", "base integer instructions, 64 bit", "RISC-V unprivileged spec 20240411, ch. 2 and 4"),
  RV64M("M", "integer multiplication and division", "unprivileged spec, ch. 13"),
  ZICSR("Zicsr", "control and status registers", "unprivileged spec, ch. 6"),
  ZIFENCEI("Zifencei", "instruction-fetch fence", "unprivileged spec, ch. 5"),
  MACHINE("Sm", "machine mode", "RISC-V privileged spec 20240411, ch. 3"),
  ZBA("Zba", "address generation", "unprivileged spec, ch. 28 (B)"),
  ZBB("Zbb", "basic bit manipulation", "unprivileged spec, ch. 28 (B)"),
  ZICOND("Zicond", "integer conditional operations", "unprivileged spec, ch. 12"),
  ZICBOZ("Zicboz", "blocks of 64 bytes set to zero", "unprivileged spec, ch. 19 (CMO)"),
  ZDINX("Zdinx", "double precision in integer registers", "unprivileged spec, ch. 24 (Zfinx)"),
  XPY("Xpy", "misses: what the other groups of Xpy leave to software", "this project, below"),
  XPYARITH("Xpyarith", "arithmetic on Python values", "this project, below"),
  XPYCMP("Xpycmp", "comparison and truth of Python values", "this project, below"),
  XPYGUARD("Xpyguard", "guards of the types of Python values", "this project, below"),
  XPYOBJECT("Xpyobject", "fields of objects, their types, and indices", "this project, below");

  private final String isaName;
  private final String summary;
  private final String source;

  Extension(String isaName, String summary, String source) {
    this.isaName = isaName;
    this.summary = summary;
    this.source = source;
  }

  /** The name as it stands in an ISA string. */
  public String isaName() {
    return isaName;
  }

  /** What the extension is for, in a few words. */
  public String summary() {
    return summary;
  }

  /** The document that defines it. */
  public String source() {
    return source;
  }
}
