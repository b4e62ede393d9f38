package org.taipan.compiler.ast;

import static org.taipan.compiler.ast.AstPrinter.field;
import static org.taipan.compiler.ast.AstPrinter.newField;
import static org.taipan.compiler.ast.AstPrinter.nodeText;

/** The statements of {@link AstPrinter}. */
final class StatementPrinter {
  private StatementPrinter() {}

  static String print(Stmt statement) {
    return switch (statement) {
      case Stmt.FunctionDef n -> function("FunctionDef", n);
      case Stmt.AsyncFunctionDef n -> function("AsyncFunctionDef", n);
      case Stmt.ClassDef n ->
          nodeText(
              "ClassDef",
              field("name", n.name()),
              field("bases", n.bases()),
              field("keywords", n.keywords()),
              field("body", n.body()),
              field("decorator_list", n.decoratorList()),
              newField("type_params", n.typeParams()));
      case Stmt.Return n -> nodeText("Return", field("value", n.value()));
      case Stmt.Delete n -> nodeText("Delete", field("targets", n.targets()));
      case Stmt.Assign n ->
          nodeText("Assign", field("targets", n.targets()), field("value", n.value()));
      case Stmt.TypeAlias n ->
          nodeText(
              "TypeAlias",
              field("name", n.name()),
              field("type_params", n.typeParams()),
              field("value", n.value()));
      case Stmt.AugAssign n ->
          nodeText(
              "AugAssign",
              field("target", n.target()),
              "op=" + n.op().astName() + "()",
              field("value", n.value()));
      case Stmt.AnnAssign n ->
          nodeText(
              "AnnAssign",
              field("target", n.target()),
              field("annotation", n.annotation()),
              field("value", n.value()),
              "simple=" + (n.simple() ? 1 : 0));
      case Stmt.For n ->
          nodeText(
              "For",
              field("target", n.target()),
              field("iter", n.iter()),
              field("body", n.body()),
              field("orelse", n.orelse()));
      case Stmt.AsyncFor n ->
          nodeText(
              "AsyncFor",
              field("target", n.target()),
              field("iter", n.iter()),
              field("body", n.body()),
              field("orelse", n.orelse()));
      case Stmt.While n ->
          nodeText(
              "While",
              field("test", n.test()),
              field("body", n.body()),
              field("orelse", n.orelse()));
      case Stmt.If n ->
          nodeText(
              "If", field("test", n.test()), field("body", n.body()), field("orelse", n.orelse()));
      case Stmt.With n -> nodeText("With", field("items", n.items()), field("body", n.body()));
      case Stmt.AsyncWith n ->
          nodeText("AsyncWith", field("items", n.items()), field("body", n.body()));
      case Stmt.Match n ->
          nodeText("Match", field("subject", n.subject()), field("cases", n.cases()));
      case Stmt.Raise n -> nodeText("Raise", field("exc", n.exc()), field("cause", n.cause()));
      case Stmt.Try n ->
          nodeText(
              "Try",
              field("body", n.body()),
              field("handlers", n.handlers()),
              field("orelse", n.orelse()),
              field("finalbody", n.finalbody()));
      case Stmt.TryStar n ->
          nodeText(
              "TryStar",
              field("body", n.body()),
              field("handlers", n.handlers()),
              field("orelse", n.orelse()),
              field("finalbody", n.finalbody()));
      case Stmt.Assert n -> nodeText("Assert", field("test", n.test()), field("msg", n.msg()));
      case Stmt.Import n -> nodeText("Import", field("names", n.names()));
      case Stmt.ImportFrom n ->
          nodeText(
              "ImportFrom",
              field("module", n.module()),
              field("names", n.names()),
              field("level", n.level()));
      case Stmt.Global n -> nodeText("Global", field("names", n.names()));
      case Stmt.Nonlocal n -> nodeText("Nonlocal", field("names", n.names()));
      case Stmt.ExprStmt n -> nodeText("Expr", field("value", n.value()));
      case Stmt.Pass _ -> "Pass()";
      case Stmt.Break _ -> "Break()";
      case Stmt.Continue _ -> "Continue()";
    };
  }

  private static String function(String node, Stmt.FunctionDefinition n) {
    return nodeText(
        node,
        field("name", n.name()),
        field("args", n.args()),
        field("body", n.body()),
        field("decorator_list", n.decoratorList()),
        field("returns", n.returns()),
        newField("type_params", n.typeParams()));
  }
}
