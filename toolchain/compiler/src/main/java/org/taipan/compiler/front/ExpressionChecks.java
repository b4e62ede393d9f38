package org.taipan.compiler.front;

import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ast.Arg;
import org.taipan.compiler.ast.Arguments;
import org.taipan.compiler.ast.Children;
import org.taipan.compiler.ast.Comprehension;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.ExprContext;
import org.taipan.compiler.ast.Keyword;
import org.taipan.compiler.ast.Node;
import org.taipan.compiler.scope.Scope;
import org.taipan.compiler.scope.ScopeTable;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/** The errors that CPython's code generator finds in expressions, in its order. */
record ExpressionChecks(SourceFile source, ScopeTable scopes) {
  /** Most names in front of a starred one in a target. */
  private static final int MAX_BEFORE_STAR = 255;

  void check(Optional<Expr> expression, Context context) {
    expression.ifPresent(e -> check(e, context));
  }

  void check(List<Expr> expressions, Context context) {
    expressions.forEach(e -> check(e, context));
  }

  void check(Expr expression, Context context) {
    Span span = expression.span();
    switch (expression) {
      case Expr.Name e -> notDebug(e.id(), span, e.ctx());
      case Expr.Attribute e -> {
        check(e.value(), context);
        notDebug(e.attr(), span, e.ctx());
      }
      case Expr.Starred e ->
          throw error(
              span,
              e.ctx() == ExprContext.STORE
                  ? "starred assignment target must be in a list or tuple"
                  : "can't use starred expression here");
      case Expr.TupleExpr e -> elements(e.elts(), e.ctx(), span, context);
      case Expr.ListExpr e -> elements(e.elts(), e.ctx(), span, context);
      case Expr.SetExpr e -> elements(e.elts(), ExprContext.LOAD, span, context);
      case Expr.Call e -> {
        check(e.func(), context);
        arguments(e.args(), e.keywords(), span, context);
      }
      case Expr.Lambda e -> {
        parameters(e.args(), span);
        defaults(e.args(), context);
        check(e.body(), Context.of(scopes.of(e)));
      }
      case Expr.ComprehensionExpr e -> comprehension(e, context);
      case Expr.Yield e -> {
        inFunction(context, span);
        check(e.value(), context);
      }
      case Expr.YieldFrom e -> {
        inFunction(context, span);
        if (context.isAsyncFunction()) {
          throw error(span, "'yield from' inside async function");
        }
        check(e.value(), context);
      }
      case Expr.Await e -> {
        if (!context.isFunction()) {
          throw error(span, "'await' outside function");
        }
        if (!context.isAsyncFunction() && !context.isComprehension()) {
          throw error(span, "'await' outside async function");
        }
        check(e.value(), context);
      }
      case Expr.BoolOp _,
          Expr.NamedExpr _,
          Expr.BinOp _,
          Expr.UnaryOp _,
          Expr.IfExp _,
          Expr.DictExpr _,
          Expr.Compare _,
          Expr.FormattedValue _,
          Expr.JoinedStr _,
          Expr.Constant _,
          Expr.Subscript _,
          Expr.Slice _ ->
          parts(expression, context);
    }
  }

  /** Expressions whose parts are all expressions in the same context. */
  private void parts(Expr expression, Context context) {
    for (Node part : Children.of(expression)) {
      check((Expr) part, context);
    }
  }

  private void inFunction(Context context, Span span) {
    if (!context.isFunction()) {
      throw error(span, "'yield' outside function");
    }
  }

  /** Elements of a display or target, where a star may stand. */
  private void elements(List<Expr> elements, ExprContext ctx, Span span, Context context) {
    if (ctx == ExprContext.STORE) {
      boolean star = false;
      for (int i = 0; i < elements.size(); i++) {
        if (elements.get(i) instanceof Expr.Starred) {
          if (star) {
            throw error(span, "multiple starred expressions in assignment");
          }
          if (i > MAX_BEFORE_STAR) {
            throw error(span, "too many expressions in star-unpacking assignment");
          }
          star = true;
        }
      }
    }
    elements.forEach(element -> unstarred(element, context));
  }

  private void unstarred(Expr element, Context context) {
    check(element instanceof Expr.Starred starred ? starred.value() : element, context);
  }

  /** Arguments of a call or class, which is the owner. */
  void arguments(List<Expr> arguments, List<Keyword> keywords, Span owner, Context context) {
    for (int i = 0; i < keywords.size(); i++) {
      Optional<String> name = keywords.get(i).arg();
      if (name.isEmpty()) {
        continue;
      }
      notDebug(name.get(), owner, ExprContext.STORE);
      for (Keyword later : keywords.subList(i + 1, keywords.size())) {
        if (later.arg().equals(name)) {
          throw error(later.span(), "keyword argument repeated: " + name.get());
        }
      }
    }
    arguments.forEach(argument -> unstarred(argument, context));
    keywords.forEach(keyword -> check(keyword.value(), context));
  }

  void parameters(Arguments arguments, Span function) {
    for (Arg parameter : arguments.all()) {
      notDebug(parameter.arg(), function, ExprContext.STORE);
    }
  }

  void defaults(Arguments arguments, Context context) {
    check(arguments.defaults(), context);
    arguments.kwDefaults().forEach(value -> check(value, context));
  }

  void annotations(Arguments arguments, Context context) {
    for (Arg parameter : arguments.all()) {
      parameter.annotation().ifPresent(annotation -> unstarred(annotation, context));
    }
  }

  private void comprehension(Expr.ComprehensionExpr expression, Context context) {
    Scope scope = scopes.of(expression);
    boolean async = scope.coroutine() && !(expression instanceof Expr.GeneratorExp);
    if (async && !context.isAsyncFunction() && !context.isComprehension()) {
      throw error(
          expression.span(), "asynchronous comprehension outside of an asynchronous function");
    }
    Context inside = Context.of(scope);
    List<Comprehension> generators = expression.generators();
    for (int i = 0; i < generators.size(); i++) {
      Comprehension generator = generators.get(i);
      check(generator.iter(), i == 0 ? context : inside);
      check(generator.target(), inside);
      check(generator.ifs(), inside);
    }
    switch (expression) {
      case Expr.ListComp e -> check(e.elt(), inside);
      case Expr.SetComp e -> check(e.elt(), inside);
      case Expr.GeneratorExp e -> check(e.elt(), inside);
      case Expr.DictComp e -> {
        check(e.key(), inside);
        check(e.value(), inside);
      }
    }
  }

  private void notDebug(String name, Span span, ExprContext ctx) {
    switch (ctx) {
      case LOAD -> {}
      case STORE -> notDebug(name, span, "assign to");
      case DEL -> notDebug(name, span, "delete");
    }
  }

  /** Nothing may change {@code __debug__}. */
  void notDebug(String name, Span span, String what) {
    if (name.equals("__debug__")) {
      throw error(span, "cannot " + what + " __debug__");
    }
  }

  CompileException error(Span span, String message) {
    return CompileException.syntaxError(source, span, message);
  }
}
