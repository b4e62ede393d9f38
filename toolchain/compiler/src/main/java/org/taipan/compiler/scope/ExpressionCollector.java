package org.taipan.compiler.scope;

import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ast.Arg;
import org.taipan.compiler.ast.Arguments;
import org.taipan.compiler.ast.Comprehension;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.ExprContext;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.source.Span;

/** The first pass over expressions, in the order of CPython's {@code symtable_visit_expr}. */
final class ExpressionCollector {
  private final ScopeStack scopes;
  private final boolean postponedAnnotations;

  /** Whether the current expression is an annotation that is kept as text (PEP 563). */
  private boolean inPostponedAnnotation;

  ExpressionCollector(ScopeStack scopes, boolean postponedAnnotations) {
    this.scopes = scopes;
    this.postponedAnnotations = postponedAnnotations;
  }

  void visit(List<Expr> list) {
    list.forEach(this::visit);
  }

  void visit(Optional<Expr> expression) {
    expression.ifPresent(this::visit);
  }

  /**
   * An annotation; a postponed one uses no names, but what it may not contain is an error all the
   * same.
   */
  void annotation(Expr expression) {
    if (!postponedAnnotations) {
      visit(expression);
      return;
    }
    scopes.enter(ScopeKind.FUNCTION, "_annotation", expression);
    inPostponedAnnotation = true;
    visit(expression);
    inPostponedAnnotation = false;
    scopes.exit();
    scopes.current().children.removeLast();
  }

  void visit(Expr expression) {
    switch (expression) {
      case Expr.Name e -> name(e);
      case Expr.Constant _ -> {}
      case Expr.Attribute e -> visit(e.value());
      case Expr.Call e -> {
        visit(e.func());
        visit(e.args());
        e.keywords().forEach(keyword -> visit(keyword.value()));
      }
      case Expr.Subscript e -> {
        visit(e.value());
        visit(e.slice());
      }
      case Expr.BinOp e -> {
        visit(e.left());
        visit(e.right());
      }
      case Expr.UnaryOp e -> visit(e.operand());
      case Expr.BoolOp e -> visit(e.values());
      case Expr.Compare e -> {
        visit(e.left());
        visit(e.comparators());
      }
      case Expr.IfExp e -> {
        visit(e.test());
        visit(e.body());
        visit(e.orelse());
      }
      case Expr.NamedExpr e -> named(e);
      case Expr.Lambda e -> lambda(e);
      case Expr.DictExpr e -> {
        e.keys().forEach(this::visit);
        visit(e.values());
      }
      case Expr.SetExpr e -> visit(e.elts());
      case Expr.ListExpr e -> visit(e.elts());
      case Expr.TupleExpr e -> visit(e.elts());
      case Expr.ListComp e -> comprehension(e, "listcomp", List.of(e.elt()));
      case Expr.SetComp e -> comprehension(e, "setcomp", List.of(e.elt()));
      case Expr.DictComp e -> comprehension(e, "dictcomp", List.of(e.value(), e.key()));
      case Expr.GeneratorExp e -> comprehension(e, "genexpr", List.of(e.elt()));
      case Expr.Await e -> {
        notInAnnotation("await expression", e.span());
        visit(e.value());
        scopes.current().coroutine = true;
      }
      case Expr.Yield e -> yielding(e.value(), e.span());
      case Expr.YieldFrom e -> yielding(Optional.of(e.value()), e.span());
      case Expr.FormattedValue e -> {
        visit(e.value());
        visit(e.formatSpec());
      }
      case Expr.JoinedStr e -> visit(e.values());
      case Expr.Starred e -> visit(e.value());
      case Expr.Slice e -> {
        visit(e.lower());
        visit(e.upper());
        visit(e.step());
      }
    }
  }

  private void name(Expr.Name name) {
    boolean load = name.ctx() == ExprContext.LOAD;
    scopes.define(name.id(), load ? Use.REFERENCED : Use.ASSIGNED, name.span());
    if (name.ctx() == ExprContext.DEL) {
      scopes.define(name.id(), Use.DELETED, name.span());
    }
    if (load && name.id().equals("super") && scopes.current().kind.isFunctionLike()) {
      scopes.define("__class__", Use.REFERENCED, name.span());
    }
  }

  private void named(Expr.NamedExpr named) {
    notInAnnotation("named expression", named.span());
    ScopeBuilder scope = scopes.current();
    if (scope.iterableDepth > 0) {
      throw scopes.error(
          named.span(),
          "assignment expression cannot be used in a comprehension iterable expression");
    }
    if (scope.isComprehension()) {
      scopes.bindForEnclosing((Expr.Name) named.target());
    }
    visit(named.value());
    visit(named.target());
  }

  private void lambda(Expr.Lambda lambda) {
    defaults(lambda.args());
    scopes.enter(ScopeKind.LAMBDA, "lambda", lambda);
    parameters(lambda.args());
    visit(lambda.body());
    scopes.exit();
  }

  /** Default values, which belong to the scope around the function. */
  void defaults(Arguments arguments) {
    visit(arguments.defaults());
    arguments.kwDefaults().forEach(this::visit);
  }

  void parameters(Arguments arguments) {
    for (Arg parameter : arguments.all()) {
      scopes.define(parameter.arg(), Use.PARAMETER, parameter.span());
    }
  }

  /** The outermost iterable belongs to the scope around, everything else to the comprehension. */
  private void comprehension(Expr.ComprehensionExpr node, String name, List<Expr> elements) {
    Comprehension outermost = node.generators().getFirst();
    iterable(outermost.iter());
    boolean generator = node instanceof Expr.GeneratorExp;
    scopes.enter(ScopeKind.COMPREHENSION, name, node);
    scopes.current().coroutine = outermost.isAsync();
    scopes.define(".0", Use.PARAMETER, node.span());
    iterationTarget(outermost.target());
    visit(outermost.ifs());
    for (Comprehension inner : node.generators().subList(1, node.generators().size())) {
      iterationTarget(inner.target());
      iterable(inner.iter());
      visit(inner.ifs());
      scopes.current().coroutine |= inner.isAsync();
    }
    visit(elements);
    scopes.current().generator = generator;
    ScopeBuilder done = scopes.exit();
    if (done.coroutine && !generator) {
      scopes.current().coroutine = true;
    }
  }

  private void iterable(Expr iter) {
    ScopeBuilder scope = scopes.current();
    scope.iterableDepth++;
    visit(iter);
    scope.iterableDepth--;
  }

  private void iterationTarget(Expr target) {
    ScopeBuilder scope = scopes.current();
    scope.inIterationTarget = true;
    visit(target);
    scope.inIterationTarget = false;
  }

  private void yielding(Optional<Expr> value, Span where) {
    notInAnnotation("yield expression", where);
    visit(value);
    ScopeBuilder scope = scopes.current();
    scope.generator = true;
    if (scope.isComprehension()) {
      String kind =
          switch (scope.name) {
            case "listcomp" -> "list comprehension";
            case "setcomp" -> "set comprehension";
            case "dictcomp" -> "dict comprehension";
            default -> "generator expression";
          };
      throw scopes.error(where, "'yield' inside " + kind);
    }
  }

  private void notInAnnotation(String what, Span where) {
    if (inPostponedAnnotation && scopes.current().name.equals("_annotation")) {
      throw scopes.error(where, what + " cannot be used within an annotation");
    }
    switch (scopes.current().kind) {
      case TYPE_VALUE ->
          throw scopes.error(
              where,
              what
                  + " cannot be used within "
                  + (scopes.current().node instanceof Stmt ? "a type alias" : "a TypeVar bound"));
      case TYPE_PARAMETERS ->
          throw scopes.error(where, what + " cannot be used within the definition of a generic");
      case MODULE, CLASS, FUNCTION, LAMBDA, COMPREHENSION -> {}
    }
  }
}
