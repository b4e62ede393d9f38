package org.taipan.compiler.scope;

import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ast.Arg;
import org.taipan.compiler.ast.Arguments;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Node;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ast.TypeParam;

/** The first pass over what opens a scope of statements: functions, classes; and type aliases. */
final class DefinitionCollector {
  private final ScopeStack scopes;
  private final ExpressionCollector expressions;
  private final StatementCollector statements;

  DefinitionCollector(
      ScopeStack scopes, ExpressionCollector expressions, StatementCollector statements) {
    this.scopes = scopes;
    this.expressions = expressions;
    this.statements = statements;
  }

  void function(Stmt.FunctionDefinition function) {
    scopes.define(function.name(), Use.ASSIGNED, function.span());
    expressions.defaults(function.args());
    expressions.visit(function.decoratorList());
    boolean generic = enterTypeParameters(function.name(), function, function.typeParams());
    annotations(function.args());
    function.returns().ifPresent(expressions::annotation);
    scopes.enter(ScopeKind.FUNCTION, function.name(), function);
    scopes.current().coroutine = function instanceof Stmt.AsyncFunctionDef;
    expressions.parameters(function.args());
    statements.body(function.body());
    scopes.exit();
    if (generic) {
      scopes.exit();
    }
  }

  private void annotations(Arguments arguments) {
    arguments.posonlyargs().forEach(this::annotation);
    arguments.args().forEach(this::annotation);
    arguments.vararg().ifPresent(this::annotation);
    arguments.kwarg().ifPresent(this::annotation);
    arguments.kwonlyargs().forEach(this::annotation);
  }

  private void annotation(Arg parameter) {
    parameter.annotation().ifPresent(expressions::annotation);
  }

  void classDef(Stmt.ClassDef definition) {
    scopes.define(definition.name(), Use.ASSIGNED, definition.span());
    expressions.visit(definition.decoratorList());
    boolean generic = enterTypeParameters(definition.name(), definition, definition.typeParams());
    expressions.visit(definition.bases());
    definition.keywords().forEach(keyword -> expressions.visit(keyword.value()));
    scopes.enter(ScopeKind.CLASS, definition.name(), definition, Optional.of(definition.name()));
    statements.body(definition.body());
    scopes.exit();
    if (generic) {
      scopes.exit();
    }
  }

  void typeAlias(Stmt.TypeAlias alias) {
    expressions.visit(alias.name());
    String name = ((Expr.Name) alias.name()).id();
    boolean generic = enterTypeParameters(name, alias, alias.typeParams());
    onDemand(name, alias, alias.value());
    if (generic) {
      scopes.exit();
    }
  }

  private boolean enterTypeParameters(String name, Node node, List<TypeParam> parameters) {
    if (parameters.isEmpty()) {
      return false;
    }
    scopes.enter(ScopeKind.TYPE_PARAMETERS, name, node);
    for (TypeParam parameter : parameters) {
      if (scopes.usesOf(parameter.name()).contains(Use.ASSIGNED)) {
        throw scopes.error(parameter.span(), "duplicate type parameter '" + parameter.name() + "'");
      }
      scopes.define(parameter.name(), Use.ASSIGNED, parameter.span());
      if (parameter instanceof TypeParam.TypeVar variable) {
        variable.bound().ifPresent(bound -> onDemand(variable.name(), variable, bound));
      }
    }
    return true;
  }

  private void onDemand(String name, Node node, Expr value) {
    scopes.enter(ScopeKind.TYPE_VALUE, name, node);
    expressions.visit(value);
    scopes.exit();
  }
}
