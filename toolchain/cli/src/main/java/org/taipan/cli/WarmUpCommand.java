package org.taipan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taipan.cli.host.TemporaryFolder;
import org.taipan.cli.run.Streams;
import org.taipan.soc.Configuration;
import org.taipan.soc.Generator;
import picocli.CommandLine.Command;

/**
 * {@code taipan warm-up}: does a little of what other commands do. The launcher runs it once after
 * a build to record which classes to keep in its archive.
 */
@Command(name = "warm-up", hidden = true, description = "Load what most commands need.")
final class WarmUpCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.create();
        InputStream source = WarmUpCommand.class.getResourceAsStream("warm-up.py")) {
      Path program = folder.path().resolve("warm-up.py");
      Files.copy(source, program);
      Streams nowhere =
          new Streams(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
      Main.run(nowhere, "run", "--help");
      int exitCode = Main.run(nowhere, "run", program.toString(), "--on", "golden");
      Generator.generate(Configuration.named("sim"), folder.path());
      return exitCode;
    }
  }
}
