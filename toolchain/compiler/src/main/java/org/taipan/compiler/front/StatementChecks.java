package org.taipan.compiler.front;

import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ast.Alias;
import org.taipan.compiler.ast.ExceptHandler;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Module;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ast.WithItem;
import org.taipan.compiler.scope.ScopeTable;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/** The errors that CPython's code generator finds in statements, in its order. */
final class StatementChecks {
  private final SourceFile source;
  private final ScopeTable scopes;
  private final FutureStatements future;
  private final ExpressionChecks expressions;
  private final PatternChecks patterns;

  StatementChecks(SourceFile source, ScopeTable scopes, FutureStatements future) {
    this.source = source;
    this.scopes = scopes;
    this.future = future;
    this.expressions = new ExpressionChecks(source, scopes);
    this.patterns = new PatternChecks(source, expressions);
  }

  void module(Module module) {
    body(module.body(), Context.of(scopes.module()));
  }

  private void body(List<Stmt> statements, Context context) {
    statements.forEach(statement -> statement(statement, context));
  }

  private void statement(Stmt statement, Context context) {
    Span span = statement.span();
    switch (statement) {
      case Stmt.FunctionDefinition s -> function(s, context);
      case Stmt.ClassDef s -> classDef(s, context);
      case Stmt.Return s -> returnStatement(s, context);
      case Stmt.Break _, Stmt.Continue _ -> jump(statement, context);
      case Stmt.For s -> loop(s.target(), s.iter(), s.body(), s.orelse(), context);
      case Stmt.AsyncFor s -> {
        asyncOnly(context, span, "'async for'");
        loop(s.target(), s.iter(), s.body(), s.orelse(), context);
      }
      case Stmt.While s -> {
        expressions.check(s.test(), context);
        body(s.body(), context.loop());
        body(s.orelse(), context);
      }
      case Stmt.If s -> {
        expressions.check(s.test(), context);
        body(s.body(), context);
        body(s.orelse(), context);
      }
      case Stmt.With s -> with(s.items(), s.body(), context);
      case Stmt.AsyncWith s -> {
        asyncOnly(context, span, "'async with'");
        with(s.items(), s.body(), context);
      }
      case Stmt.Try s -> {
        body(s.body(), context);
        handlers(s.handlers(), context, context);
        body(s.orelse(), context);
        body(s.finalbody(), context);
      }
      case Stmt.TryStar s -> {
        body(s.body(), context);
        handlers(s.handlers(), context, context.exceptStar());
        body(s.orelse(), context);
        body(s.finalbody(), context);
      }
      case Stmt.Match s -> {
        expressions.check(s.subject(), context);
        patterns.cases(
            s.cases(),
            context,
            matchCase -> {
              expressions.check(matchCase.guard(), context);
              body(matchCase.body(), context);
            });
      }
      case Stmt.Import s -> imports(s.names(), span);
      case Stmt.ImportFrom s -> {
        if (FutureStatements.isFuture(s) && span.line() > future.lastLine()) {
          throw error(span, FutureStatements.TOO_LATE);
        }
        imports(s.names(), span);
      }
      case Stmt.Assign s -> {
        expressions.check(s.value(), context);
        expressions.check(s.targets(), context);
      }
      case Stmt.AnnAssign s -> {
        expressions.check(s.value(), context);
        if (s.target() instanceof Expr.Name name) {
          expressions.notDebug(name.id(), span, "assign to");
        }
        expressions.check(s.target(), context);
        if (!context.isFunction() && !future.annotations()) {
          expressions.check(s.annotation(), context);
        }
      }
      case Stmt.AugAssign s -> {
        expressions.check(s.target(), context);
        expressions.check(s.value(), context);
      }
      case Stmt.TypeAlias s -> expressions.check(s.name(), context);
      case Stmt.Delete s -> expressions.check(s.targets(), context);
      case Stmt.Raise s -> {
        expressions.check(s.exc(), context);
        expressions.check(s.cause(), context);
      }
      case Stmt.Assert s -> {
        expressions.check(s.test(), context);
        expressions.check(s.msg(), context);
      }
      case Stmt.ExprStmt s -> expressions.check(s.value(), context);
      case Stmt.Global _, Stmt.Nonlocal _, Stmt.Pass _ -> {}
    }
  }

  private void function(Stmt.FunctionDefinition function, Context context) {
    expressions.parameters(function.args(), function.span());
    expressions.check(function.decoratorList(), context);
    expressions.defaults(function.args(), context);
    if (!future.annotations()) {
      expressions.annotations(function.args(), context);
      expressions.check(function.returns(), context);
    }
    expressions.notDebug(function.name(), function.span(), "assign to");
    body(function.body(), Context.of(scopes.of(function)));
  }

  private void classDef(Stmt.ClassDef definition, Context context) {
    expressions.check(definition.decoratorList(), context);
    body(definition.body(), Context.of(scopes.of(definition)));
    expressions.arguments(definition.bases(), definition.keywords(), definition.span(), context);
    expressions.notDebug(definition.name(), definition.span(), "assign to");
  }

  private void returnStatement(Stmt.Return statement, Context context) {
    if (!context.isFunction()) {
      throw error(statement.span(), "'return' outside function");
    }
    if (statement.value().isPresent()
        && context.scope().coroutine()
        && context.scope().generator()) {
      throw error(statement.span(), "'return' with value in async generator");
    }
    expressions.check(statement.value(), context);
    if (context.returnLeavesExceptStar()) {
      throw leavesExceptStar(statement.span());
    }
  }

  private void jump(Stmt statement, Context context) {
    if (context.inExceptStar()) {
      throw leavesExceptStar(statement.span());
    }
    if (!context.inLoop()) {
      throw error(
          statement.span(),
          statement instanceof Stmt.Break
              ? "'break' outside loop"
              : "'continue' not properly in loop");
    }
  }

  private CompileException leavesExceptStar(Span span) {
    return error(span, "'break', 'continue' and 'return' cannot appear in an except* block");
  }

  private void asyncOnly(Context context, Span span, String what) {
    if (!context.isAsyncFunction()) {
      throw error(span, what + " outside async function");
    }
  }

  private void loop(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, Context context) {
    expressions.check(iter, context);
    expressions.check(target, context);
    body(body, context.loop());
    body(orelse, context);
  }

  private void with(List<WithItem> items, List<Stmt> body, Context context) {
    for (WithItem item : items) {
      expressions.check(item.contextExpr(), context);
      expressions.check(item.optionalVars(), context);
    }
    body(body, context);
  }

  private void handlers(List<ExceptHandler> handlers, Context context, Context inside) {
    for (int i = 0; i < handlers.size(); i++) {
      ExceptHandler handler = handlers.get(i);
      if (handler.type().isEmpty() && i < handlers.size() - 1) {
        throw error(handler.span(), "default 'except:' must be last");
      }
      expressions.check(handler.type(), context);
      notDebug(handler.name(), handler.span());
      body(handler.body(), inside);
    }
  }

  private void imports(List<Alias> names, Span span) {
    for (Alias alias : names) {
      notDebug(Optional.of(alias.asname().orElse(alias.name())), span);
    }
  }

  private void notDebug(Optional<String> name, Span span) {
    name.ifPresent(n -> expressions.notDebug(n, span, "assign to"));
  }

  private CompileException error(Span span, String message) {
    return CompileException.syntaxError(source, span, message);
  }
}
