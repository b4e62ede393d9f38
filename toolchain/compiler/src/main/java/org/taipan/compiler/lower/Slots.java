package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taipan.compiler.ir.GlobalSlot;
import org.taipan.compiler.ir.Type;

/** The global variables of a program, numbered as they are asked for. */
public final class Slots {
  /** The lowest sp that a Python function may have on entry. */
  public static final GlobalSlot STACK_LIMIT = new GlobalSlot(0, "stack_limit", Type.WORD, 0);

  /** A word that no value has above its low 32 bits. */
  private static final long NO_TYPE = Long.MIN_VALUE;

  private final Map<String, GlobalSlot> slots =
      new LinkedHashMap<>(Map.of(STACK_LIMIT.symbol(), STACK_LIMIT));

  /** The slot with a symbol, made if it is new. */
  GlobalSlot slot(String symbol, Type type, long initial) {
    return slots.computeIfAbsent(symbol, s -> new GlobalSlot(slots.size(), s, type, initial));
  }

  /** The first of so many new slots, side by side, where an attribute site remembers. */
  GlobalSlot site(int words) {
    GlobalSlot first = slot("site." + slots.size(), Type.WORD, NO_TYPE);
    for (int i = 1; i < words; i++) {
      slot("site." + slots.size(), Type.WORD, 0);
    }
    return first;
  }

  /** All slots by number. */
  public List<GlobalSlot> all() {
    return new ArrayList<>(slots.values());
  }
}
