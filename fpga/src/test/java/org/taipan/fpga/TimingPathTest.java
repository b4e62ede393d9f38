package org.taipan.fpga;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimingPathTest {
  /** A register, a gate, a carry cell of which one output is open, and the register behind. */
  private static final String NETLIST =
      """
      {"ports": {"out": {"direction": "output", "bits": [9]}},
       "cells": {
        "$gate": {"hide_name": 1, "type": "LUT2", "port_directions": {"I0": "input", "O": "output"},
          "connections": {"I0": [2], "O": [3]}},
        "$carry": {"hide_name": 1, "type": "CARRY4",
          "port_directions": {"S": "input", "O": "output", "CO": "output"},
          "connections": {"S": [3, "0", "0", "0"], "O": [4, 5, 6, 7], "CO": [10, 11, 12, 13]}},
        "core.pc[0]\\\\FDRE": {"hide_name": 0, "type": "FDRE",
          "port_directions": {"D": "input", "Q": "output"}, "connections": {"D": [4], "Q": [9]}}},
       "netnames": {
        "$n": {"hide_name": 1, "bits": [8, 3]},
        "core.sum": {"hide_name": 0, "bits": [4, 5, 6, 7],
          "attributes": {"sta_arrival": "2500 2600 0 0"}},
        "open": {"hide_name": 0, "bits": [5]},
        "core.pc": {"hide_name": 0, "bits": [9]}}}
      """;

  private static final String HEAD =
      """
      2. Executing STA pass (static timing analysis).
      Warning: Module 'CARRY4' has no timing arcs!
      Latest arrival time in 'CoreTop' is 3189:
      """;

  private static final String TAIL =
      """
                 \\core.left [31]
           303 core.left[31]\\FDRE (FDRE.C->Q)
             0   \\clk (<primary input>)
      Arrival histogram:
       legend: * represents 11 endpoint(s)
      """;

  private static Netlist netlist() {
    try {
      return new Netlist(new ObjectMapper().readTree(NETLIST));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static TimingPath path(String report) {
    return TimingPath.of(report.lines().toList(), netlist());
  }

  @Test
  void aPathBetweenRegistersHasTheirNames() {
    String report =
        HEAD
            + """
                3189 core.pc[7]\\FDRE (FDRE.D)
                     $n [1]
                3100 $gate (LUT2.I0->O)
            """
            + TAIL;
    assertEquals(new TimingPath(3.189, "core.left[31]", "core.pc[7]"), path(report));
  }

  @Test
  void anEndThatStaDoesNotKnowIsTheRegisterBehindTheCarryChain() {
    String report =
        HEAD
            + """
                3189 (<unknown>)
            Warning: Critical-path does not terminate in a recognised endpoint.
                       $n [1]
                3189 $gate (LUT2.I0->O)
            """
            + TAIL;
    assertEquals("core.pc[0]", path(report).end());
  }

  @Test
  void anEndThatNobodyReadsSaysSo() {
    String report =
        HEAD
            + """
                3189 (<unknown>)
                       \\open
                3189 $flatten\\core.\\product.$mul$Top.v:12$3.last (DSP48E1.PCIN->PCOUT)
            """
            + TAIL;
    assertEquals("open output of core.product (DSP)", path(report).end());
  }

  @Test
  void anEndMayBeAPort() {
    assertEquals("out", netlist().destination("core.pc", 0).orElseThrow());
  }

  @Test
  void aNetThatLeadsNowhereStaysWhatItIs() {
    assertEquals(Optional.empty(), netlist().destination("open", 0));
    assertEquals(Optional.empty(), netlist().destination("absent", 0));
  }

  @Test
  void aPathFromAPortStartsThere() {
    String report =
        HEAD
            + """
                3189 core.pc[7]\\FDRE (FDRE.D)
                       \\in [3]
                   0   \\in [3] (<primary input>)
            Arrival histogram:
            """;
    assertEquals("in [3]", path(report).start());
  }

  @Test
  void noPathTakesNoTime() {
    assertEquals(TimingPath.NONE, path("No timing paths found.\n"));
  }

  @Test
  void namesLoseWhatOnlyYosysNeeds() {
    assertEquals("soc.pc[3]", TimingPath.readable("\\soc.pc[3]\\FDSE"));
    assertEquals("soc.pc[3]", TimingPath.readable("soc.pc[3]_FDRE_Q_12"));
    assertEquals("soc.decode.words (RAM)", TimingPath.readable("\\soc.decode.words.1.5"));
    assertEquals(
        "soc.multiplier (DSP)",
        TimingPath.readable("$flatten\\soc.\\multiplier.$mul$Top.v:12$3.genblk1.sliceA[0].mul"));
  }

  @Test
  void onlyBitsThatAreReadCountAsArrivals() {
    assertEquals(2500, netlist().latestArrival());
  }
}
