package org.taipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taipan.cli.LauncherFixture.Result;

/** The bash script {@code taipan}, with a Maven of the test's own. */
class LauncherTest {
  @TempDir private Path folder;
  private LauncherFixture fixture;

  @BeforeEach
  void makeRepository() throws IOException {
    fixture = new LauncherFixture(folder);
  }

  @Test
  void theFirstUseBuildsAndLaterOnesDoNot() throws Exception {
    Result first = fixture.launch("run", "my file.py", "*");
    Result second = fixture.launch("--version");

    assertEquals("arguments [run, my file.py, *]\nrepository " + fixture.root + "\n", first.out());
    assertEquals("", first.err(), "silent, as standard error is no terminal");
    assertEquals(0, first.exitCode());
    assertEquals("", second.err());
    assertTrue(second.out().startsWith("arguments [--version]\n"), second.out());
    assertEquals(1, fixture.mavenCalls().size());
    String call = fixture.mavenCalls().getFirst();
    assertTrue(call.startsWith(System.getProperty("java.home") + " "), call);
    assertTrue(call.contains("-DskipTests"), call);
  }

  @Test
  void aChangedSourceIsBuiltAndAChangedTestIsNot() throws Exception {
    fixture.launch();
    Files.writeString(fixture.testSource, "class CoreTest { int changed; }");
    fixture.launch();
    assertEquals(1, fixture.mavenCalls().size(), "test");
    Files.writeString(fixture.source, "class Core { int changed; }");
    fixture.launch();
    assertEquals(2, fixture.mavenCalls().size(), "source");
    Files.delete(fixture.source);
    fixture.launch();
    assertEquals(3, fixture.mavenCalls().size(), "deleted source");
    fixture.launch();
    assertEquals(3, fixture.mavenCalls().size(), "nothing changed");
  }

  @Test
  void aBrokenClassArchiveDoesNoHarm() throws Exception {
    fixture.launch();
    try (var files = Files.newDirectoryStream(fixture.root.resolve("target/taipan"), "*.aot")) {
      for (Path archive : files) {
        Files.writeString(archive, "broken");
      }
    }
    Result result = fixture.launch("x");
    assertEquals("arguments [x]\nrepository " + fixture.root + "\n", result.out());
    assertEquals("", result.err());
  }

  @Test
  void theLibraryIsPreparedByABuild() throws Exception {
    fixture.launch();
    String log = Files.readString(fixture.root.resolve("target/taipan/build.log"));
    assertTrue(log.contains("arguments [prepare, "), log);
  }

  @Test
  void itWorksThroughSymbolicLinks() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), fixture.root.resolve("taipan"));
    Path second = Files.createSymbolicLink(folder.resolve("second link"), link);
    Result result = LauncherFixture.finish(fixture.start(second, "x"));
    assertEquals("arguments [x]\nrepository " + fixture.root + "\n", result.out());
  }

  @Test
  void commandsThatStartTogetherBuildOnce() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      processes.add(fixture.start(fixture.root.resolve("taipan"), "x"));
    }
    for (Process process : processes) {
      Result result = LauncherFixture.finish(process);
      assertEquals("arguments [x]\nrepository " + fixture.root + "\n", result.out());
      assertEquals("", result.err());
    }
    assertEquals(1, fixture.mavenCalls().size());
  }

  @Test
  void aBuildThatFailsShowsMavensErrorAndIsTriedAgain() throws Exception {
    fixture.maven("echo '[INFO] fine'; echo '[ERROR] Core.java:[1,7] no such class'; exit 1");
    for (int i = 0; i < 2; i++) {
      Result result = fixture.launch("--version");
      assertEquals(1, result.exitCode());
      assertEquals("", result.out());
      assertTrue(result.err().contains("Core.java:[1,7] no such class"), result.err());
      assertTrue(!result.err().contains("fine"), result.err());
    }
  }

  @Test
  void withoutMavenItNamesThePackage() throws Exception {
    fixture.removeMaven();
    Result result = fixture.launch("--version");
    assertEquals(3, result.exitCode());
    assertTrue(
        result.err().contains("apt-get install --no-install-recommends maven"), result.err());
  }

  @Test
  void withoutNewEnoughJdkItNamesThePackage() throws Exception {
    Path jvms = folder.resolve("jvms");
    LauncherFixture.jdk(jvms.resolve("java-17"), "17.0.15");
    fixture.environment.put("TAIPAN_JVMS", jvms.toString());
    fixture.environment.put(
        "JAVA_HOME", LauncherFixture.jdk(folder.resolve("8"), "1.8.0").toString());
    Result result = fixture.launch("--version");
    assertEquals(3, result.exitCode());
    assertTrue(result.err().contains("needs a JDK 25 or later"), result.err());
    assertTrue(result.err().contains("openjdk-25-jdk-headless"), result.err());
  }

  @Test
  void anOldJavaHomeIsPassedOver() throws Exception {
    Path jvms = Path.of(System.getProperty("java.home")).getParent();
    fixture.environment.put("TAIPAN_JVMS", jvms.toString());
    fixture.environment.put(
        "JAVA_HOME", LauncherFixture.jdk(folder.resolve("17"), "17").toString());
    Result result = fixture.launch("x");
    assertEquals("arguments [x]\nrepository " + fixture.root + "\n", result.out());
  }

  @Test
  void aGivenJarIsRunWithoutABuild() throws Exception {
    fixture.environment.put("TAIPAN_JAR", fixture.environment.get("PROBE"));
    Result result = fixture.launch("x");
    assertEquals("arguments [x]\nrepository " + fixture.root + "\n", result.out());
    assertEquals(List.of(), fixture.mavenCalls());
  }
}
