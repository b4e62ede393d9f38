package org.taipan.compiler.ast;

import static org.taipan.compiler.ast.AstPrinter.field;
import static org.taipan.compiler.ast.AstPrinter.nodeText;

import java.util.stream.Collectors;

/** The expressions of {@link AstPrinter}. */
final class ExpressionPrinter {
  private ExpressionPrinter() {}

  static String print(Expr expression) {
    return switch (expression) {
      case Expr.BoolOp n ->
          nodeText("BoolOp", "op=" + n.op().astName() + "()", field("values", n.values()));
      case Expr.NamedExpr n ->
          nodeText("NamedExpr", field("target", n.target()), field("value", n.value()));
      case Expr.BinOp n ->
          nodeText(
              "BinOp",
              field("left", n.left()),
              "op=" + n.op().astName() + "()",
              field("right", n.right()));
      case Expr.UnaryOp n ->
          nodeText("UnaryOp", "op=" + n.op().astName() + "()", field("operand", n.operand()));
      case Expr.Lambda n -> nodeText("Lambda", field("args", n.args()), field("body", n.body()));
      case Expr.IfExp n ->
          nodeText(
              "IfExp",
              field("test", n.test()),
              field("body", n.body()),
              field("orelse", n.orelse()));
      case Expr.DictExpr n ->
          nodeText("Dict", field("keys", n.keys()), field("values", n.values()));
      case Expr.SetExpr n -> nodeText("Set", field("elts", n.elts()));
      case Expr.ListComp n -> comprehension("ListComp", n.elt(), n);
      case Expr.SetComp n -> comprehension("SetComp", n.elt(), n);
      case Expr.GeneratorExp n -> comprehension("GeneratorExp", n.elt(), n);
      case Expr.DictComp n ->
          nodeText(
              "DictComp",
              field("key", n.key()),
              field("value", n.value()),
              field("generators", n.generators()));
      case Expr.Await n -> nodeText("Await", field("value", n.value()));
      case Expr.Yield n -> nodeText("Yield", field("value", n.value()));
      case Expr.YieldFrom n -> nodeText("YieldFrom", field("value", n.value()));
      case Expr.Compare n ->
          nodeText(
              "Compare",
              field("left", n.left()),
              n.ops().stream()
                  .map(op -> op.astName() + "()")
                  .collect(Collectors.joining(", ", "ops=[", "]")),
              field("comparators", n.comparators()));
      case Expr.Call n ->
          nodeText(
              "Call",
              field("func", n.func()),
              field("args", n.args()),
              field("keywords", n.keywords()));
      case Expr.FormattedValue n ->
          nodeText(
              "FormattedValue",
              field("value", n.value()),
              field("conversion", n.conversion()),
              field("format_spec", n.formatSpec()));
      case Expr.JoinedStr n -> nodeText("JoinedStr", field("values", n.values()));
      case Expr.Constant n ->
          nodeText("Constant", "value=" + LiteralPrinter.repr(n.value()), field("kind", n.kind()));
      case Expr.Attribute n ->
          nodeText(
              "Attribute", field("value", n.value()), field("attr", n.attr()), context(n.ctx()));
      case Expr.Subscript n ->
          nodeText(
              "Subscript", field("value", n.value()), field("slice", n.slice()), context(n.ctx()));
      case Expr.Starred n -> nodeText("Starred", field("value", n.value()), context(n.ctx()));
      case Expr.Name n -> nodeText("Name", field("id", n.id()), context(n.ctx()));
      case Expr.ListExpr n -> nodeText("List", field("elts", n.elts()), context(n.ctx()));
      case Expr.TupleExpr n -> nodeText("Tuple", field("elts", n.elts()), context(n.ctx()));
      case Expr.Slice n ->
          nodeText(
              "Slice",
              field("lower", n.lower()),
              field("upper", n.upper()),
              field("step", n.step()));
    };
  }

  private static String comprehension(String node, Expr elt, Expr.ComprehensionExpr n) {
    return nodeText(node, field("elt", elt), field("generators", n.generators()));
  }

  private static String context(ExprContext context) {
    return "ctx=" + context.astName() + "()";
  }
}
