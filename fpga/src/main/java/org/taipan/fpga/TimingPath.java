package org.taipan.fpga;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The longest path as yosys' {@code sta} finds it: delays of cells, none of wires.
 *
 * @param delayNs in nanoseconds
 * @param start the register, memory, DSP or port where it starts
 * @param end the same where it ends; when {@code sta} stops at a cell whose delays it does not know
 *     (a carry chain), what is nearest behind that; or an output that nobody reads
 */
public record TimingPath(double delayNs, String start, String end) {
  /** Of a circuit in which nothing takes time. */
  static final TimingPath NONE = new TimingPath(0, "", "");

  private static final String OPEN = "";
  private static final Pattern LATEST = Pattern.compile("Latest arrival time in .* is (\\d+):");
  private static final Pattern STEP = Pattern.compile(" +(\\d+) +(.*?) ?\\(([^()]*)\\)");
  private static final Pattern NET = Pattern.compile("\\\\?(\\S+)(?: \\[(\\d+)])?");

  /**
   * Reads what {@code sta} printed.
   *
   * @param report its lines
   * @param netlist of the same design
   */
  static TimingPath of(List<String> report, Netlist netlist) {
    double delay = -1;
    List<String> cells = new ArrayList<>();
    List<String> nets = new ArrayList<>();
    for (String line : report) {
      Matcher latest = LATEST.matcher(line);
      Matcher step = STEP.matcher(line);
      if (latest.find()) {
        delay = Integer.parseInt(latest.group(1)) / 1000.0;
      } else if (line.startsWith("Arrival histogram")) {
        break;
      } else if (delay >= 0 && step.matches()) {
        cells.add(step.group(2));
      } else if (delay >= 0 && line.startsWith("       ")) {
        nets.add(line.strip());
      }
    }
    if (cells.size() < 2 || nets.isEmpty()) {
      return NONE;
    }
    // What is printed first is the end: a cell, or nothing when sta does not know it. What is
    // printed last is a port; if it is the clock, the path starts in the register before.
    boolean clocked = cells.size() > 2 && cells.getLast().strip().endsWith("clk");
    String start = cells.get(cells.size() - (clocked ? 2 : 1));
    String end =
        cells.getFirst().isBlank() ? destination(nets.getFirst(), netlist) : cells.getFirst();
    return new TimingPath(
        delay,
        readable(start),
        end.equals(OPEN) ? "open output of " + readable(cells.get(1)) : readable(end));
  }

  private static String destination(String net, Netlist netlist) {
    Matcher parts = NET.matcher(net);
    if (!parts.matches()) {
      return net;
    }
    int index = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    return netlist.destination(parts.group(1), index).orElse(OPEN);
  }

  /** A cell's name without what only yosys needs. */
  static String readable(String cell) {
    return cell.strip()
        .replaceFirst("[\\\\_]FD[A-Z]E(_Q)?(_\\d+)?$", "")
        .replaceFirst("\\.[$]mul[$].*$", " (DSP)")
        .replaceFirst("(\\.\\d+)+$", " (RAM)")
        .replace("$flatten", "")
        .replace("\\", "");
  }
}
