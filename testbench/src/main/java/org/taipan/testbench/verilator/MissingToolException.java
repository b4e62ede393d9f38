package org.taipan.testbench.verilator;

/** A program that simulation needs is not installed. */
public final class MissingToolException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String tool;
  private final String debianPackage;

  MissingToolException(String tool, String debianPackage) {
    super(tool + " is not installed (Debian: apt-get install " + debianPackage + ")");
    this.tool = tool;
    this.debianPackage = debianPackage;
  }

  /** The program or header that is missing. */
  public String tool() {
    return tool;
  }

  /** The Debian package that holds it. */
  public String debianPackage() {
    return debianPackage;
  }
}
