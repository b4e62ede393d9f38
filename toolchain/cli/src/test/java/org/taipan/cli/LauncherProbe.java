package org.taipan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Stands in for the real command in tests of the launcher: says how it was started. */
final class LauncherProbe {
  private LauncherProbe() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0 && arguments[0].equals("prepare")) {
      Files.copy(Path.of(arguments[1]), Path.of(arguments[2]), StandardCopyOption.REPLACE_EXISTING);
    }
    System.out.println("arguments " + Arrays.toString(arguments));
    System.out.println("repository " + System.getProperty("taipan.repository"));
  }
}
