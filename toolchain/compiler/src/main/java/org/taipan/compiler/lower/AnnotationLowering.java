package org.taipan.compiler.lower;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.taipan.compiler.ast.AnnotationText;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Literal;
import org.taipan.compiler.ast.Operator;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.RuntimeFunction;

/**
 * Annotations where Python evaluates them: of functions, of classes' and of the module's variables.
 * In programs that cannot ask for them only names can be noticed, by being unbound; subscripts and
 * unions of types are taken as given.
 */
final class AnnotationLowering {
  private static final Set<String> GENERIC =
      Set.of("list", "tuple", "dict", "set", "frozenset", "type");

  private final Context context;
  private final ExpressionLowering expressions;

  AnnotationLowering(Context context, ExpressionLowering expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** Evaluates the annotations of a function. */
  void lower(Stmt.FunctionDefinition def) {
    def.args().all().forEach(a -> a.annotation().ifPresent(this::lower));
    def.returns().ifPresent(this::lower);
  }

  /** Gives a function its {@code __annotations__}, in programs that can ask for them. */
  void keep(Stmt.FunctionDefinition def, Instruction function) {
    if (!areRead()) {
      return;
    }
    Map<String, Expr> kept = new LinkedHashMap<>();
    var args = def.args();
    Stream.of(
            args.posonlyargs().stream(),
            args.args().stream(),
            args.vararg().stream(),
            args.kwonlyargs().stream(),
            args.kwarg().stream())
        .flatMap(s -> s)
        .forEach(a -> a.annotation().ifPresent(e -> kept.put(a.arg(), e)));
    def.returns().ifPresent(e -> kept.put("return", e));
    if (kept.isEmpty()) {
      return;
    }
    FunctionBuilder builder = context.builder();
    Instruction dict =
        expressions.displays().build(RuntimeFunction.DICT_BUILD, List.of(), def.span());
    kept.forEach((name, e) ->
        builder.call(
            RuntimeFunction.DICT_SET,
            e.span(),
            dict,
            builder.text(name),
            arePostponed() ? text(e) : expressions.lower(e)));
    builder.call(
        RuntimeFunction.SET_ATTRIBUTE,
        def.span(),
        function,
        dict,
        builder.text("__annotations__"),
        builder.word(0));
  }

  /**
   * Notes the annotation of a name in the body of a class: its text, in programs that cannot ask
   * for it.
   */
  void keep(Stmt.AnnAssign s, String name, Instruction namespace) {
    Instruction value;
    if (areRead() && !arePostponed()) {
      value = expressions.lower(s.annotation());
    } else {
      lower(s.annotation());
      value = text(s.annotation());
    }
    FunctionBuilder builder = context.builder();
    builder.call(
        RuntimeFunction.NAMESPACE_ANNOTATE,
        s.span(),
        namespace,
        builder.text(context.mangle(name)),
        value);
  }

  private Instruction text(Expr e) {
    return context.builder().text(AnnotationText.of(e));
  }

  private boolean areRead() {
    return context.program().filter(p -> p.modules().readsAnnotations()).isPresent();
  }

  private boolean arePostponed() {
    return context.program().filter(p -> p.imports().postponesAnnotations()).isPresent();
  }

  /** Evaluates an annotation whose value nothing reads, unless the module keeps texts. */
  void lower(Expr annotation) {
    if (arePostponed()) {
      return;
    }
    switch (annotation) {
      case Expr.Constant _ -> {}
      case Expr.Name(String id, _, var span) -> {
        if (!isBuiltin(annotation)) {
          expressions.variables().read(id, span);
        }
      }
      case Expr.TupleExpr e -> e.elts().forEach(this::lower);
      case Expr.ListExpr e -> e.elts().forEach(this::lower);
      case Expr.Subscript e when !isBuiltin(e.value()) || isGeneric(e.value()) -> {
        lower(e.value());
        lower(e.slice());
      }
      case Expr.BinOp e
          when e.op() == Operator.BIT_OR && isMember(e.left()) && isMember(e.right()) -> {
        lower(e.left());
        lower(e.right());
      }
      default -> expressions.lower(annotation);
    }
  }

  private boolean isBuiltin(Expr e) {
    return e instanceof Expr.Name(String id, _, _)
        && !(context.names().resolve(id).orElse(null) instanceof Binding.Global)
        && context.library().isNameOfPython(id);
  }

  private static boolean isGeneric(Expr e) {
    return e instanceof Expr.Name(String id, _, _) && GENERIC.contains(id);
  }

  private static boolean isMember(Expr e) {
    return !(e instanceof Expr.Constant(Literal literal, _, _))
        || literal == Literal.Singleton.NONE;
  }
}
