package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Keyword;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.scope.Scope;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/** Class statements: the body fills a namespace, the library makes the class of it. */
final class ClassLowering {
  private static final String METACLASS = "metaclass";
  private static final String CLASS = "__class__";
  private static final String CLASS_CELL = "__classcell__";

  private final Context context;
  private final FunctionBuilder builder;
  private final ExpressionLowering expressions;

  ClassLowering(Context context, ExpressionLowering expressions) {
    this.context = context;
    this.builder = context.builder();
    this.expressions = expressions;
  }

  /** The class of a statement, its decorators applied. */
  Instruction define(Stmt.ClassDef s, Consumer<List<Stmt>> statements) {
    UserModule module = context.program().orElseThrow();
    s.bases().forEach(this::refuseBuiltinType);
    s.body().forEach(this::refusePrepare);
    List<Instruction> decorators = expressions.lowerAll(s.decoratorList());
    Span span = s.span();
    Instruction bases = expressions.displays().tuple(s.bases(), span);
    Instruction name = builder.text(s.name());
    Instruction metaclass = builder.constant(Values.UNBOUND);
    Optional<Instruction> keywords = Optional.empty();
    for (Keyword keyword : s.keywords()) {
      Instruction value = expressions.lower(keyword.value());
      if (keyword.arg().isEmpty()) {
        throw context.unsupported(keyword.span(), "'**' arguments of classes");
      }
      if (keyword.arg().get().equals(METACLASS)) {
        metaclass = value;
      } else {
        keywords = Optional.of(with(keywords, keyword.arg().get(), value, span));
      }
    }
    Instruction namespace = builder.call(RuntimeFunction.NAMESPACE_START, span);
    set(namespace, "__module__", builder.text(module.name()), span);
    set(namespace, "__qualname__", builder.text(module.className(s)), span);
    Optional<String> documentation = Stmt.docstring(s.body());
    documentation.ifPresent(d -> set(namespace, "__doc__", builder.text(d), span));
    Scope scope = module.captures().of(s);
    context.variables().enter(scope);
    context.enterClass(namespace);
    Optional<String> cell =
        scope.needsClassCell()
            ? context.variables().place(CLASS).map(Place::variable)
            : Optional.empty();
    cell.ifPresent(c -> {
      builder.write(
          c, builder.call(RuntimeFunction.CELL_BUILD, span, builder.constant(Values.UNBOUND)));
      set(namespace, CLASS_CELL, builder.read(c), span);
    });
    builder.inline(s.name(), span, () -> context.conditionally(() -> statements.accept(s.body())));
    Instruction made =
        builder.call(
            RuntimeFunction.CLASS_BUILD,
            span,
            metaclass,
            name,
            bases,
            namespace,
            keywords.orElseGet(builder::none),
            builder.word(ClassInfo.attributeCount(s)));
    context.leaveClass();
    context.variables().leave();
    for (int i = decorators.size() - 1; i >= 0; i--) {
      Span at = s.decoratorList().get(i).span();
      List<Instruction> operands = new ArrayList<>(List.of(decorators.get(i), made));
      made = builder.emit(new Operation.CallValue(), Type.VALUE, at, operands);
    }
    return made;
  }

  private Instruction with(Optional<Instruction> dict, String name, Instruction value, Span span) {
    Instruction known =
        dict.orElseGet(
            () -> expressions.displays().build(RuntimeFunction.DICT_BUILD, List.of(), span));
    builder.call(RuntimeFunction.DICT_SET, span, known, builder.text(name), value);
    return known;
  }

  private void refusePrepare(Stmt statement) {
    if (statement instanceof Stmt.FunctionDefinition f && f.name().equals("__prepare__")) {
      throw context.unsupported(f.span(), "methods '__prepare__' of metaclasses");
    }
  }

  private void refuseBuiltinType(Expr base) {
    if (base instanceof Expr.Name(String name, _, Span span)
        && !context.isLocal(name)
        && context.names().resolve(name).orElse(null) instanceof Binding.BuiltinFunction
        && BuiltinTypes.typeOf(name).filter(t -> !BuiltinTypes.isBase(t)).isPresent()) {
      throw context.unsupported(span, "subclasses of '" + name + "'");
    }
  }

  private void set(Instruction namespace, String name, Instruction value, Span span) {
    builder.call(RuntimeFunction.NAMESPACE_SET, span, namespace, builder.text(name), value);
  }

  /** Marks an expression as evaluated at once when it is used as an argument. */
  static boolean isSimple(Expr expression) {
    return switch (expression) {
      case Expr.Constant _, Expr.Name _ -> true;
      case Expr.Attribute(Expr value, _, _, _) -> isSimple(value);
      case Expr.UnaryOp(_, Expr operand, _) -> isSimple(operand);
      case Expr.BinOp(Expr left, _, Expr right, _) -> isSimple(left) && isSimple(right);
      case Expr.Subscript(Expr value, Expr slice, _, _) -> isSimple(value) && isSimple(slice);
      default -> false;
    };
  }
}
