package org.taipan.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.taipan.fpga.Board;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a board. */
final class BoardConverter implements ITypeConverter<Board> {

  @Override
  public Board convert(String name) {
    return Board.named(name)
        .orElseThrow(() ->
            new TypeConversionException(
                "no board '"
                    + name
                    + "': there are "
                    + Arrays.stream(Board.values())
                        .map(Board::id)
                        .collect(Collectors.joining(", "))));
  }
}
