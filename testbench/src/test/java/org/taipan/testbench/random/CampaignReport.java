package org.taipan.testbench.random;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.taipan.testbench.Records;
import org.taipan.testbench.random.RandomCampaign.Totals;

/**
 * A campaign's results as a record and as a table of the documentation.
 *
 * @param seconds how long it took
 */
record CampaignReport(List<SetCampaign.Result> results, long seconds) {

  Totals totals() {
    return results.stream()
        .map(SetCampaign.Result::totals)
        .reduce(new Totals(0, 0, 0, 0, 0, 0), Totals::plus);
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>(Records.origin());
    json.put("seconds", seconds);
    json.put("total", counts(totals()));
    json.put("sets", results.stream().map(CampaignReport::set).toList());
    return json;
  }

  private static Map<String, Object> set(SetCampaign.Result result) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", result.number());
    json.put("isa", result.configuration().instructions().toString());
    json.put("configuration", ParameterSets.describe(result.configuration()));
    json.put("parameters", result.configuration().parameters());
    json.put("firstSeed", result.firstSeed());
    json.putAll(counts(result.totals()));
    return json;
  }

  private static Map<String, Object> counts(Totals totals) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("programs", totals.programs());
    json.put("instructions", totals.instructions());
    json.put("cycles", totals.cycles());
    json.put("exceptions", totals.traps());
    json.put("interrupts", totals.interrupts());
    return json;
  }

  String table() {
    StringBuilder text = new StringBuilder();
    text.append(
        "Version %s, %s, %d minutes.%n%n"
            .formatted(
                Records.origin().get("version"),
                Records.origin().get("verilator"),
                (seconds + 59) / 60));
    text.append(
        "| set | circuit | first seed | programs | instructions | cycles | exceptions | interrupts |\n");
    text.append("|---|---|---|---|---|---|---|---|\n");
    for (SetCampaign.Result r : results) {
      text.append(
          row(
              r.number()
                  + " | "
                  + ParameterSets.describe(r.configuration())
                  + " | "
                  + r.firstSeed(),
              r.totals()));
    }
    return text.append(row("all | |", totals())).toString();
  }

  private static String row(String start, Totals t) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %,d | %,d | %,d |%n",
        start,
        t.programs(),
        t.instructions(),
        t.cycles(),
        t.traps(),
        t.interrupts());
  }
}
