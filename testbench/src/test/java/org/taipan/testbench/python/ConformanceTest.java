package org.taipan.testbench.python;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.taipan.compiler.CompileOptions;
import org.taipan.isa.Extension;

/** Every program prints on golden what CPython printed, tracebacks included. */
class ConformanceTest {
  @TestFactory
  Stream<DynamicNode> printsWhatCPythonPrints() throws IOException {
    return programs(CompileOptions.defaults());
  }

  /** With all groups of Xpy, with one of them, or without one: another choice each day. */
  @TestFactory
  Stream<DynamicNode> printsTheSameWithInstructionsOnValues() throws IOException {
    List<Set<Extension>> choices = choices();
    int today = (int) (LocalDate.now(ZoneOffset.UTC).toEpochDay() % choices.size());
    return programs(CompileOptions.defaults().withExtensions(choices.get(today)));
  }

  @Tag("long")
  @TestFactory
  Stream<DynamicNode> printsTheSameWithEachChoiceOfInstructionsOnValues() throws IOException {
    Stream.Builder<DynamicNode> all = Stream.builder();
    for (Set<Extension> choice : choices()) {
      all.add(
          dynamicContainer(
              choice.toString(), programs(CompileOptions.defaults().withExtensions(choice))));
    }
    return all.build();
  }

  private static List<Set<Extension>> choices() {
    List<Extension> groups =
        Arrays.stream(Extension.values()).filter(e -> e.name().startsWith("XPY")).toList();
    List<Set<Extension>> choices = new ArrayList<>();
    choices.add(CompileOptions.OPTIONAL);
    for (Extension group : groups) {
      if (CompileOptions.OPTIONAL.contains(group)) {
        choices.add(Set.of(Extension.ZBA, Extension.ZICBOZ, group));
        Set<Extension> others = EnumSet.copyOf(CompileOptions.OPTIONAL);
        others.remove(group);
        choices.add(others);
      }
    }
    return choices;
  }

  @Tag("long")
  @TestFactory
  Stream<DynamicNode> printsTheSameWithoutOptimisation() throws IOException {
    return programs(CompileOptions.defaults().withOptimisation(0));
  }

  private static Stream<DynamicNode> programs(CompileOptions options) throws IOException {
    Stream.Builder<DynamicNode> topics = Stream.builder();
    for (String topic : Program.topics()) {
      Stream<DynamicTest> tests =
          Program.of(topic).stream()
              .map(program ->
                  dynamicTest(program.name(), () -> program.check(program.runOnGolden(options))));
      topics.add(dynamicContainer(topic, tests));
    }
    return topics.build();
  }
}
