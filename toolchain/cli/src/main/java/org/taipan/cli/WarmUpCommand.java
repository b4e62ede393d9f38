package org.taipan.cli;

import org.taipan.cli.run.Streams;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code taipan warm-up}: does a little of what other commands do. The launcher runs it once after
 * a build to record which classes to keep in its archive.
 */
@Command(name = "warm-up", hidden = true, description = "Load what most commands need.")
final class WarmUpCommand implements Runnable {

  @Override
  public void run() {
    CommandLine.usage(new Taipan(Streams.standard()), System.out);
  }
}
