package org.taipan.compiler;

import java.util.List;
import java.util.function.Supplier;

/**
 * What the host gives a program when it is loaded, as constants of the program.
 *
 * @param arguments of the command line, behind the program's name
 * @param input all bytes of standard input; asked for only if the program can read them
 */
public record HostData(List<String> arguments, Supplier<byte[]> input) {
  /** No arguments, and an empty input. */
  public static final HostData NONE = new HostData(List.of(), () -> new byte[0]);
}
