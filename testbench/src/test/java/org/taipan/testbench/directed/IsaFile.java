package org.taipan.testbench.directed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.taipan.isa.Op;

/**
 * The directed test of one instruction.
 *
 * @param op the instruction
 * @param cases its cases, in the order of the file
 */
record IsaFile(Op op, List<IsaCase> cases) {
  private static final Path FOLDER =
      Path.of(System.getProperty("taipan.repository"), "testbench/src/test/resources/isa");

  /** Where the file of an instruction must stand. */
  static Path path(Op op) {
    String extension = op.extension().isaName().toLowerCase(Locale.ROOT);
    return FOLDER.resolve(extension).resolve(op.mnemonic() + ".txt");
  }

  /** Files of all instructions that have one. */
  static List<IsaFile> all() {
    return Arrays.stream(Op.values())
        .filter(op -> Files.exists(path(op)))
        .map(IsaFile::read)
        .toList();
  }

  private static IsaFile read(Op op) {
    try {
      List<String> lines = Files.readAllLines(path(op));
      List<IsaCase> cases = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
          cases.add(IsaCase.parse(op.mnemonic() + ".txt:" + (i + 1), lines.get(i)));
        }
      }
      return new IsaFile(op, List.copyOf(cases));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return op.mnemonic();
  }
}
