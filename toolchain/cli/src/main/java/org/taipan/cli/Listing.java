package org.taipan.cli;

import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taipan.cli.run.SourceLines;
import org.taipan.isa.Disassembler;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.elf.ElfFile;
import org.taipan.isa.elf.ElfFile.Segment;
import org.taipan.isa.elf.ElfFile.Symbol;
import org.taipan.isa.elf.LineTable;
import org.taipan.isa.elf.LineTable.Place;

/** A program's instructions as text, below the symbols and source lines that they belong to. */
final class Listing {
  private final ElfFile elf;
  private final LineTable lines;
  private final Disassembler disassembler;
  private final Map<Long, String> labels = new TreeMap<>();
  private final SourceLines sources = new SourceLines();

  Listing(ElfFile elf) {
    this.elf = elf;
    this.lines = LineTable.of(elf);
    this.disassembler = new Disassembler(InstructionSet.all(), elf::describe);
    for (Symbol symbol : elf.symbols()) {
      if (!symbol.name().isEmpty()) {
        labels.merge(symbol.address(), symbol.name(), (a, b) -> a + ", " + b);
      }
    }
  }

  /** Writes all executable segments. */
  void print(PrintWriter out) {
    for (Segment segment : elf.segments()) {
      if (segment.executable()) {
        print(segment, out);
      }
    }
  }

  /** Writes the instructions of a function. */
  void print(Symbol function, PrintWriter out) {
    for (Segment segment : elf.segments()) {
      long offset = function.address() - segment.address();
      if (segment.executable() && offset >= 0 && offset < segment.data().length) {
        print(function.address(), segment.data(), (int) offset, (int) function.size(), out);
      }
    }
  }

  private void print(Segment segment, PrintWriter out) {
    print(segment.address(), segment.data(), 0, segment.data().length, out);
  }

  private void print(long start, byte[] bytes, int offset, int length, PrintWriter out) {
    ByteBuffer data = ByteBuffer.wrap(bytes, offset, length).order(ByteOrder.LITTLE_ENDIAN);
    Optional<Place> shown = Optional.empty();
    for (long address = start; data.remaining() >= 4; address += 4) {
      String label = labels.get(address);
      if (label != null) {
        out.printf("%n%016x <%s>:%n", address, label);
        shown = Optional.empty();
      }
      Optional<Place> place = lines.at(address);
      if (place.isPresent() && !place.equals(shown)) {
        out.println("; " + sources.describe(place.get()));
      }
      shown = place;
      int word = data.getInt();
      out.printf("%8x:  %08x  %s%n", address, word, disassembler.text(address, word));
    }
  }
}
