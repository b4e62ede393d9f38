package org.taipan.compiler.scope;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ast.Alias;
import org.taipan.compiler.ast.ExceptHandler;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.MatchCase;
import org.taipan.compiler.ast.Module;
import org.taipan.compiler.ast.Pattern;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ast.WithItem;
import org.taipan.compiler.source.Span;

/**
 * The first pass over statements and patterns, in the order of CPython's {@code
 * symtable_visit_stmt}.
 */
final class StatementCollector {
  private final ScopeStack scopes;
  private final ExpressionCollector expressions;
  private final DefinitionCollector definitions;

  StatementCollector(ScopeStack scopes, boolean postponedAnnotations) {
    this.scopes = scopes;
    this.expressions = new ExpressionCollector(scopes, postponedAnnotations);
    this.definitions = new DefinitionCollector(scopes, expressions, this);
  }

  ScopeBuilder module(Module module) {
    scopes.enter(ScopeKind.MODULE, "top", module);
    body(module.body());
    return scopes.exit();
  }

  void body(List<Stmt> statements) {
    statements.forEach(this::statement);
  }

  private void statement(Stmt statement) {
    switch (statement) {
      case Stmt.FunctionDefinition s -> definitions.function(s);
      case Stmt.ClassDef s -> definitions.classDef(s);
      case Stmt.TypeAlias s -> definitions.typeAlias(s);
      case Stmt.Return s -> expressions.visit(s.value());
      case Stmt.Delete s -> expressions.visit(s.targets());
      case Stmt.Assign s -> {
        expressions.visit(s.targets());
        expressions.visit(s.value());
      }
      case Stmt.AugAssign s -> {
        expressions.visit(s.target());
        expressions.visit(s.value());
      }
      case Stmt.AnnAssign s -> annotated(s);
      case Stmt.For s -> loop(s.target(), s.iter(), s.body(), s.orelse());
      case Stmt.AsyncFor s -> loop(s.target(), s.iter(), s.body(), s.orelse());
      case Stmt.While s -> {
        expressions.visit(s.test());
        body(s.body());
        body(s.orelse());
      }
      case Stmt.If s -> {
        expressions.visit(s.test());
        body(s.body());
        body(s.orelse());
      }
      case Stmt.With s -> with(s.items(), s.body());
      case Stmt.AsyncWith s -> with(s.items(), s.body());
      case Stmt.Match s -> {
        expressions.visit(s.subject());
        s.cases().forEach(this::matchCase);
      }
      case Stmt.Raise s -> {
        expressions.visit(s.exc());
        expressions.visit(s.cause());
      }
      case Stmt.Try s -> tryStatement(s.body(), s.handlers(), s.orelse(), s.finalbody());
      case Stmt.TryStar s -> tryStatement(s.body(), s.handlers(), s.orelse(), s.finalbody());
      case Stmt.Assert s -> {
        expressions.visit(s.test());
        expressions.visit(s.msg());
      }
      case Stmt.Import s -> s.names().forEach(this::imported);
      case Stmt.ImportFrom s -> s.names().forEach(this::imported);
      case Stmt.Global s ->
          s.names().forEach(name -> scopes.declare(name, Use.DECLARED_GLOBAL, s.span()));
      case Stmt.Nonlocal s ->
          s.names().forEach(name -> scopes.declare(name, Use.DECLARED_NONLOCAL, s.span()));
      case Stmt.ExprStmt s -> expressions.visit(s.value());
      case Stmt.Pass _, Stmt.Break _, Stmt.Continue _ -> {}
    }
  }

  private void annotated(Stmt.AnnAssign s) {
    if (s.target() instanceof Expr.Name(String id, _, Span where)) {
      if (s.simple() && scopes.current().kind != ScopeKind.MODULE) {
        Set<Use> uses = scopes.usesOf(id);
        if (uses.contains(Use.DECLARED_GLOBAL) || uses.contains(Use.DECLARED_NONLOCAL)) {
          String word = uses.contains(Use.DECLARED_GLOBAL) ? "global" : "nonlocal";
          throw scopes.error(s.span(), "annotated name '" + id + "' can't be " + word);
        }
      }
      if (s.simple()) {
        scopes.define(id, Use.ANNOTATED, where);
      }
      if (s.simple() || s.value().isPresent()) {
        scopes.define(id, Use.ASSIGNED, where);
      }
    } else {
      expressions.visit(s.target());
    }
    expressions.annotation(s.annotation());
    expressions.visit(s.value());
  }

  private void loop(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse) {
    expressions.visit(target);
    expressions.visit(iter);
    body(body);
    body(orelse);
  }

  private void with(List<WithItem> items, List<Stmt> body) {
    for (WithItem item : items) {
      expressions.visit(item.contextExpr());
      expressions.visit(item.optionalVars());
    }
    body(body);
  }

  private void tryStatement(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) {
    body(body);
    body(orelse);
    for (ExceptHandler handler : handlers) {
      expressions.visit(handler.type());
      bind(handler.name(), handler.span());
      body(handler.body());
    }
    body(finalbody);
  }

  private void bind(Optional<String> name, Span where) {
    name.ifPresent(n -> scopes.define(n, Use.ASSIGNED, where));
  }

  private void imported(Alias alias) {
    String name = alias.asname().orElse(alias.name());
    if (name.equals("*")) {
      if (scopes.current().kind != ScopeKind.MODULE) {
        throw scopes.error(alias.span(), "import * only allowed at module level");
      }
      return;
    }
    int dot = name.indexOf('.');
    scopes.define(dot < 0 ? name : name.substring(0, dot), Use.IMPORTED, alias.span());
  }

  private void matchCase(MatchCase matchCase) {
    pattern(matchCase.pattern());
    expressions.visit(matchCase.guard());
    body(matchCase.body());
  }

  private void pattern(Pattern pattern) {
    switch (pattern) {
      case Pattern.MatchValue p -> expressions.visit(p.value());
      case Pattern.MatchSingleton _ -> {}
      case Pattern.MatchSequence p -> p.patterns().forEach(this::pattern);
      case Pattern.MatchMapping p -> {
        expressions.visit(p.keys());
        p.patterns().forEach(this::pattern);
        bind(p.rest(), p.span());
      }
      case Pattern.MatchClass p -> {
        expressions.visit(p.cls());
        p.patterns().forEach(this::pattern);
        p.kwdPatterns().forEach(this::pattern);
      }
      case Pattern.MatchStar p -> bind(p.name(), p.span());
      case Pattern.MatchAs p -> {
        p.pattern().ifPresent(this::pattern);
        bind(p.name(), p.span());
      }
      case Pattern.MatchOr p -> p.patterns().forEach(this::pattern);
    }
  }
}
