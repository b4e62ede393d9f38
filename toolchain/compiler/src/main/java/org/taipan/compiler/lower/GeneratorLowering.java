package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ast.Arg;
import org.taipan.compiler.ast.Arguments;
import org.taipan.compiler.ast.Comprehension;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.ExprContext;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.GeneratorTransform;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.source.Span;

/**
 * Generators and coroutines, asynchronous generators among them ({@link AsyncGenerators}): the
 * function makes a GENERATOR or COROUTINE that holds its arguments; another piece of code, which
 * has the body, resumes it.
 */
final class GeneratorLowering {
  private static final String ITERATOR = ".0";

  /** The code that resumes a generator, and how many slots it needs. */
  private record Resumption(Function function, int slots) {}

  private final UserModule module;
  private final Library library;
  private final Map<String, Resumption> resumptions = new HashMap<>();

  GeneratorLowering(UserModule module, Library library) {
    this.module = module;
    this.library = library;
  }

  /** A generator expression as a function of what the outermost iterable gives. */
  static Stmt.FunctionDefinition definition(Expr.GeneratorExp e) {
    Span span = e.span();
    List<Stmt> body =
        List.of(new Stmt.ExprStmt(new Expr.Yield(Optional.of(e.elt()), e.elt().span()), span));
    for (int i = e.generators().size() - 1; i >= 0; i--) {
      Comprehension clause = e.generators().get(i);
      for (Expr condition : clause.ifs().reversed()) {
        body = List.of(new Stmt.If(condition, body, List.of(), condition.span()));
      }
      Expr iter =
          i == 0 ? new Expr.Name(ITERATOR, ExprContext.LOAD, clause.iter().span()) : clause.iter();
      body =
          List.of(
              clause.isAsync()
                  ? new Stmt.AsyncFor(clause.target(), iter, body, List.of(), span)
                  : new Stmt.For(clause.target(), iter, body, List.of(), span));
    }
    Arguments arguments =
        new Arguments(
            List.of(),
            List.of(new Arg(ITERATOR, Optional.empty(), span)),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            span);
    return new Stmt.FunctionDef(
        "<genexpr>", arguments, body, List.of(), Optional.empty(), List.of(), span);
  }

  /** The code of the function itself. */
  Function create(FunctionInfo info) {
    int slots = resumption(info).slots();
    Function function =
        new Function(
            info.symbol(),
            info.name(),
            module.source(),
            info.callee().parameters(),
            Type.VALUE,
            false,
            false,
            List.of());
    FunctionBuilder builder = new FunctionBuilder(function);
    Context context = context(builder, info);
    FunctionEntry entry = new FunctionEntry(context, info);
    List<Instruction> kept = new ArrayList<>(entry.parameters());
    entry.self().ifPresent(kept::add);
    Instruction template =
        builder.value(
            new Operation.Static(
                new StaticObject.FunctionObject(
                    info.resumeSymbol(),
                    StaticObject.FunctionObject.BOUND_BY_LIBRARY,
                    info.name(),
                    info.qualifiedName(),
                    List.of(),
                    0,
                    Optional.empty(),
                    Optional.empty())),
            Span.START);
    Instruction items =
        kept.isEmpty()
            ? builder.word(0)
            : builder.emit(new Operation.StackItems(), Type.WORD, Span.START, kept);
    Instruction made =
        builder.call(
            info.isCoroutine() ? RuntimeFunction.COROUTINE_BUILD : RuntimeFunction.GENERATOR_BUILD,
            Span.START,
            template,
            builder.word(slots),
            builder.word(kept.size()),
            items);
    if (info.isAsyncGenerator()) {
      made = AsyncGenerators.make(context, made, info.qualifiedName());
    }
    builder.returnValue(made);
    return builder.finish();
  }

  /** The code that resumes it. */
  Function resume(FunctionInfo info) {
    return resumption(info).function();
  }

  private Resumption resumption(FunctionInfo info) {
    Resumption known = resumptions.get(info.symbol());
    if (known == null) {
      known = lower(info);
      resumptions.put(info.symbol(), known);
    }
    return known;
  }

  private Context context(FunctionBuilder builder, FunctionInfo info) {
    Variables variables = Variables.of(module.captures(), info.scope().orElseThrow());
    return new Context(builder, module, library, variables, false);
  }

  private Resumption lower(FunctionInfo info) {
    Function function =
        new Function(
            info.resumeSymbol(),
            info.name(),
            module.source(),
            List.of(Type.VALUE, Type.VALUE),
            Type.VALUE,
            false,
            true,
            info.parameterNames());
    FunctionBuilder builder = new FunctionBuilder(function);
    Context context = context(builder, info);
    Instruction generator = builder.value(new Operation.Parameter(0), Span.START);
    builder.value(new Operation.Parameter(1), Span.START);
    context.enterGenerator(generator, info.isAsyncGenerator());
    List<Instruction> values = new ArrayList<>();
    int count = info.arguments().all().size();
    for (int i = 0; i < count; i++) {
      values.add(kept(builder, generator, i));
    }
    Optional<Instruction> self =
        info.takesItself() ? Optional.of(kept(builder, generator, count)) : Optional.empty();
    new FunctionEntry(context, info).bind(values, self, Set.of());
    FunctionBuilder.Region region = builder.beginRegion(Set.of());
    context.enterImports(info.definition().body());
    new StatementLowering(context).lower(info.definition().body());
    builder.returnValue(builder.none());
    builder.setRegion(region.outer());
    builder.handle(
        region,
        () -> {
          Instruction raised =
              builder.value(
                  new Operation.GetGlobal(library.variable("errors", "raised")), Span.START);
          builder.call(
              info.isAsyncGenerator()
                  ? RuntimeFunction.ASYNC_GENERATOR_FAILED
                  : RuntimeFunction.GENERATOR_FAILED,
              info.definition().span(),
              generator,
              raised);
        });
    Function finished = builder.finish();
    return new Resumption(
        finished, GeneratorTransform.run(finished, count + (info.takesItself() ? 1 : 0)));
  }

  private static Instruction kept(FunctionBuilder builder, Instruction generator, int slot) {
    Operation load = new Operation.LoadField(GeneratorTransform.SLOTS + 8 * slot, true);
    return builder.value(load, Span.START, generator);
  }
}
