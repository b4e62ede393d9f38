package org.taipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.cli.Cli.taipan;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taipan.compiler.store.PreparedLibrary;

class PrepareTest {
  @TempDir private Path folder;

  @Test
  void theCopyHasTheCompiledLibraryBesideWhatWasThere() throws Exception {
    Path jar = folder.resolve("a.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      out.putNextEntry(new ZipEntry("there"));
      out.write(7);
      out.closeEntry();
    }
    Path copy = folder.resolve("b.jar");

    Cli.Result result = taipan("prepare", jar, copy);
    assertEquals(0, result.exitCode(), result.err());

    try (ZipFile content = new ZipFile(copy.toFile())) {
      assertEquals(7, content.getInputStream(content.getEntry("there")).read());
      ZipEntry store = content.getEntry(PreparedLibrary.RESOURCE);
      assertTrue(store.getSize() > 100_000, store::toString);
      assertEquals(ZipEntry.STORED, store.getMethod());
    }
  }
}
