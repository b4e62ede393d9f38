package org.taipan.compiler.ast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The direct parts of a node. */
public final class Children {
  private Children() {}

  /** The nodes directly below a node, in the order of CPython's fields. */
  public static List<Node> of(Node node) {
    return switch (node) {
      case Module n -> all(n.body());
      case Stmt n -> ofStatement(n);
      case Expr n -> ofExpression(n);
      case Pattern n -> ofPattern(n);
      case TypeParam.TypeVar n -> all(n.bound());
      case TypeParam.ParamSpec _, TypeParam.TypeVarTuple _ -> List.of();
      case Arguments n ->
          all(
              n.posonlyargs(),
              n.args(),
              n.vararg(),
              n.kwonlyargs(),
              n.kwDefaults(),
              n.kwarg(),
              n.defaults());
      case Arg n -> all(n.annotation());
      case Keyword n -> all(n.value());
      case Alias _ -> List.of();
      case WithItem n -> all(n.contextExpr(), n.optionalVars());
      case MatchCase n -> all(n.pattern(), n.guard(), n.body());
      case Comprehension n -> all(n.target(), n.iter(), n.ifs());
      case ExceptHandler n -> all(n.type(), n.body());
    };
  }

  private static List<Node> ofStatement(Stmt statement) {
    return switch (statement) {
      case Stmt.FunctionDefinition n ->
          all(n.args(), n.body(), n.decoratorList(), n.returns(), n.typeParams());
      case Stmt.ClassDef n ->
          all(n.bases(), n.keywords(), n.body(), n.decoratorList(), n.typeParams());
      case Stmt.Return n -> all(n.value());
      case Stmt.Delete n -> all(n.targets());
      case Stmt.Assign n -> all(n.targets(), n.value());
      case Stmt.TypeAlias n -> all(n.name(), n.typeParams(), n.value());
      case Stmt.AugAssign n -> all(n.target(), n.value());
      case Stmt.AnnAssign n -> all(n.target(), n.annotation(), n.value());
      case Stmt.For n -> all(n.target(), n.iter(), n.body(), n.orelse());
      case Stmt.AsyncFor n -> all(n.target(), n.iter(), n.body(), n.orelse());
      case Stmt.While n -> all(n.test(), n.body(), n.orelse());
      case Stmt.If n -> all(n.test(), n.body(), n.orelse());
      case Stmt.With n -> all(n.items(), n.body());
      case Stmt.AsyncWith n -> all(n.items(), n.body());
      case Stmt.Match n -> all(n.subject(), n.cases());
      case Stmt.Raise n -> all(n.exc(), n.cause());
      case Stmt.Try n -> all(n.body(), n.handlers(), n.orelse(), n.finalbody());
      case Stmt.TryStar n -> all(n.body(), n.handlers(), n.orelse(), n.finalbody());
      case Stmt.Assert n -> all(n.test(), n.msg());
      case Stmt.ExprStmt n -> all(n.value());
      case Stmt.Import n -> all(n.names());
      case Stmt.ImportFrom n -> all(n.names());
      case Stmt.Global _, Stmt.Nonlocal _, Stmt.Pass _, Stmt.Break _, Stmt.Continue _ -> List.of();
    };
  }

  private static List<Node> ofExpression(Expr expression) {
    return switch (expression) {
      case Expr.BoolOp n -> all(n.values());
      case Expr.NamedExpr n -> all(n.target(), n.value());
      case Expr.BinOp n -> all(n.left(), n.right());
      case Expr.UnaryOp n -> all(n.operand());
      case Expr.Lambda n -> all(n.args(), n.body());
      case Expr.IfExp n -> all(n.test(), n.body(), n.orelse());
      case Expr.DictExpr n -> all(n.keys(), n.values());
      case Expr.SetExpr n -> all(n.elts());
      case Expr.ListComp n -> all(n.elt(), n.generators());
      case Expr.SetComp n -> all(n.elt(), n.generators());
      case Expr.DictComp n -> all(n.key(), n.value(), n.generators());
      case Expr.GeneratorExp n -> all(n.elt(), n.generators());
      case Expr.Await n -> all(n.value());
      case Expr.Yield n -> all(n.value());
      case Expr.YieldFrom n -> all(n.value());
      case Expr.Compare n -> all(n.left(), n.comparators());
      case Expr.Call n -> all(n.func(), n.args(), n.keywords());
      case Expr.FormattedValue n -> all(n.value(), n.formatSpec());
      case Expr.JoinedStr n -> all(n.values());
      case Expr.Attribute n -> all(n.value());
      case Expr.Subscript n -> all(n.value(), n.slice());
      case Expr.Starred n -> all(n.value());
      case Expr.ListExpr n -> all(n.elts());
      case Expr.TupleExpr n -> all(n.elts());
      case Expr.Slice n -> all(n.lower(), n.upper(), n.step());
      case Expr.Constant _, Expr.Name _ -> List.of();
    };
  }

  private static List<Node> ofPattern(Pattern pattern) {
    return switch (pattern) {
      case Pattern.MatchValue n -> all(n.value());
      case Pattern.MatchSequence n -> all(n.patterns());
      case Pattern.MatchMapping n -> all(n.keys(), n.patterns());
      case Pattern.MatchClass n -> all(n.cls(), n.patterns(), n.kwdPatterns());
      case Pattern.MatchAs n -> all(n.pattern());
      case Pattern.MatchOr n -> all(n.patterns());
      case Pattern.MatchSingleton _, Pattern.MatchStar _ -> List.of();
    };
  }

  /** Flattens fields: a node, an optional node, or a list of either. */
  private static List<Node> all(Object... fields) {
    List<Node> nodes = new ArrayList<>();
    for (Object field : fields) {
      add(field, nodes);
    }
    return nodes;
  }

  private static void add(Object field, List<Node> nodes) {
    switch (field) {
      case Node node -> nodes.add(node);
      case Optional<?> optional -> {
        if (optional.isPresent()) {
          add(optional.get(), nodes);
        }
      }
      case Collection<?> list -> {
        for (Object value : list) {
          add(value, nodes);
        }
      }
      default -> throw new IllegalArgumentException("not a field with nodes: " + field);
    }
  }
}
