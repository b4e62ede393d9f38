package org.taipan.testbench.directed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.taipan.isa.TrapCause;
import org.taipan.isa.elf.ElfFile;
import org.taipan.testbench.Retirement;
import org.taipan.testbench.directed.IsaCase.Value;

/** Compares a program's retirement records with what its cases say. */
final class IsaChecker implements Consumer<Retirement> {
  private final List<IsaCase> cases;
  private final ElfFile program;
  private final Map<Long, Consumer<Retirement>> watched = new HashMap<>();
  private Consumer<Retirement> following = r -> {};

  IsaChecker(List<IsaCase> cases, ElfFile program) {
    this.cases = cases;
    this.program = program;
    for (int i = 0; i < cases.size(); i++) {
      watch(i);
    }
  }

  private void watch(int index) {
    IsaCase c = cases.get(index);
    watched.put(address(IsaProgram.last(index)), r -> check(index, r));
    List<String> names = IsaProgram.checked(c);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      watched.put(
          address(IsaProgram.check(index, i)),
          r -> same(index, name, value(index, c.after().get(name), word(index)), r.rdValue));
    }
  }

  private long address(String label) {
    return IsaProgram.address(program, label);
  }

  private int word(int index) {
    long at = address(IsaProgram.last(index));
    return program.segments().stream()
        .filter(s -> at >= s.address() && at < s.address() + s.data().length)
        .map(s ->
            java.nio.ByteBuffer.wrap(s.data())
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .getInt((int) (at - s.address())))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void accept(Retirement r) {
    following.accept(r);
    following = record -> {};
    Consumer<Retirement> watcher = watched.remove(r.pc);
    if (watcher != null) {
      watcher.accept(r);
    }
  }

  private long value(int index, Value value, int word) {
    return IsaProgram.resolve(value, program, index, word);
  }

  private void check(int index, Retirement r) {
    IsaCase c = cases.get(index);
    Map<String, Value> after = c.after();
    int word = word(index);
    boolean misses = after.containsKey("miss");
    assertEquals(after.containsKey("trap") || misses, r.trap, () -> c.place() + ": trap");
    assertFalse(r.interrupt, c::place);
    if (misses) {
      same(index, "trap", TrapCause.MISS.code(), r.cause);
    } else if (r.trap) {
      same(index, "trap", value(index, after.get("trap"), word), r.cause);
      same(index, "tval", value(index, after.get("tval"), word), r.tval);
    }
    String register =
        after.keySet().stream().filter(name -> name.startsWith("x")).findFirst().orElse("x0");
    assertEquals(register, "x" + r.rd, () -> c.place() + ": the register written");
    if (r.rd != 0) {
      same(index, register, value(index, after.get(register), word), r.rdValue);
    }
    if (r.trap || after.keySet().stream().noneMatch(name -> name.startsWith("m+"))) {
      assertEquals(0, r.memWriteMask, () -> c.place() + ": bytes stored");
    }
    Value next = after.get("next");
    long target =
        next != null
            ? value(index, next, word)
            : r.trap ? handler(after) : address(IsaProgram.last(index)) + 4;
    following = record -> same(index, "next", target, record.pc);
  }

  private long handler(Map<String, Value> after) {
    return after.containsKey("miss")
        ? address(IsaProgram.MISSES) + after.get("miss").offset() * IsaProgram.MISS_ENTRY_BYTES
        : address(IsaProgram.HANDLER);
  }

  private void same(int index, String what, long expected, long found) {
    assertEquals(
        Long.toHexString(expected),
        Long.toHexString(found),
        () -> cases.get(index).place() + ": " + what);
  }

  /** At the end: every case and every effect has been looked at. */
  void complete() {
    assertEquals(Map.of().keySet(), watched.keySet());
  }
}
