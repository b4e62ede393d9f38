package org.taipan.testbench.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * Speeds of simulation.
 *
 * @param goldenInstructions instructions a second on golden alone
 * @param freeCycles clock cycles a second of the circuit's model alone
 * @param freeInstructions instructions a second of the circuit's model alone
 * @param lockstepCycles clock cycles a second in lockstep
 * @param lockstepInstructions instructions a second in lockstep
 */
public record SimulationSpeed(
    double goldenInstructions,
    double freeCycles,
    double freeInstructions,
    double lockstepCycles,
    double lockstepInstructions) {

  /** Lockstep's speed as a part of the free-running model's, 0..1 or a little above. */
  public double lockstepShare() {
    return lockstepCycles / freeCycles;
  }

  /** As JSON: a flat object, speeds per second. */
  public String json() {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("golden_instructions_per_second", Math.round(goldenInstructions));
    json.put("free_cycles_per_second", Math.round(freeCycles));
    json.put("free_instructions_per_second", Math.round(freeInstructions));
    json.put("lockstep_cycles_per_second", Math.round(lockstepCycles));
    json.put("lockstep_instructions_per_second", Math.round(lockstepInstructions));
    json.put("lockstep_share_of_free", Math.round(lockstepShare() * 1000) / 1000.0);
    return json.toPrettyString();
  }

  /** As a table for people. */
  public String table() {
    return row("", "cycles/s", "instructions/s")
        + row("golden", "", millions(goldenInstructions))
        + row("circuit", millions(freeCycles), millions(freeInstructions))
        + row("lockstep", millions(lockstepCycles), millions(lockstepInstructions))
        + String.format(
            Locale.ROOT, "lockstep runs at %.0f %% of the circuit alone%n", 100 * lockstepShare());
  }

  private static String row(String name, String cycles, String instructions) {
    return String.format(Locale.ROOT, "%-10s %12s %16s%n", name, cycles, instructions);
  }

  private static String millions(double rate) {
    return String.format(Locale.ROOT, "%.2f M", rate / 1e6);
  }
}
