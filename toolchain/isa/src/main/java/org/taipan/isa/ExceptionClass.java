package org.taipan.isa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A built-in exception class of Python 3.11. The classes have the type ids from {@link
 * TypeId#FIRST_CLASS} on.
 *
 * @param name in Python
 * @param typeId of its instances
 * @param bases its base classes; none for {@code BaseException}, whose base is {@code object}
 */
public record ExceptionClass(String name, int typeId, List<ExceptionClass> bases) {
  /** Base classes, and the classes that inherit from them; a base stands in front. */
  private static final String[] HIERARCHY = {
    "BaseException: Exception SystemExit KeyboardInterrupt GeneratorExit BaseExceptionGroup",
    "Exception: ArithmeticError AssertionError AttributeError BufferError EOFError ImportError"
        + " LookupError MemoryError NameError OSError ReferenceError RuntimeError StopIteration"
        + " StopAsyncIteration SyntaxError SystemError TypeError ValueError Warning",
    "BaseExceptionGroup Exception: ExceptionGroup",
    "ArithmeticError: FloatingPointError OverflowError ZeroDivisionError",
    "ImportError: ModuleNotFoundError",
    "LookupError: IndexError KeyError",
    "NameError: UnboundLocalError",
    "OSError: BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError"
        + " InterruptedError IsADirectoryError NotADirectoryError PermissionError"
        + " ProcessLookupError TimeoutError",
    "ConnectionError: BrokenPipeError ConnectionAbortedError ConnectionRefusedError"
        + " ConnectionResetError",
    "RuntimeError: NotImplementedError RecursionError",
    "SyntaxError: IndentationError",
    "IndentationError: TabError",
    "ValueError: UnicodeError",
    "UnicodeError: UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError",
    "Warning: BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning"
        + " PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning"
        + " UserWarning",
  };

  /** Further names of classes. */
  private static final Map<String, String> ALIASES =
      Map.of("EnvironmentError", "OSError", "IOError", "OSError");

  private static final Map<String, ExceptionClass> TABLE = table();

  private static Map<String, ExceptionClass> table() {
    Map<String, ExceptionClass> table = new LinkedHashMap<>();
    table.put("BaseException", new ExceptionClass("BaseException", TypeId.FIRST_CLASS, List.of()));
    for (String line : HIERARCHY) {
      String[] sides = line.split(": ");
      List<ExceptionClass> bases = List.of(sides[0].split(" ")).stream().map(table::get).toList();
      for (String name : sides[1].split(" ")) {
        table.put(name, new ExceptionClass(name, TypeId.FIRST_CLASS + table.size(), bases));
      }
    }
    return table;
  }

  /** All of them, by ascending type id. */
  public static List<ExceptionClass> all() {
    return List.copyOf(TABLE.values());
  }

  /** The class that a name means in Python. */
  public static Optional<ExceptionClass> named(String name) {
    return Optional.ofNullable(TABLE.get(ALIASES.getOrDefault(name, name)));
  }

  /**
   * The classes behind this one in its resolution order, {@code object} left out. The one class
   * with two bases has bases with a common end.
   */
  public List<ExceptionClass> order() {
    List<ExceptionClass> order = new ArrayList<>(bases);
    order.addAll(bases.isEmpty() ? List.of() : bases.getLast().order());
    return List.copyOf(new LinkedHashSet<>(order));
  }
}
