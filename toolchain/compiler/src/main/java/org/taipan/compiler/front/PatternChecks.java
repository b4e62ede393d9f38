package org.taipan.compiler.front;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.taipan.compiler.ast.AstPrinter;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Literal;
import org.taipan.compiler.ast.MatchCase;
import org.taipan.compiler.ast.Pattern;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/** The errors that CPython's code generator finds in patterns, in its order. */
record PatternChecks(SourceFile source, ExpressionChecks expressions) {

  /**
   * Checks the cases of a match statement.
   *
   * @param rest checks what follows the pattern of a case
   */
  void cases(List<MatchCase> cases, Context context, Consumer<MatchCase> rest) {
    for (int i = 0; i < cases.size(); i++) {
      MatchCase matchCase = cases.get(i);
      boolean last = i == cases.size() - 1;
      check(matchCase.pattern(), last || matchCase.guard().isPresent(), new HashSet<>(), context);
      rest.accept(matchCase);
    }
  }

  /**
   * Checks a pattern.
   *
   * @param mayBeIrrefutable whether a pattern that always matches makes no other one unreachable
   * @param names the names bound so far; receives those that this pattern binds
   */
  private void check(
      Pattern pattern, boolean mayBeIrrefutable, Set<String> names, Context context) {
    Span span = pattern.span();
    switch (pattern) {
      case Pattern.MatchValue p -> value(p.value(), span, context);
      case Pattern.MatchSingleton _ -> {}
      case Pattern.MatchSequence p -> {
        long stars = p.patterns().stream().filter(Pattern.MatchStar.class::isInstance).count();
        if (stars > 1) {
          throw error(span, "multiple starred names in sequence pattern");
        }
        inside(p.patterns(), names, context);
      }
      case Pattern.MatchStar p -> bind(p.name(), span, names);
      case Pattern.MatchMapping p -> {
        keys(p, context);
        inside(p.patterns(), names, context);
        bind(p.rest(), span, names);
      }
      case Pattern.MatchClass p -> {
        attributes(p);
        expressions.check(p.cls(), context);
        inside(p.patterns(), names, context);
        inside(p.kwdPatterns(), names, context);
      }
      case Pattern.MatchAs p -> {
        if (p.pattern().isPresent()) {
          check(p.pattern().get(), mayBeIrrefutable, names, context);
        } else if (!mayBeIrrefutable) {
          throw error(
              span,
              p.name().map(name -> "name capture '" + name + "'").orElse("wildcard")
                  + " makes remaining patterns unreachable");
        }
        bind(p.name(), span, names);
      }
      case Pattern.MatchOr p -> alternatives(p, mayBeIrrefutable, names, context);
    }
  }

  private void inside(List<Pattern> patterns, Set<String> names, Context context) {
    patterns.forEach(pattern -> check(pattern, true, names, context));
  }

  private void bind(Optional<String> name, Span span, Set<String> names) {
    if (name.isPresent()) {
      expressions.notDebug(name.get(), span, "assign to");
      if (!names.add(name.get())) {
        throw error(span, "multiple assignments to name '" + name.get() + "' in pattern");
      }
    }
  }

  private void alternatives(
      Pattern.MatchOr or, boolean mayBeIrrefutable, Set<String> names, Context context) {
    Optional<Set<String>> first = Optional.empty();
    for (int i = 0; i < or.patterns().size(); i++) {
      boolean last = i == or.patterns().size() - 1;
      Set<String> bound = new HashSet<>();
      check(or.patterns().get(i), last && mayBeIrrefutable, bound, context);
      if (first.isPresent() && !first.get().equals(bound)) {
        throw error(or.span(), "alternative patterns bind different names");
      }
      first = Optional.of(bound);
    }
    first.ifPresent(bound -> {
      for (String name : bound) {
        bind(Optional.of(name), or.span(), names);
      }
    });
  }

  private void value(Expr value, Span span, Context context) {
    if (!isConstantOrAttribute(value)) {
      throw error(span, "patterns may only match literals and attribute lookups");
    }
    expressions.check(value, context);
  }

  private void keys(Pattern.MatchMapping mapping, Context context) {
    Set<Literal> seen = new HashSet<>();
    for (Expr key : mapping.keys()) {
      Optional<Literal> constant = PatternKeys.constant(key);
      if (constant.isPresent()) {
        if (!seen.add(PatternKeys.equalTo(constant.get()))) {
          throw error(
              mapping.span(),
              "mapping pattern checks duplicate key (" + AstPrinter.print(constant.get()) + ")");
        }
      } else if (!isConstantOrAttribute(key)) {
        throw error(
            mapping.span(), "mapping pattern keys may only match literals and attribute lookups");
      }
      expressions.check(key, context);
    }
  }

  /** A literal, a signed or complex number made from literals, or a dotted name. */
  private static boolean isConstantOrAttribute(Expr value) {
    return switch (value) {
      case Expr.Constant _, Expr.Attribute _ -> true;
      case Expr.UnaryOp(_, var operand, _) -> isConstantOrAttribute(operand);
      case Expr.BinOp(var left, _, var right, _) ->
          isConstantOrAttribute(left) && isConstantOrAttribute(right);
      default -> false;
    };
  }

  private void attributes(Pattern.MatchClass pattern) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < pattern.kwdAttrs().size(); i++) {
      String name = pattern.kwdAttrs().get(i);
      Span span = pattern.kwdPatterns().get(i).span();
      expressions.notDebug(name, span, "assign to");
      if (!seen.add(name)) {
        throw error(span, "attribute name repeated in class pattern: " + name);
      }
    }
  }

  private CompileException error(Span span, String message) {
    return expressions.error(span, message);
  }
}
