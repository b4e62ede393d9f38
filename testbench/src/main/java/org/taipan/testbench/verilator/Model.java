package org.taipan.testbench.verilator;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import org.taipan.testbench.SimulationException;

/** A model's library in this process: its C functions as methods. Many simulations may use one. */
final class Model implements AutoCloseable {
  private final Arena arena = Arena.ofShared();
  private final SymbolLookup symbols;
  private final MethodHandle open;
  private final MethodHandle close;
  private final MethodHandle dram;
  private final MethodHandle status;
  private final MethodHandle written;
  private final MethodHandle interrupt;
  private final MethodHandle fail;
  private final MethodHandle trace;
  private final MethodHandle coverage;
  private final MethodHandle run;

  Model(Path library) {
    symbols = SymbolLookup.libraryLookup(library, arena);
    MethodHandle layout = function("layout", FunctionDescriptor.of(JAVA_LONG));
    open = function("open", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    close = function("close", FunctionDescriptor.ofVoid(ADDRESS));
    dram = function("dram", FunctionDescriptor.of(ADDRESS, ADDRESS));
    status = function("status", FunctionDescriptor.of(ADDRESS, ADDRESS));
    written = function("written", FunctionDescriptor.of(ADDRESS, ADDRESS));
    interrupt = function("interrupt", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_LONG));
    fail = function("fail", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_LONG));
    trace = function("trace", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    coverage = function("coverage", FunctionDescriptor.ofVoid(ADDRESS));
    run = function("run", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
    long fingerprint = call(() -> (long) layout.invokeExact());
    if (fingerprint != Layouts.fingerprint()) {
      throw new IllegalStateException("protocol.h and Layouts differ");
    }
  }

  private MethodHandle function(String name, FunctionDescriptor type) {
    return Linker.nativeLinker().downcallHandle(symbols.findOrThrow("taipan_" + name), type);
  }

  /** A call through a method handle. */
  @FunctionalInterface
  private interface Call<T> {
    T get() throws Throwable;
  }

  private static <T> T call(Call<T> call) {
    try {
      return call.get();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  MemorySegment open(MemorySegment settings) {
    try (Arena local = Arena.ofConfined()) {
      MemorySegment message =
          local.allocate(Layouts.STATUS.select(MemoryLayout.PathElement.groupElement("message")));
      MemorySegment simulation = call(() -> (MemorySegment) open.invokeExact(settings, message));
      if (simulation.address() == 0) {
        throw new SimulationException(message.getString(0));
      }
      return simulation;
    }
  }

  void close(MemorySegment simulation) {
    call(() -> {
      close.invokeExact(simulation);
      return true;
    });
  }

  MemorySegment dram(MemorySegment simulation, long bytes) {
    return call(() -> (MemorySegment) dram.invokeExact(simulation)).reinterpret(bytes);
  }

  MemorySegment status(MemorySegment simulation) {
    return call(() -> (MemorySegment) status.invokeExact(simulation))
        .reinterpret(Layouts.STATUS.byteSize());
  }

  MemorySegment writtenPages(MemorySegment simulation, long pages) {
    return call(() -> (MemorySegment) written.invokeExact(simulation)).reinterpret(pages);
  }

  void interrupt(MemorySegment simulation, long from, long to) {
    call(() -> {
      interrupt.invokeExact(simulation, from, to);
      return true;
    });
  }

  /** Lets every access to a range of addresses fail. */
  void fail(MemorySegment simulation, long from, long to) {
    call(() -> {
      fail.invokeExact(simulation, from, to);
      return true;
    });
  }

  void trace(MemorySegment simulation, Path file) {
    try (Arena local = Arena.ofConfined()) {
      MemorySegment path = local.allocateFrom(file.toString());
      int opened = call(() -> (int) trace.invokeExact(simulation, path));
      if (opened == 0) {
        throw new SimulationException("the waveform " + file + " cannot be written");
      }
    }
  }

  /** Writes the counts of all simulations that are closed; nothing if the model has none. */
  void writeCoverage(Path file) {
    try (Arena local = Arena.ofConfined()) {
      MemorySegment path = local.allocateFrom(file.toString());
      call(() -> {
        coverage.invokeExact(path);
        return true;
      });
    }
  }

  /** Runs for at most some cycles. */
  Reason run(MemorySegment simulation, long cycles, boolean recording) {
    int record = recording ? 1 : 0;
    return Reason.of(call(() -> (int) run.invokeExact(simulation, cycles, record)));
  }

  @Override
  public void close() {
    arena.close();
  }
}
