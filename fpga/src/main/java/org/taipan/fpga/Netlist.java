package org.taipan.fpga;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cells of a flat, mapped module and the nets between them, as yosys' {@code json} writes them. */
final class Netlist {
  private record Cell(String name, String type, List<int[]> outputs) {
    /** Whether a value that goes in comes out in the same cycle. */
    boolean isCombinational() {
      return type.startsWith("LUT")
          || type.startsWith("MUXF")
          || type.equals("CARRY4")
          || type.equals("INV");
    }
  }

  private final Map<Integer, List<Cell>> readers = new HashMap<>();
  private final Map<Integer, String> outputs = new HashMap<>();
  private final Map<String, int[]> nets = new HashMap<>();
  private int latestArrival;

  /** Reads the module of a netlist. */
  Netlist(JsonNode module) {
    module.path("cells").properties().forEach(cell -> addCell(cell.getKey(), cell.getValue()));
    module
        .path("ports")
        .properties()
        .forEach(port -> {
          if (port.getValue().path("direction").asText().equals("output")) {
            for (int bit : bits(port.getValue().path("bits"))) {
              outputs.putIfAbsent(bit, port.getKey());
            }
          }
        });
    module.path("netnames").properties().forEach(net -> addNet(net.getKey(), net.getValue()));
  }

  private void addCell(String name, JsonNode json) {
    List<int[]> driven = new ArrayList<>();
    Cell cell = new Cell(name, json.path("type").asText(), driven);
    JsonNode directions = json.path("port_directions");
    json.path("connections")
        .properties()
        .forEach(connection -> {
          int[] bits = bits(connection.getValue());
          if (directions.path(connection.getKey()).asText().equals("output")) {
            driven.add(bits);
          } else {
            for (int bit : bits) {
              readers.computeIfAbsent(bit, b -> new ArrayList<>()).add(cell);
            }
          }
        });
  }

  private void addNet(String name, JsonNode json) {
    int[] bits = bits(json.path("bits"));
    nets.put(name, bits);
    String arrivals = json.path("attributes").path("sta_arrival").asText();
    if (!arrivals.isEmpty()) {
      String[] each = arrivals.split(" ");
      for (int i = 0; i < each.length; i++) {
        if (readers.containsKey(bits[i]) || outputs.containsKey(bits[i])) {
          latestArrival = Math.max(latestArrival, Integer.parseInt(each[i]));
        }
      }
    }
  }

  /** Numbers of the bits; what is constant is -1. */
  private static int[] bits(JsonNode json) {
    int[] bits = new int[json.size()];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = json.path(i).asInt(-1);
    }
    return bits;
  }

  /**
   * The latest arrival at a bit that somebody reads, in picoseconds, as {@code sta} has left it in
   * the design. It follows chains of carries and DSPs to their open ends, which are no paths.
   */
  int latestArrival() {
    return latestArrival;
  }

  /**
   * Where a net leads to: the nearest register, memory, DSP or port behind it.
   *
   * @param net its name
   * @param index which of its bits
   * @return empty if it leads nowhere or there is no such net
   */
  Optional<String> destination(String net, int index) {
    int[] bits = nets.getOrDefault(net, new int[0]);
    Deque<Integer> open = new ArrayDeque<>();
    Set<Integer> seen = new HashSet<>();
    if (index < bits.length && seen.add(bits[index])) {
      open.add(bits[index]);
    }
    while (!open.isEmpty()) {
      int bit = open.remove();
      for (Cell reader : readers.getOrDefault(bit, List.of())) {
        if (!reader.isCombinational()) {
          return Optional.of(reader.name);
        }
        for (int[] next : reader.outputs) {
          for (int b : next) {
            if (seen.add(b)) {
              open.add(b);
            }
          }
        }
      }
      if (outputs.containsKey(bit)) {
        return Optional.of(outputs.get(bit));
      }
    }
    return Optional.empty();
  }
}
