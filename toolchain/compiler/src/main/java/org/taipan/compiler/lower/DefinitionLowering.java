package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ast.Arguments;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Node;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/** Definitions of functions: defaults, closures, decorators; the function object. */
final class DefinitionLowering {
  private final Context context;
  private final FunctionBuilder builder;
  private final ExpressionLowering expressions;

  DefinitionLowering(Context context, ExpressionLowering expressions) {
    this.context = context;
    this.builder = context.builder();
    this.expressions = expressions;
  }

  /** The value that a definition binds its name to. */
  Instruction lower(Stmt.FunctionDefinition def, AnnotationLowering annotations) {
    List<Instruction> decorators = expressions.lowerAll(def.decoratorList());
    Instruction value = function(def, def.args(), () -> annotations.lower(def));
    annotations.keep(def, value);
    for (int i = decorators.size() - 1; i >= 0; i--) {
      Span span = def.decoratorList().get(i).span();
      value = builder.emit(new Operation.CallValue(), Type.VALUE, span, decorators.get(i), value);
    }
    return value;
  }

  /** The function that a lambda makes. */
  Instruction lambda(Expr.Lambda lambda) {
    return function(lambda, lambda.args(), () -> {});
  }

  /** The generator that a generator expression makes. */
  Instruction generator(Expr.GeneratorExp e) {
    UserModule module = context.program().orElseThrow();
    FunctionInfo info = module.function(e);
    Expr first = e.generators().getFirst().iter();
    RuntimeFunction start =
        e.generators().getFirst().isAsync()
            ? RuntimeFunction.ASYNC_ITER
            : RuntimeFunction.ITER_START;
    Instruction walked = builder.call(start, first.span(), expressions.lower(first));
    List<Instruction> arguments = new ArrayList<>(List.of(walked));
    if (info.takesItself()) {
      arguments.add(function(e, info.arguments(), () -> {}));
    }
    return builder.call(info.callee(), e.span(), arguments);
  }

  private Instruction function(Node node, Arguments args, Runnable annotations) {
    UserModule module =
        context
            .program()
            .orElseThrow(() -> context.unsupported(node.span(), "functions inside functions"));
    FunctionInfo info = module.function(node);
    refuse(info, args);
    Instruction defaults = defaults(args);
    Instruction keywordDefaults = keywordDefaults(args);
    annotations.run();
    Instruction template = expressions.variables().functionObject(info);
    boolean plain =
        args.defaults().isEmpty() && args.kwDefaults().stream().allMatch(Optional::isEmpty);
    if (plain && !info.takesItself() && context.isModuleBody() && builder.loopDepth() == 0) {
      return template;
    }
    return builder.call(
        RuntimeFunction.FUNCTION_BUILD,
        node.span(),
        template,
        defaults,
        keywordDefaults,
        closure(info));
  }

  private void refuse(FunctionInfo info, Arguments args) {
    if (args.all().size() > FunctionInfo.MAX_PARAMETERS) {
      throw context.unsupported(
          info.definition().span(), "more than " + FunctionInfo.MAX_PARAMETERS + " parameters");
    }
  }

  private Instruction defaults(Arguments args) {
    return args.defaults().isEmpty()
        ? builder.none()
        : tuple(expressions.lowerAll(args.defaults()), args.span());
  }

  private Instruction keywordDefaults(Arguments args) {
    if (args.kwDefaults().stream().allMatch(Optional::isEmpty)) {
      return builder.none();
    }
    List<Instruction> values = new ArrayList<>();
    for (Optional<Expr> value : args.kwDefaults()) {
      values.add(value.map(expressions::lower).orElseGet(() -> builder.constant(Values.UNBOUND)));
    }
    return tuple(values, args.span());
  }

  private Instruction closure(FunctionInfo info) {
    if (!info.takesItself()) {
      return builder.none();
    }
    List<Instruction> captured = new ArrayList<>();
    for (String name : info.scope().orElseThrow().freeVariables()) {
      captured.add(builder.read(context.variables().captured(name).variable()));
    }
    return tuple(captured, Span.START);
  }

  private Instruction tuple(List<Instruction> items, Span span) {
    return expressions.displays().build(RuntimeFunction.TUPLE_BUILD, items, span);
  }
}
