package org.taipan.cli.host;

import java.nio.file.Path;
import org.taipan.cli.Failure;

/** Where the sources are: the folder of the launcher. */
public final class Repository {
  private Repository() {}

  /**
   * The repository's root.
   *
   * @throws Failure if the command was not started by the launcher
   */
  public static Path root() {
    String root = System.getProperty("taipan.repository");
    if (root == null) {
      throw Failure.usage("this command needs the repository: start it as ./taipan");
    }
    return Path.of(root);
  }
}
