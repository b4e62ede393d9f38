package org.taipan.testbench.python;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.taipan.compiler.CompileOptions;

/** Every program prints on golden what CPython printed, tracebacks included. */
class ConformanceTest {
  @TestFactory
  Stream<DynamicNode> printsWhatCPythonPrints() throws IOException {
    return programs(CompileOptions.defaults());
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
