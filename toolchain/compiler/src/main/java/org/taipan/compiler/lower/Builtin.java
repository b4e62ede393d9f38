package org.taipan.compiler.lower;

import java.util.List;
import org.taipan.compiler.ast.Keyword;
import org.taipan.isa.TypeId;

/**
 * A builtin function of Python, or a method of a built-in type, implemented by a library function.
 *
 * @param name in Python
 * @param function takes {@code maximum} values, unbound where missing, or if variadic a count and
 *     the address of the items; then the keyword arguments. A method's self comes first.
 * @param minimum number of positional arguments, self not counted
 * @param maximum the same, or -1 if any number
 * @param keywords names of the keyword-only arguments
 */
record Builtin(
    String name, FunctionInfo function, int minimum, int maximum, List<String> keywords) {
  /** Among the keyword arguments: all that there is no name for, as a dict. */
  static final String ANY_KEYWORDS = "**";

  /** Whether it takes the keyword arguments of a call. */
  boolean admitsKeywords(List<Keyword> given) {
    return keywords.contains(ANY_KEYWORDS)
        || given.stream().allMatch(k -> k.arg().isPresent() && keywords.contains(k.arg().get()));
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
    return function.definition().args().args().getFirst().arg().equals("instance");
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
    int bound = tooFew ? minimum : maximum;
    String quantity = minimum == maximum ? "" : tooFew ? "at least " : "at most ";
    String plural = bound == 1 ? "" : "s";
    return new Complaint(
        "%s expected %s%d argument%s, got ".formatted(name, quantity, bound, plural), "");
  }

  /** The complaint about a number that is not admitted. */
  String complaintAbout(int count, String shownName) {
    return complaint(count < minimum, shownName).with(count);
  }
}
