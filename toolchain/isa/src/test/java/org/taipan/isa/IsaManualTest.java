package org.taipan.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IsaManualTest {
  @Test
  void committedManualIsFresh() throws IOException {
    Path manual = Path.of(System.getProperty("taipan.repository"), "docs", "isa.md");
    assertEquals(
        IsaManual.markdown(),
        Files.readString(manual),
        "docs/isa.md is stale: java -cp toolchain/isa/target/classes org.taipan.isa.IsaManual docs/isa.md");
  }
}
