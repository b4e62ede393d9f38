package org.taipan.testbench.verilator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.taipan.testbench.SimulationException;

/**
 * Built models, kept in a folder under the hash of what they are made from: Verilog, the harness's
 * source, the tools' versions and options. Several processes and threads may share the folder: a
 * model appears in it whole or not at all, and is built by one of them while the others wait.
 */
public final class ModelCache {
  private static final String LIBRARY = "libmodel.so";

  private final Path folder;
  private final Tools tools;
  private final BuildListener listener;

  /**
   * A cache in a folder, which is made when it is first needed.
   *
   * @param listener is told how builds go
   */
  public ModelCache(Path folder, Tools tools, BuildListener listener) {
    this.folder = folder.toAbsolutePath();
    this.tools = tools;
    this.listener = listener;
  }

  /**
   * The library of a circuit's model, built if it is not there yet.
   *
   * @param kind what the model can do beside simulating
   * @throws MissingToolException when a tool is not installed
   * @throws SimulationException when the Verilog is refused or does not have SimTop's ports
   */
  Path library(Manifest manifest, ModelKind kind) {
    ModelBuild build = new ModelBuild(manifest, kind, tools, listener);
    Path entry = folder.resolve(hash(build));
    Path library = entry.resolve(LIBRARY);
    if (Files.exists(library)) {
      return library;
    }
    try {
      Files.createDirectories(folder);
      Path lockFile = folder.resolve(entry.getFileName() + ".lock");
      try (FileChannel channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = lock(channel)) {
        if (!Files.exists(library)) {
          publish(build, entry);
        }
        lock.release();
      }
      return library;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the lock, also when another thread of this process holds it. */
  private static FileLock lock(FileChannel channel) throws IOException {
    while (true) {
      try {
        return channel.lock();
      } catch (OverlappingFileLockException e) {
        try {
          Thread.sleep(50);
        } catch (InterruptedException interrupted) {
          Thread.currentThread().interrupt();
          throw new SimulationException("interrupted while another thread built the model", e);
        }
      }
    }
  }

  private void publish(ModelBuild build, Path entry) throws IOException {
    Path work = Files.createTempDirectory(folder, "build-");
    try {
      Path built = build.run(work);
      Path whole = Files.createDirectory(work.resolve("entry"));
      Files.move(built, whole.resolve(LIBRARY));
      try {
        Files.move(whole, entry, StandardCopyOption.ATOMIC_MOVE);
      } catch (FileAlreadyExistsException e) {
        // Another process without locks on this file system was quicker; its model is the same.
      }
    } finally {
      delete(work);
    }
  }

  private String hash(ModelBuild build) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      build.ingredients((name, content) -> {
        digest.update((name + '\0' + content.length + '\0').getBytes(StandardCharsets.UTF_8));
        digest.update(content);
      });
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path tree) throws IOException {
    try (var paths = Files.walk(tree)) {
      for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
