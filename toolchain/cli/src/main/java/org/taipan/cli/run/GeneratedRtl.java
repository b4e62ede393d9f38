package org.taipan.cli.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.taipan.cli.ExitCode;
import org.taipan.cli.Failure;
import org.taipan.cli.host.Repository;
import org.taipan.cli.host.TemporaryFolder;
import org.taipan.soc.Configuration;
import org.taipan.soc.Generator;

/**
 * Generated Verilog, kept in a folder by configuration and generator, so that it is generated once.
 * Several processes may share the folder: an entry appears in it whole or not at all.
 */
public final class GeneratedRtl {
  private final Path folder;

  /** What is kept in a folder, which is made when it is first needed. */
  public GeneratedRtl(Path folder) {
    this.folder = folder;
  }

  /** What is kept in the repository's target folder. */
  public static GeneratedRtl ofRepository() {
    return new GeneratedRtl(Repository.root().resolve("target/taipan/rtl"));
  }

  /**
   * The folder with a configuration's Verilog and manifest, generated now if need be.
   *
   * @throws Failure if the files cannot be written
   */
  public Path get(Configuration configuration) {
    Path entry = folder.resolve(hash(configuration + "\0" + generator()));
    try {
      if (!Files.exists(entry)) {
        Files.createDirectories(folder);
        publish(configuration, entry);
      }
      return entry;
    } catch (IOException e) {
      throw new Failure(ExitCode.FAILED, "taipan: cannot write to " + folder + ": " + e);
    }
  }

  private void publish(Configuration configuration, Path entry) throws IOException {
    Path work = Files.createTempDirectory(folder, "new-");
    try {
      Generator.generate(configuration, work);
      Files.move(work, entry, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      TemporaryFolder.delete(work); // another process was quicker; its Verilog is the same
    } catch (RuntimeException e) {
      TemporaryFolder.delete(work);
      throw e;
    }
  }

  /** What tells one version of the generator from another: its classes' newest file. */
  private static String generator() {
    try {
      Path classes =
          Path.of(Generator.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes)) {
        return files
            .map(file -> file + " " + file.toFile().lastModified() + " " + file.toFile().length())
            .reduce("", (a, b) -> hash(a + b));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
