package org.taipan.compiler.lower;

import java.util.List;
import java.util.function.Consumer;
import org.taipan.compiler.ast.Comprehension;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.scope.Binding;
import org.taipan.compiler.scope.Scope;
import org.taipan.compiler.scope.Symbol;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/**
 * Comprehensions of lists, sets and dicts: loops in the function around, with variables of their
 * own. Tracebacks show them as functions, as CPython 3.11 does.
 */
final class ComprehensionLowering {
  private final Context context;
  private final FunctionBuilder builder;
  private final ExpressionLowering expressions;
  private final IterationLowering iteration;
  private final TargetLowering targets;

  ComprehensionLowering(Context context, ExpressionLowering expressions) {
    this.context = context;
    this.builder = context.builder();
    this.expressions = expressions;
    this.iteration = new IterationLowering(context, expressions);
    this.targets = new TargetLowering(context, expressions);
  }

  /** The container that a comprehension makes. */
  Instruction lower(Expr.ComprehensionExpr e) {
    UserModule module =
        context
            .program()
            .orElseThrow(() -> context.unsupported(e.span(), "comprehensions in the library"));
    Instruction result = empty(e);
    Scope scope = module.captures().of(e);
    clause(e, 0, loop -> inside(scope, e.span(), loop), () -> add(e, result));
    return result;
  }

  private Instruction empty(Expr.ComprehensionExpr e) {
    RuntimeFunction build =
        switch (e) {
          case Expr.ListComp _ -> RuntimeFunction.LIST_BUILD;
          case Expr.SetComp _ -> RuntimeFunction.SET_BUILD;
          case Expr.DictComp _ -> RuntimeFunction.DICT_BUILD;
          case Expr.GeneratorExp _ -> throw new IllegalArgumentException("generator expression");
        };
    return expressions.displays().build(build, List.of(), e.span());
  }

  private void add(Expr.ComprehensionExpr e, Instruction result) {
    switch (e) {
      case Expr.ListComp(Expr element, _, _) ->
          builder.call(RuntimeFunction.LIST_APPEND, e.span(), result, expressions.lower(element));
      case Expr.SetComp(Expr element, _, _) ->
          builder.call(RuntimeFunction.SET_ADD, e.span(), result, expressions.lower(element));
      case Expr.DictComp(Expr key, Expr value, _, _) -> {
        Instruction newKey = expressions.lower(key);
        Instruction newValue = expressions.lower(value);
        builder.call(RuntimeFunction.DICT_SET, e.span(), result, newKey, newValue);
      }
      case Expr.GeneratorExp _ -> throw new IllegalArgumentException("generator expression");
    }
  }

  /** Lowers all but the outermost iterable: with the variables of the comprehension. */
  private void inside(Scope scope, Span span, Runnable loop) {
    builder.inline(
        "<" + scope.name() + ">",
        span,
        () -> {
          context.variables().enter(scope);
          for (Symbol symbol : scope.symbols().values()) {
            if (isOwn(symbol)) {
              expressions.variables().begin(symbol.name(), builder.constant(Values.UNBOUND));
            }
          }
          loop.run();
          context.variables().leave();
        });
  }

  private static boolean isOwn(Symbol symbol) {
    return symbol.binding() == Binding.LOCAL || symbol.binding() == Binding.CELL;
  }

  /** The loop of one clause, and in it the next ones. */
  private void clause(
      Expr.ComprehensionExpr e, int index, Consumer<Runnable> around, Runnable innermost) {
    Comprehension clause = e.generators().get(index);
    iteration.lower(
        new IterationLowering.Loop(
            clause.isAsync(),
            clause.iter(),
            e.span(),
            around,
            item -> {
              targets.assign(clause.target(), item);
              Block skip = builder.newBlock();
              for (Expr condition : clause.ifs()) {
                Block next = builder.newBlock();
                expressions.conditions().branch(condition, next, skip);
                builder.startSealed(next);
              }
              if (index + 1 < e.generators().size()) {
                clause(e, index + 1, Runnable::run, innermost);
              } else {
                innermost.run();
              }
              builder.jump(skip);
              builder.startSealed(skip);
            },
            () -> {}));
  }
}
