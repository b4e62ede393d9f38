package org.taipan.compiler.lower;

import java.util.Set;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Literal;
import org.taipan.compiler.ast.Operator;

/**
 * Annotations where Python evaluates them: of functions and of the module's variables. Nothing
 * reads their values, so only names can be noticed, by being unbound; subscripts and unions of
 * types are taken as given. Forms that could do more are refused.
 */
final class AnnotationLowering {
  private static final Set<String> GENERIC =
      Set.of("list", "tuple", "dict", "set", "frozenset", "type");

  private final Context context;
  private final VariableLowering variables;

  AnnotationLowering(Context context, VariableLowering variables) {
    this.context = context;
    this.variables = variables;
  }

  /** Evaluates an annotation. */
  void lower(Expr annotation) {
    switch (annotation) {
      case Expr.Constant _ -> {}
      case Expr.Name(String id, _, var span) -> {
        if (!isBuiltin(annotation)) {
          variables.read(id, span);
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
      case Expr.Attribute e -> {
        ModuleLowering modules = variables.modules();
        modules.checkBound(
            modules
                .attribute(e)
                .orElseThrow(() -> context.unsupported(e.span(), "such annotations")),
            e.span());
      }
      default -> throw context.unsupported(annotation.span(), "such annotations");
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
