package org.taipan.cli.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.taipan.cli.ExitCode;
import org.taipan.cli.Failure;
import org.taipan.isa.elf.ElfException;
import org.taipan.isa.elf.ElfFile;
import org.taipan.isa.elf.ElfReader;

/** Gets programs from files. All errors are {@link Failure}s with {@link ExitCode#USAGE}. */
public final class Programs {
  private Programs() {}

  /** Reads an ELF file. */
  public static ElfFile read(Path file) {
    try {
      return ElfReader.read(bytes(file));
    } catch (ElfException e) {
      throw Failure.usage(file + ": " + e.getMessage());
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw Failure.usage("cannot open " + file + ": no such file");
    } catch (AccessDeniedException e) {
      throw Failure.usage("cannot open " + file + ": permission denied");
    } catch (IOException e) {
      throw Failure.usage(
          "cannot read "
              + file
              + ": "
              + (Files.isDirectory(file) ? "is a folder" : e.getMessage()));
    }
  }
}
