package org.taipan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** A folder that serves as the whole PATH, with scripts for tools. */
record FakeTools(Path folder) {

  /** A folder with the tools of a shell and nothing else. */
  static FakeTools in(Path folder) throws IOException {
    FakeTools tools = new FakeTools(Files.createDirectories(folder));
    for (String tool : List.of("cat", "chmod", "cp", "mkdir", "uname")) {
      tools.add(tool, "exec /usr/bin/" + tool + " \"$@\"");
    }
    return tools;
  }

  /** Adds a tool that runs some lines of shell. */
  FakeTools add(String name, String script) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "#!/bin/bash\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return this;
  }

  /** An environment with these tools only, in which nothing is installed. */
  Map<String, String> environment() {
    return Map.of("PATH", folder.toString(), "TAIPAN_NO_INSTALL", "1");
  }
}
