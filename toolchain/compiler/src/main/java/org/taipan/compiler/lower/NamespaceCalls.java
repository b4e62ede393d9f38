package org.taipan.compiler.lower;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.taipan.compiler.ast.Children;
import org.taipan.compiler.ast.CmpOperator;
import org.taipan.compiler.ast.Comprehension;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.ExprContext;
import org.taipan.compiler.ast.Keyword;
import org.taipan.compiler.ast.Node;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.scope.ScopeKind;
import org.taipan.compiler.scope.Symbol;
import org.taipan.compiler.source.Span;

/**
 * {@code globals()}, {@code locals()}, {@code vars()} and {@code dir()}: a dict made when they are
 * called. For a function that is what Python does. A module's dict is the module itself, and that
 * of a class body is the class, so there it is enough only where the call's place shows that the
 * dict is read at once and not kept.
 */
final class NamespaceCalls {
  private static final String DIR = "dir";
  private static final Set<String> NAMES = Set.of("globals", "locals", "vars", DIR);
  private static final Set<String> READING_METHODS =
      Set.of("get", "items", "keys", "values", "copy");
  private static final Set<String> READING_FUNCTIONS =
      Set.of("dict", "len", "list", "print", "repr", "set", "sorted", "str", "tuple");

  private final Set<Expr> readAtOnce = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Collects the places of a module where a dict is only read. */
  NamespaceCalls(Node module) {
    collect(module);
  }

  private void collect(Node node) {
    switch (node) {
      case Expr.Subscript s when s.ctx() == ExprContext.LOAD -> readAtOnce.add(s.value());
      case Expr.Compare c -> {
        for (int i = 0; i < c.ops().size(); i++) {
          if (c.ops().get(i) == CmpOperator.IN || c.ops().get(i) == CmpOperator.NOT_IN) {
            readAtOnce.add(c.comparators().get(i));
          }
        }
      }
      case Expr.Call c -> {
        switch (c.func()) {
          case Expr.Attribute a when READING_METHODS.contains(a.attr()) ->
              readAtOnce.add(a.value());
          case Expr.Name n when READING_FUNCTIONS.contains(n.id()) -> readAtOnce.addAll(c.args());
          default -> {}
        }
      }
      case Keyword k when k.arg().isEmpty() -> readAtOnce.add(k.value());
      case Stmt.For s -> readAtOnce.add(s.iter());
      case Comprehension c -> readAtOnce.add(c.iter());
      default -> {}
    }
    Children.of(node).forEach(this::collect);
  }

  /** Whether a call of a name that is no variable's is one of these. */
  static boolean isOne(Expr.Call call, String name) {
    return NAMES.contains(name) && call.args().isEmpty() && call.keywords().isEmpty();
  }

  /** What such a call gives. */
  Instruction lower(Expr.Call call, String name, Context context, VariableLowering variables) {
    Instruction dict = dict(call, name, context, variables);
    return name.equals(DIR)
        ? context.builder().call(RuntimeFunction.SORTED_NAMES, call.span(), dict)
        : dict;
  }

  private Instruction dict(
      Expr.Call call, String name, Context context, VariableLowering variables) {
    ScopeKind kind = context.variables().scope().map(s -> s.kind()).orElse(ScopeKind.MODULE);
    boolean global = name.equals("globals") || kind == ScopeKind.MODULE;
    if (!global && (kind == ScopeKind.FUNCTION || kind == ScopeKind.LAMBDA)) {
      return ofFunction(call.span(), context, variables);
    }
    if (!global && kind != ScopeKind.CLASS) {
      throw context.unsupported(call.span(), "uses of " + name + "() in comprehensions");
    }
    if (!readAtOnce.contains(call) && !name.equals(DIR)) {
      throw context.unsupported(
          call.span(),
          "uses of "
              + name
              + "() where "
              + (global ? "a module's" : "a class body's")
              + " dict is kept or changed");
    }
    if (!global) {
      return context
          .builder()
          .call(RuntimeFunction.DICT_OF_NAMES, call.span(), context.classNamespace().orElseThrow());
    }
    Instruction module = variables.modules().object((UserModule) context.names());
    return context.builder().call(RuntimeFunction.MODULE_NAMESPACE, call.span(), module);
  }

  private static Instruction ofFunction(Span span, Context context, VariableLowering variables) {
    FunctionBuilder builder = context.builder();
    Instruction dict =
        builder.call(RuntimeFunction.DICT_BUILD, span, builder.word(0), builder.word(0));
    List<String> names =
        context.variables().scope().orElseThrow().symbols().values().stream()
            .filter(s -> !s.name().startsWith("."))
            .map(Symbol::name)
            .filter(context::isLocal)
            .toList();
    for (String name : names) {
      Instruction value = variables.readOrUnbound(name);
      builder.call(RuntimeFunction.KEEP_VARIABLE, span, dict, builder.text(name), value);
    }
    return dict;
  }
}
