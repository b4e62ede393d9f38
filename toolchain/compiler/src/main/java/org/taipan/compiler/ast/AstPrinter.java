package org.taipan.compiler.ast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints a tree as {@code ast.dump(tree)} of CPython 3.11 does, without positions. A field that
 * came with 3.12 (type parameters) is printed only if it is not empty.
 */
public final class AstPrinter {
  private AstPrinter() {}

  /** The text of a node and all below it, on one line. */
  public static String print(Node node) {
    return switch (node) {
      case Module n -> nodeText("Module", field("body", n.body()), "type_ignores=[]");
      case Stmt n -> StatementPrinter.print(n);
      case Expr n -> ExpressionPrinter.print(n);
      case Pattern n -> pattern(n);
      case TypeParam.TypeVar n ->
          nodeText("TypeVar", field("name", n.name()), field("bound", n.bound()));
      case TypeParam.ParamSpec n -> nodeText("ParamSpec", field("name", n.name()));
      case TypeParam.TypeVarTuple n -> nodeText("TypeVarTuple", field("name", n.name()));
      case Arguments n ->
          nodeText(
              "arguments",
              field("posonlyargs", n.posonlyargs()),
              field("args", n.args()),
              field("vararg", n.vararg()),
              field("kwonlyargs", n.kwonlyargs()),
              field("kw_defaults", n.kwDefaults()),
              field("kwarg", n.kwarg()),
              field("defaults", n.defaults()));
      case Arg n -> nodeText("arg", field("arg", n.arg()), field("annotation", n.annotation()));
      case Keyword n -> nodeText("keyword", field("arg", n.arg()), field("value", n.value()));
      case Alias n -> nodeText("alias", field("name", n.name()), field("asname", n.asname()));
      case WithItem n ->
          nodeText(
              "withitem",
              field("context_expr", n.contextExpr()),
              field("optional_vars", n.optionalVars()));
      case MatchCase n ->
          nodeText(
              "match_case",
              field("pattern", n.pattern()),
              field("guard", n.guard()),
              field("body", n.body()));
      case Comprehension n ->
          nodeText(
              "comprehension",
              field("target", n.target()),
              field("iter", n.iter()),
              field("ifs", n.ifs()),
              "is_async=" + (n.isAsync() ? 1 : 0));
      case ExceptHandler n ->
          nodeText(
              "ExceptHandler",
              field("type", n.type()),
              field("name", n.name()),
              field("body", n.body()));
    };
  }

  /** A constant as Python's {@code repr} prints it. */
  public static String print(Literal literal) {
    return LiteralPrinter.repr(literal);
  }

  private static String pattern(Pattern pattern) {
    return switch (pattern) {
      case Pattern.MatchValue n -> nodeText("MatchValue", field("value", n.value()));
      case Pattern.MatchSingleton n ->
          nodeText("MatchSingleton", "value=" + LiteralPrinter.repr(n.value()));
      case Pattern.MatchSequence n -> nodeText("MatchSequence", field("patterns", n.patterns()));
      case Pattern.MatchMapping n ->
          nodeText(
              "MatchMapping",
              field("keys", n.keys()),
              field("patterns", n.patterns()),
              field("rest", n.rest()));
      case Pattern.MatchClass n ->
          nodeText(
              "MatchClass",
              field("cls", n.cls()),
              field("patterns", n.patterns()),
              field("kwd_attrs", n.kwdAttrs()),
              field("kwd_patterns", n.kwdPatterns()));
      case Pattern.MatchStar n -> nodeText("MatchStar", field("name", n.name()));
      case Pattern.MatchAs n ->
          nodeText("MatchAs", field("pattern", n.pattern()), field("name", n.name()));
      case Pattern.MatchOr n -> nodeText("MatchOr", field("patterns", n.patterns()));
    };
  }

  /** A node from its fields; fields without a value are empty strings. */
  static String nodeText(String node, String... fields) {
    return Arrays.stream(fields)
        .filter(field -> !field.isEmpty())
        .collect(Collectors.joining(", ", node + "(", ")"));
  }

  /** {@code name=value}, or nothing for an absent value. */
  static String field(String name, Object value) {
    if (value instanceof Optional<?> optional && optional.isEmpty()) {
      return "";
    }
    return name + "=" + value(value);
  }

  /** A list that CPython 3.11 does not have: printed only if it is not empty. */
  static String newField(String name, List<?> value) {
    return value.isEmpty() ? "" : field(name, value);
  }

  private static String value(Object value) {
    return switch (value) {
      case Node node -> print(node);
      case String text -> LiteralPrinter.repr(text);
      case Optional<?> optional -> optional.map(AstPrinter::value).orElse("None");
      case List<?> list -> {
        List<String> elements = new ArrayList<>();
        list.forEach(element -> elements.add(value(element)));
        yield "[" + String.join(", ", elements) + "]";
      }
      default -> value.toString();
    };
  }
}
