package org.taipan.cli;

import java.util.Arrays;

/** Stands in for the real command in tests of the launcher: says how it was started. */
final class LauncherProbe {
  private LauncherProbe() {}

  public static void main(String[] arguments) {
    System.out.println("arguments " + Arrays.toString(arguments));
    System.out.println("repository " + System.getProperty("taipan.repository"));
  }
}
