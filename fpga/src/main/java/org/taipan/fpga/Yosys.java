package org.taipan.fpga;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Synthesizes Verilog with yosys' {@code synth_xilinx}. */
public final class Yosys {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Yosys() {}

  /**
   * Synthesizes a generated circuit, flat.
   *
   * @param folder holds {@code manifest.json} and the files that it names
   * @throws SynthesisException if yosys is missing or reports an error
   */
  public static Synthesis synthesize(Path folder) {
    try {
      JsonNode manifest = JSON.readTree(folder.resolve("manifest.json").toFile());
      List<String> files = new ArrayList<>();
      manifest.path("files").forEach(file -> files.add(file.asText()));
      return synthesize(folder, files, manifest.path("top").asText());
    } catch (IOException e) {
      throw new SynthesisException(folder + ": no manifest.json that can be read", e);
    }
  }

  /**
   * Synthesizes a design, flat. Pads and clock buffers are left out: the numbers are those of the
   * logic.
   *
   * @param folder where the Verilog files are; paths in {@code $readmem} are relative to it
   * @param files names of the Verilog files in the folder
   * @param top the module at the top
   * @throws SynthesisException if yosys is missing or reports an error
   */
  public static Synthesis synthesize(Path folder, List<String> files, String top) {
    try {
      Path work = Files.createTempDirectory("taipan-yosys");
      try {
        return synthesize(folder, files, top, work);
      } finally {
        delete(work);
      }
    } catch (IOException e) {
      throw new SynthesisException("yosys: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SynthesisException("yosys was interrupted", e);
    }
  }

  private static Synthesis synthesize(Path folder, List<String> files, String top, Path work)
      throws IOException, InterruptedException {
    copyFiles(folder, work); // so that every name in the script is a plain one
    Path log = work.resolve("yosys.log");
    // Loops are looked for in a netlist of plain gates: yosys does not look through Xilinx' cells,
    // and
    // through a whole adder it would see loops that are none.
    Files.write(
        work.resolve("script.ys"),
        List.of(
            "read_verilog " + String.join(" ", files),
            "hierarchy -check -top " + top,
            "design -save source",
            "proc; flatten; opt_expr; opt_clean; techmap; opt_clean",
            "tee -q -o check.log check",
            "design -load source",
            "synth_xilinx -family xc7 -flatten -noiopad -noclkbuf -top " + top,
            "tee -q -o stat.json stat -json"));
    int exitCode =
        new ProcessBuilder("yosys", "-q", "-l", "yosys.log", "-s", "script.ys")
            .directory(work.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("out").toFile())
            .start()
            .waitFor();
    if (exitCode != 0) {
      String error =
          Files.readAllLines(log).stream()
              .filter(line -> line.contains("ERROR"))
              .findFirst()
              .orElse("exit code " + exitCode);
      throw new SynthesisException("yosys: " + error);
    }
    Map<String, Integer> cells = cells(work.resolve("stat.json"));
    return new Synthesis(
        cells, latches(cells), loops(Files.readAllLines(work.resolve("check.log"))));
  }

  private static Map<String, Integer> cells(Path statistics) throws IOException {
    JsonNode types = JSON.readTree(statistics.toFile()).path("design").path("num_cells_by_type");
    Map<String, Integer> cells = new TreeMap<>();
    types.properties().forEach(type -> cells.put(type.getKey(), type.getValue().asInt()));
    return cells;
  }

  private static List<String> latches(Map<String, Integer> cells) {
    return cells.keySet().stream()
        .filter(type -> type.contains("LATCH") || type.equals("LDCE") || type.equals("LDPE"))
        .toList();
  }

  private static List<String> loops(List<String> check) {
    return check.stream().filter(line -> line.contains("logic loop")).toList();
  }

  private static void copyFiles(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
