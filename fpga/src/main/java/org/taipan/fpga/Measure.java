package org.taipan.fpga;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures Verilog with options that make numbers comparable; see docs/fpga.md. */
public final class Measure {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final YosysTool tool;
  private final Path folder;
  private final List<String> files;
  private final String top;

  /**
   * Of a design.
   *
   * @param tool which yosys
   * @param folder where the Verilog files are; paths in {@code $readmem} are relative to it
   * @param files names of the Verilog files in the folder
   * @param top the module at the top; what it does not contain is left out
   */
  public Measure(YosysTool tool, Path folder, List<String> files, String top) {
    this.tool = tool;
    this.folder = folder;
    this.files = List.copyOf(files);
    this.top = top;
  }

  /**
   * Of a generated circuit.
   *
   * @param tool which yosys
   * @param folder holds {@code manifest.json} and the files that it names
   * @throws SynthesisException if the manifest cannot be read
   */
  public static Measure of(YosysTool tool, Path folder) {
    try {
      JsonNode manifest = JSON.readTree(folder.resolve("manifest.json").toFile());
      List<String> files = new ArrayList<>();
      manifest.path("files").forEach(file -> files.add(file.asText()));
      return new Measure(tool, folder, files, manifest.path("top").asText());
    } catch (IOException e) {
      throw new SynthesisException(folder + ": no manifest.json that can be read", e);
    }
  }

  /** The same design from one of its modules on. */
  public Measure of(String module) {
    return new Measure(tool, folder, files, module);
  }

  /**
   * Synthesizes the design flat.
   *
   * @throws SynthesisException if yosys is missing or reports an error
   */
  public Measurement flat() {
    return WorkFolder.copyOf(folder, this::flat);
  }

  private Measurement flat(Path work) throws IOException, InterruptedException {
    List<String> faults = loops(work);
    boolean timed = faults.isEmpty(); // sta does not come to an end in a loop
    List<String> script = source();
    script.addAll(List.of(synthesis() + " -flatten", "tee -q -o stat.json stat -json"));
    if (timed) {
      script.addAll(
          List.of(
              "rename -wire t:FD*",
              "design -save mapped",
              "tee -q -o sta.log sta",
              "design -load mapped",
              // -abc9 has taken the carry chains' delays out of the design: read the cells again.
              "read_verilog -overwrite -lib -specify +/xilinx/cells_sim.v",
              "tee -q -o carry.log sta",
              "json -o netlist.json " + top));
    }
    tool.run(work, script);
    Map<String, Integer> cells =
        cells(JSON.readTree(work.resolve("stat.json").toFile()).path("design"));
    cells.keySet().stream()
        .filter(type -> type.contains("LATCH") || type.equals("LDCE") || type.equals("LDPE"))
        .forEach(type -> faults.add("latches of type " + type));
    if (!timed) {
      return new Measurement(Resources.of(cells), TimingPath.NONE, 0, faults);
    }
    Netlist netlist =
        new Netlist(JSON.readTree(work.resolve("netlist.json").toFile()).path("modules").path(top));
    return new Measurement(
        Resources.of(cells),
        TimingPath.of(Files.readAllLines(work.resolve("sta.log")), netlist),
        netlist.latestArrival() / 1000.0,
        faults);
  }

  /**
   * Combinational loops. They are looked for in plain gates: yosys does not look through Xilinx'
   * cells, and through a whole adder it would see loops that are none. It is a run of its own, as
   * what yosys has done before changes the names, and with them the result, of a synthesis.
   */
  private List<String> loops(Path work) throws IOException, InterruptedException {
    List<String> script = source();
    script.addAll(
        List.of(
            "proc; flatten; opt_expr; opt_clean; techmap; opt_clean", "tee -q -o check.log check"));
    tool.run(work, script);
    return new ArrayList<>(
        Files.readAllLines(work.resolve("check.log")).stream()
            .filter(line -> line.contains("logic loop"))
            .toList());
  }

  /**
   * Synthesizes the design with its hierarchy kept.
   *
   * @return what each module occupies without its submodules, all its instances together
   * @throws SynthesisException if yosys is missing or reports an error
   */
  public Map<String, Resources> units() {
    return WorkFolder.copyOf(
        folder,
        work -> {
          List<String> script = source();
          script.addAll(List.of(synthesis(), "tee -q -o units.json stat -json"));
          tool.run(work, script);
          return units(JSON.readTree(work.resolve("units.json").toFile()).path("modules"), top);
        });
  }

  /** What each module occupies, from the numbers of single instances. */
  static Map<String, Resources> units(JsonNode statistics, String top) {
    Map<String, Map<String, Integer>> modules = new HashMap<>();
    statistics
        .properties()
        .forEach(module ->
            modules.put(module.getKey().replaceFirst("^\\\\", ""), cells(module.getValue())));
    Map<String, Integer> instances = new TreeMap<>();
    count(top, 1, modules, instances);
    Map<String, Resources> units = new TreeMap<>();
    instances.forEach((name, n) -> units.put(name, Resources.of(modules.get(name)).times(n)));
    return units;
  }

  private static void count(
      String module, int n, Map<String, Map<String, Integer>> modules, Map<String, Integer> sum) {
    sum.merge(module, n, Integer::sum);
    modules
        .get(module)
        .forEach((type, m) -> {
          if (modules.containsKey(type)) {
            count(type, n * m, modules, sum);
          }
        });
  }

  private List<String> source() {
    return new ArrayList<>(
        List.of("read_verilog " + String.join(" ", files), "hierarchy -check -top " + top));
  }

  private String synthesis() {
    return "synth_xilinx -family xc7 %s-noiopad -noclkbuf -top %s"
        .formatted(tool.comparable() ? "-abc9 " : "", top);
  }

  private static Map<String, Integer> cells(JsonNode statistics) {
    Map<String, Integer> cells = new TreeMap<>();
    statistics
        .path("num_cells_by_type")
        .properties()
        .forEach(type -> cells.put(type.getKey(), type.getValue().asInt()));
    return cells;
  }
}
