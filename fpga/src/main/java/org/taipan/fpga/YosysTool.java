package org.taipan.fpga;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A yosys that can be run.
 *
 * @param version as in {@code 0.55}
 * @param command what starts it; yosys' own arguments follow
 * @param comparable whether it is the one that recorded numbers are made with, by {@code -abc9}
 */
public record YosysTool(String version, List<String> command, boolean comparable) {
  /** Version of the npm package {@code @yowasp/yosys}; package-lock.json pins its content. */
  private static final String PACKAGE_VERSION = "0.55.944";

  private static final List<String> RESOURCES =
      List.of("package.json", "package-lock.json", "run-yosys.mjs");

  /** A copy that nobody else can change. */
  public YosysTool {
    command = List.copyOf(command);
  }

  /** The {@code yosys} on the path; Debian's is 0.23, whose {@code -abc9} fails on DSPs. */
  public static YosysTool onPath() {
    return new YosysTool("of the system", List.of("yosys"), false);
  }

  /**
   * Yosys 0.55 in WebAssembly, installed by npm when it is not there yet.
   *
   * @param cache folder to keep it in; made when it is missing
   * @throws SynthesisException if node or npm is missing or cannot fetch the package
   */
  public static YosysTool ofNpm(Path cache) {
    Path home = cache.toAbsolutePath().resolve("yosys-" + PACKAGE_VERSION);
    try {
      if (!Files.exists(home)) {
        install(Files.createDirectories(cache.toAbsolutePath()), home);
      }
    } catch (IOException e) {
      throw new SynthesisException("npm: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SynthesisException("npm was interrupted", e);
    }
    return new YosysTool(
        "0.55",
        List.of("node", "--stack-size=65500", home.resolve("run-yosys.mjs").toString()),
        true);
  }

  /** Other processes see the folder whole or not at all. */
  private static void install(Path cache, Path home) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory(cache, "new-");
    for (String resource : RESOURCES) {
      try (InputStream content = YosysTool.class.getResourceAsStream(resource)) {
        Files.copy(content, work.resolve(resource));
      }
    }
    Path log = work.resolve("npm.log");
    int exitCode =
        execute(
            List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"),
            work,
            log.toFile());
    if (exitCode != 0) {
      throw new SynthesisException(
          "npm ci of @yowasp/yosys " + PACKAGE_VERSION + " failed; see " + log);
    }
    try {
      Files.move(work, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.exists(home)) { // else another process was quicker
        throw e;
      }
    }
  }

  /**
   * Runs a script in a folder, and leaves there what it writes.
   *
   * @throws SynthesisException if yosys reports an error
   */
  void run(Path folder, List<String> script) throws IOException, InterruptedException {
    Path log = folder.resolve("yosys.log");
    Files.deleteIfExists(log);
    Files.write(folder.resolve("script.ys"), script);
    List<String> words = new ArrayList<>(command);
    words.addAll(List.of("-q", "-l", "yosys.log", "-s", "script.ys"));
    int exitCode = execute(words, folder, folder.resolve("out").toFile());
    if (exitCode != 0) {
      String error =
          (Files.exists(log) ? Files.readAllLines(log) : List.<String>of())
              .stream()
                  .filter(line -> line.contains("ERROR"))
                  .findFirst()
                  .orElse("exit code " + exitCode);
      throw new SynthesisException("yosys: " + error);
    }
  }

  private static int execute(List<String> command, Path folder, File output)
      throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
        .redirectErrorStream(true)
        .redirectOutput(output)
        .start()
        .waitFor();
  }
}
