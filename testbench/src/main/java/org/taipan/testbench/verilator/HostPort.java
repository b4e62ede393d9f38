package org.taipan.testbench.verilator;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.taipan.isa.MemoryMap;
import org.taipan.testbench.host.HostLink;

/** A host link as a C function, which the harness calls at each access of the circuit. */
final class HostPort implements AutoCloseable {
  private static final MethodHandle ACCESS = access();
  private static final FunctionDescriptor TYPE =
      FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG);

  private final HostLink link;
  private final Arena arena = Arena.ofShared();
  private final long address;

  HostPort(HostLink link) {
    this.link = link;
    this.address = Linker.nativeLinker().upcallStub(ACCESS.bindTo(link), TYPE, arena).address();
  }

  private static MethodHandle access() {
    try {
      return MethodHandles.lookup()
          .findStatic(
              HostPort.class,
              "access",
              MethodType.methodType(long.class, HostLink.class, long.class, int.class, long.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An access; an exception would end the process. Called by its name. */
  @SuppressWarnings("UnusedMethod")
  private static long access(HostLink link, long address, int write, long data) {
    int offset = (int) (address - MemoryMap.HOST.base()) & -Long.BYTES;
    if (write == 0) {
      return link.load(offset);
    }
    link.store(offset, data);
    return 0;
  }

  /** Address of the function. */
  long address() {
    return address;
  }

  @Override
  public void close() {
    link.close();
    arena.close();
  }
}
