package org.taipan.cli.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.taipan.cli.ExitCode;
import org.taipan.cli.Failure;
import org.taipan.compiler.CompileOptions;
import org.taipan.compiler.Compiler;
import org.taipan.compiler.HostData;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.ModulePath;
import org.taipan.compiler.source.SourceFile;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.elf.ElfException;
import org.taipan.isa.elf.ElfFile;
import org.taipan.isa.elf.ElfReader;
import org.taipan.soc.Configuration;

/** Gets programs from files. All errors are {@link Failure}s with {@link ExitCode#USAGE}. */
public final class Programs {
  private Programs() {}

  /** Compiles a Python file for a configuration, without arguments and standard input. */
  public static ElfFile compile(Path file, Configuration configuration) {
    return compile(file, options(configuration), HostData.NONE);
  }

  /**
   * Compiles a Python file for a machine with some bytes of memory and some instructions.
   *
   * @param arguments of the program; standard input is this process's, read if the program reads it
   */
  public static ElfFile compile(
      Path file, long memoryBytes, InstructionSet instructions, List<String> arguments) {
    return compile(
        file, options(memoryBytes, instructions), new HostData(arguments, Programs::standardInput));
  }

  /** Compiles a Python file and shows every representation on the way to an observer. */
  public static ElfFile compile(
      Path file, Configuration configuration, Compiler.Observer observer) {
    byte[] source = bytes(file);
    try {
      String name = shownName(file);
      return Compiler.compile(
          SourceFile.decode(name, source),
          ModulePath.beside(file, name),
          options(configuration),
          observer);
    } catch (CompileException e) {
      throw new Failure(ExitCode.USAGE, e.getMessage());
    }
  }

  /** What to compile for so that a configuration can run it. */
  static CompileOptions options(Configuration configuration) {
    return options(configuration.memoryBytes(), configuration.instructions());
  }

  private static CompileOptions options(long memoryBytes, InstructionSet instructions) {
    CompileOptions defaults = CompileOptions.defaults();
    try {
      long stackSize = Math.min(defaults.stackSize(), memoryBytes / 2);
      return defaults.withMemory(memoryBytes, stackSize).withExtensions(instructions.extensions());
    } catch (IllegalArgumentException e) {
      throw Failure.usage("cannot compile for a memory of this size: " + e.getMessage());
    }
  }

  private static byte[] standardInput() {
    try {
      return System.in.readAllBytes();
    } catch (IOException e) {
      throw Failure.usage("cannot read standard input: " + e.getMessage());
    }
  }

  private static ElfFile compile(Path file, CompileOptions options, HostData host) {
    byte[] source = bytes(file);
    try {
      String name = shownName(file);
      return Compiler.compile(
          SourceFile.decode(name, source), ModulePath.beside(file, name), options, host);
    } catch (CompileException e) {
      throw new Failure(ExitCode.USAGE, e.getMessage());
    }
  }

  /**
   * What CPython calls its main program in messages: the absolute path, without a leading {@code
   * ./}.
   */
  private static String shownName(Path file) {
    boolean dotted = file.startsWith(".") && file.getNameCount() > 1;
    return (dotted ? file.subpath(1, file.getNameCount()) : file).toAbsolutePath().toString();
  }

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
