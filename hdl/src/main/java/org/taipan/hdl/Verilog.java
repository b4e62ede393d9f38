package org.taipan.hdl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import scala.jdk.javaapi.CollectionConverters;
import spinal.core.BaseType;
import spinal.core.SpinalExit;

/** Writes Verilog. */
public final class Verilog {
  /** The back end keeps the circuit being described in a global: one at a time. */
  private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

  private Verilog() {}

  /**
   * How the Verilog is written.
   *
   * @param filePerModule a file for each module, instead of one for all
   * @param sourceLines comments that name the Java line of each assignment
   */
  public record Options(boolean filePerModule, boolean sourceLines) {
    /** One file, without source lines. */
    public static Options standard() {
      return new Options(false, false);
    }

    /** The same with a file for each module. */
    public Options withFilePerModule() {
      return new Options(true, sourceLines);
    }

    /** The same with the Java line of each assignment in a comment. */
    public Options withSourceLines() {
      return new Options(filePerModule, true);
    }
  }

  /** Direction of a port of the top module. */
  public enum Direction {
    /** Into the circuit. */
    INPUT,
    /** Out of the circuit. */
    OUTPUT
  }

  /**
   * A port of the top module.
   *
   * @param name its name in Verilog
   * @param direction its direction
   * @param width number of bits
   */
  public record Port(String name, Direction direction, int width) {}

  /**
   * What was written.
   *
   * @param directory where the files are
   * @param top name of the top module
   * @param files names of the files in the directory, in the order for a tool to read them
   * @param ports of the top module, clock and reset among them
   */
  public record Generated(Path directory, String top, List<String> files, List<Port> ports) {}

  /**
   * Writes one file with all modules.
   *
   * @param directory for the file; made when it is missing
   * @param top makes the top module
   * @return names and ports
   * @throws HdlError when the circuit is wrong
   */
  public static Generated generate(Path directory, Supplier<? extends Module> top) {
    return generate(directory, Options.standard(), top);
  }

  /**
   * Writes Verilog. The same circuit gives the same text.
   *
   * @param directory for the files; made when it is missing
   * @param options how to write
   * @param top makes the top module; called a second time after an error
   * @return names and ports
   * @throws HdlError when the circuit is wrong
   */
  public static Generated generate(
      Path directory, Options options, Supplier<? extends Module> top) {
    ONE_AT_A_TIME.lock();
    try {
      Files.createDirectories(directory);
      return run(directory, options, top);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      ONE_AT_A_TIME.unlock();
    }
  }

  private static Generated run(Path directory, Options options, Supplier<? extends Module> top) {
    var thrown = new AtomicReference<RuntimeException>();
    var made = new AtomicReference<Module>();
    var log = new ByteArrayOutputStream();
    try {
      scala.Console.withOut(
          log,
          () ->
              Settings.of(directory, options)
                  .generateVerilog(() -> {
                    if (thrown.get() != null) {
                      throw thrown.get();
                    }
                    try {
                      made.set(Component.build(top::get));
                      return made.get().raw();
                    } catch (RuntimeException e) {
                      thrown.set(e);
                      throw e;
                    }
                  }));
    } catch (Throwable e) { // the Scala side throws undeclared checked exceptions
      if (thrown.get() != null) {
        throw thrown.get();
      }
      throw e instanceof SpinalExit
          ? HdlError.fromReport(e.getMessage())
          : new IllegalStateException("the back end failed", e);
    }
    spinal.core.Component raw = made.get().raw();
    List<String> files = new ArrayList<>();
    files.add(raw.definitionName() + ".v");
    return new Generated(directory, raw.definitionName(), List.copyOf(files), ports(raw));
  }

  private static List<Port> ports(spinal.core.Component top) {
    return CollectionConverters.asJava(top.getOrdredNodeIo()).stream().map(Verilog::port).toList();
  }

  private static Port port(BaseType io) {
    return new Port(
        io.getName(), io.isInput() ? Direction.INPUT : Direction.OUTPUT, io.getBitsWidth());
  }
}
