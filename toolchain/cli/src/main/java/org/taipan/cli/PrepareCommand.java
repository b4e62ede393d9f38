package org.taipan.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.Callable;
import org.taipan.compiler.Compiler;
import org.taipan.compiler.store.PreparedLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code taipan prepare}: copies the jar and puts the compiled runtime library into the copy. The
 * launcher runs it once after a build. As the store is part of the jar, it cannot belong to another
 * compiler or library.
 */
@Command(
    name = "prepare",
    hidden = true,
    description = "Copy the jar with the runtime library compiled.")
final class PrepareCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "JAR", description = "This program's jar.")
  private Path jar;

  @Parameters(index = "1", paramLabel = "COPY", description = "The copy.")
  private Path copy;

  @Override
  public Integer call() throws IOException {
    Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
    URI uri = URI.create("jar:" + copy.toUri());
    // Not compressed: it is read at every start.
    try (FileSystem content =
        FileSystems.newFileSystem(uri, Map.of("compressionMethod", "STORED"))) {
      Path store = content.getPath(PreparedLibrary.RESOURCE);
      Files.createDirectories(store.getParent());
      Files.write(store, Compiler.prepareLibrary());
    }
    return ExitCode.OK;
  }
}
