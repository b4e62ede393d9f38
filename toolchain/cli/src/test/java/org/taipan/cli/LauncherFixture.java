package org.taipan.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A repository with the real launcher, one source file, and a Maven that takes a moment, writes
 * down that it was called and "builds" a jar with {@link LauncherProbe}.
 */
final class LauncherFixture {
  /** What a process did. */
  record Result(int exitCode, String out, String err) {}

  final Path root;
  final Path source;
  final Path testSource;
  final Map<String, String> environment = new HashMap<>();
  private final Path tools;
  private final Path calls;

  LauncherFixture(Path folder) throws IOException {
    root = folder.resolve("my taipan");
    Path original = Path.of(System.getProperty("taipan.repository"), "taipan");
    Files.createDirectories(root);
    Files.copy(original, root.resolve("taipan"));
    source = file(root.resolve("hdl/src/main/java/Core.java"), "class Core {}");
    testSource = file(root.resolve("hdl/src/test/java/CoreTest.java"), "class CoreTest {}");
    file(root.resolve("pom.xml"), "<project/>");

    tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool :
        List.of(
            "bash cat cp find flock grep head mkdir mv readlink rm sed sleep tee touch"
                .split(" "))) {
      executable(tools.resolve(tool), "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n");
    }
    Path jar = folder.resolve("probe.jar");
    writeProbe(jar);
    calls = folder.resolve("calls");
    Files.createFile(calls);
    maven(
        """
        echo "$JAVA_HOME $*" >>"$CALLS"
        sleep 0.3
        mkdir -p "$REPOSITORY/toolchain/cli/target"
        cp "$PROBE" "$REPOSITORY/toolchain/cli/target/taipan.jar"
        """);
    environment.put("PATH", tools.toString());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("CALLS", calls.toString());
    environment.put("PROBE", jar.toString());
    environment.put("REPOSITORY", root.toString());
  }

  /** Replaces Maven by a script. */
  void maven(String script) throws IOException {
    executable(tools.resolve("mvn"), "#!/usr/bin/bash\n" + script);
  }

  void removeMaven() throws IOException {
    Files.delete(tools.resolve("mvn"));
  }

  /** Makes a folder that looks like a JDK of a version. */
  static Path jdk(Path folder, String version) throws IOException {
    for (String program : List.of("java", "javac")) {
      executable(folder.resolve("bin").resolve(program), "#!/bin/sh\nexit 99\n");
    }
    file(folder.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
    return folder;
  }

  List<String> mavenCalls() throws IOException {
    return Files.readAllLines(calls);
  }

  Result launch(String... arguments) throws IOException, InterruptedException {
    return finish(start(root.resolve("taipan"), arguments));
  }

  Process start(Path launcher, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(new File("/"));
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  static Result finish(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), out, err);
  }

  private static Path file(Path path, String text) throws IOException {
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private static void executable(Path path, String script) throws IOException {
    Files.setPosixFilePermissions(file(path, script), PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void writeProbe(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, LauncherProbe.class.getName());
    String name = LauncherProbe.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        InputStream in = LauncherProbe.class.getClassLoader().getResourceAsStream(name)) {
      out.putNextEntry(new JarEntry(name));
      in.transferTo(out);
      out.closeEntry();
    }
  }
}
