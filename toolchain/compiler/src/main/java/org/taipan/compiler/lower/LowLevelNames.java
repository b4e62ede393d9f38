package org.taipan.compiler.lower;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taipan.isa.Csr;
import org.taipan.isa.ExceptionClass;
import org.taipan.isa.HostCall;
import org.taipan.isa.MemoryMap;
import org.taipan.isa.TypeId;
import org.taipan.isa.Values;

/** The constants of module {@code lowlevel}, taken from the machine's tables. */
final class LowLevelNames {
  private static final Set<String> SYNTAX =
      Set.of(
          "lowlevel",
          "builtin",
          "exported",
          "method",
          "static_method",
          "class_method",
          "word",
          "value",
          "unbound");

  private static final Map<String, Long> CONSTANTS = constants();

  private LowLevelNames() {}

  /** The value of a constant. */
  static Optional<Long> constant(String name) {
    return Optional.ofNullable(CONSTANTS.get(name));
  }

  /** Whether the name is a decorator, a type or another word of the subset. */
  static boolean isSyntax(String name) {
    return SYNTAX.contains(name);
  }

  private static Map<String, Long> constants() {
    Map<String, Long> map = new HashMap<>();
    for (Csr csr : Csr.values()) {
      csr.numbers().forEach(n -> map.put(csr.mnemonic(n).toUpperCase(Locale.ROOT), (long) n));
    }
    Arrays.stream(MemoryMap.values()).forEach(r -> map.put(r.name(), r.base()));
    Arrays.stream(TypeId.values()).forEach(t -> map.put(t.name(), (long) t.id()));
    map.put("FIRST_CLASS", (long) TypeId.FIRST_CLASS);
    map.put("FIRST_PROGRAM_CLASS", (long) TypeId.FIRST_CLASS + ExceptionClass.all().size());
    map.put("CLINT_MTIME", (long) MemoryMap.CLINT_MTIME);
    map.put("CONSOLE_DATA", (long) MemoryMap.CONSOLE_DATA);
    map.put("CONSOLE_STATUS", (long) MemoryMap.CONSOLE_STATUS);
    map.put("GPIO_OUT", (long) MemoryMap.GPIO_OUT);
    map.put("GPIO_IN", (long) MemoryMap.GPIO_IN);
    map.put("GPIO_ENABLE", (long) MemoryMap.GPIO_ENABLE);
    map.put("HOST_EXIT", (long) MemoryMap.HOST_EXIT);
    map.put("HOST_CALL", (long) MemoryMap.HOST_CALL);
    map.put("HOST_DATA", (long) MemoryMap.HOST_DATA);
    Arrays.stream(HostCall.values()).forEach(c -> map.put("HOST_" + c, (long) c.number()));
    map.put("NONE", Values.NONE);
    map.put("UNBOUND", Values.UNBOUND);
    map.put("FALSE", Values.FALSE);
    map.put("TRUE", Values.TRUE);
    map.put("NOT_IMPLEMENTED", Values.NOT_IMPLEMENTED);
    map.put("ELLIPSIS", Values.ELLIPSIS);
    return map;
  }
}
