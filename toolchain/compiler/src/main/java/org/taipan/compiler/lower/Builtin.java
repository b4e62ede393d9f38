package org.taipan.compiler.lower;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ast.Arg;
import org.taipan.compiler.ast.Keyword;
import org.taipan.isa.TypeId;

/**
 * A builtin function of Python, or a method of a built-in type, implemented by a library function.
 *
 * @param name in Python
 * @param function takes {@code maximum} values, unbound where missing, or if variadic a count and
 *     the address of the items; then the keyword-only arguments. A method's self comes first.
 * @param minimum number of positional arguments, self not counted
 * @param maximum the same, or -1 if any number
 * @param keywords names that arguments may be given by: of the function's own parameters, where
 *     they name these, else keyword-only
 */
record Builtin(
    String name, FunctionInfo function, int minimum, int maximum, List<String> keywords) {
  private static final String INSTANCE = "instance";
  private static final String CLASS = "cls";
  private static final Set<String> SELF = Set.of("self", INSTANCE, CLASS);

  /** Among the keyword arguments: all that there is no name for, as a dict. */
  static final String ANY_KEYWORDS = "**";

  /** Whether it takes the keyword arguments of a call. */
  boolean admitsKeywords(List<Keyword> given) {
    return keywords.contains(ANY_KEYWORDS)
        || given.stream().allMatch(k -> k.arg().isPresent() && keywords.contains(k.arg().get()));
  }

  /** The names of the positional parameters; empty where one has no name for callers. */
  List<String> positions() {
    if (isVariadic()) {
      return List.of();
    }
    int first = SELF.contains(firstParameter()) ? 1 : 0;
    return function.definition().args().args().subList(first, first + maximum).stream()
        .map(Arg::arg)
        .map(p -> keywords.contains(p) ? p : "")
        .toList();
  }

  /** The names of the keyword-only arguments. */
  List<String> keywordOnly() {
    List<String> positions = positions();
    return keywords.stream().filter(k -> !positions.contains(k)).toList();
  }

  boolean isVariadic() {
    return maximum < 0;
  }

  /** The symbol of the vector entry that stands behind the builtin as a value. */
  String vectorSymbol() {
    return function.symbol() + "@vector";
  }

  /** The symbol of the vector entry of a method of a type, whose first item is self. */
  String methodSymbol(TypeId type) {
    return function.symbol() + "." + type.label() + "." + name;
  }

  /**
   * Whether a method takes the object that it is called on as it is: its first parameter is named
   * {@code instance}. Others get the built-in object that an instance of a subclass extends.
   */
  boolean takesInstance() {
    return firstParameter().equals(INSTANCE);
  }

  /**
   * Whether a class method makes instances of subclasses itself: its first parameter is named
   * {@code cls}, and unbound where the method is called on the built-in type.
   */
  boolean takesClass() {
    return firstParameter().equals(CLASS);
  }

  private String firstParameter() {
    return function.definition().args().args().stream().map(Arg::arg).findFirst().orElse("");
  }

  /**
   * CPython's complaint about a number of positional arguments, which stands between both parts.
   */
  record Complaint(String before, String after) {
    String with(int count) {
      return before + count + after;
    }
  }

  boolean admits(int count) {
    return count >= minimum && (isVariadic() || count <= maximum);
  }

  /** The complaint about too few or too many arguments. */
  Complaint complaint(boolean tooFew, String shownName) {
    if (BuiltinMethods.isSpecial(name) && minimum == maximum) {
      return new Complaint(
          "expected %d argument%s, got ".formatted(minimum, minimum == 1 ? "" : "s"), "");
    }
    if (minimum == maximum && minimum <= 1) {
      String quantity = minimum == 1 ? "exactly one argument" : "no arguments";
      return new Complaint("%s() takes %s (".formatted(shownName, quantity), " given)");
    }
    if (!tooFew && keywords.stream().anyMatch(positions()::contains)) {
      String kind = keywordOnly().isEmpty() ? "" : "positional ";
      return new Complaint(
          "%s() takes at most %d %sargument%s ("
              .formatted(name, maximum, kind, maximum == 1 ? "" : "s"),
          " given)");
    }
    int bound = tooFew ? minimum : maximum;
    String quantity = minimum == maximum ? "" : tooFew ? "at least " : "at most ";
    String plural = bound == 1 ? "" : "s";
    return new Complaint(
        "%s expected %s%d argument%s, got ".formatted(name, quantity, bound, plural), "");
  }

  /**
   * The complaint about a call, if it is wrong.
   *
   * @param count number of positional arguments
   * @param given names of the others, which the builtin has
   */
  Optional<String> complaint(int count, Set<String> given, String shownName) {
    List<String> positions = positions();
    int most = maximum + keywordOnly().size();
    if (!isVariadic() && !given.isEmpty() && !positions.isEmpty() && count + given.size() > most) {
      return Optional.of(
          "%s() takes at most %d argument%s (%d given)"
              .formatted(name, most, most == 1 ? "" : "s", count + given.size()));
    }
    for (int i = 0; i < Math.min(count, positions.size()); i++) {
      if (given.contains(positions.get(i))) {
        return Optional.of(
            "argument for %s() given by name ('%s') and position (%d)"
                .formatted(name, positions.get(i), i + 1));
      }
    }
    for (int i = count; i < minimum; i++) {
      if (isVariadic() || positions.get(i).isEmpty()) {
        return Optional.of(complaint(true, shownName).with(count));
      }
      if (!given.contains(positions.get(i))) {
        return Optional.of(missing(i));
      }
    }
    return admits(Math.max(count, minimum))
        ? Optional.empty()
        : Optional.of(complaint(false, shownName).with(count));
  }

  /** The complaint that a positional argument is missing, which has a name. */
  String missing(int position) {
    return "%s() missing required argument '%s' (pos %d)"
        .formatted(name, positions().get(position), position + 1);
  }
}
