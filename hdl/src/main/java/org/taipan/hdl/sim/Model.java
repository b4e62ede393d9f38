package org.taipan.hdl.sim;

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

/** A compiled circuit: the functions of {@code model.cpp} and the memory of its ports. */
final class Model implements AutoCloseable {
  private final Arena arena = Arena.ofConfined();
  private final SymbolLookup symbols;
  private final MethodHandle delete;
  private final MethodHandle port;
  private final MethodHandle eval;
  private final MethodHandle cycles;
  private final MethodHandle printed;
  private final MemorySegment instance;

  Model(Path library) {
    symbols = SymbolLookup.libraryLookup(library, arena);
    delete = function("model_delete", FunctionDescriptor.ofVoid(ADDRESS));
    port = function("model_port", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    eval = function("model_eval", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    cycles =
        function("model_cycles", FunctionDescriptor.of(JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG));
    printed = function("model_printed", FunctionDescriptor.of(ADDRESS));
    try {
      instance =
          (MemorySegment) function("model_create", FunctionDescriptor.of(ADDRESS)).invokeExact();
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  private MethodHandle function(String name, FunctionDescriptor type) {
    return Linker.nativeLinker().downcallHandle(symbols.findOrThrow(name), type);
  }

  /** The memory of port {@code index}: 1, 2, 4 or 8 bytes, or 4-byte words from the lowest one. */
  MemorySegment port(int index, int width) {
    long size =
        width <= 8
            ? 1
            : width <= 16 ? 2 : width <= 32 ? 4 : width <= 64 ? 8 : (width + 31) / 32 * 4L;
    try {
      return ((MemorySegment) port.invokeExact(instance, index)).reinterpret(size);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /** Evaluates; true when the circuit has ended the simulation. */
  boolean eval() {
    try {
      return (int) eval.invokeExact(instance) != 0;
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /** Runs cycles of a clock; fewer when the circuit ends the simulation. */
  long cycles(MemorySegment clock, long count) {
    try {
      return (long) cycles.invokeExact(instance, clock, count);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /** What the circuit has printed since the last call. */
  String printed() {
    try {
      return ((MemorySegment) printed.invokeExact())
          .reinterpret(MemoryLayout.sequenceLayout(Integer.MAX_VALUE, JAVA_INT).byteSize())
          .getString(0);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    try {
      delete.invokeExact(instance);
    } catch (Throwable e) {
      throw failed(e);
    }
    arena.close();
  }

  private static IllegalStateException failed(Throwable e) {
    return new IllegalStateException("a call of the compiled model failed", e);
  }
}
