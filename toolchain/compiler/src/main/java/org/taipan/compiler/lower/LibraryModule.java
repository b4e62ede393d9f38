package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ast.Arg;
import org.taipan.compiler.ast.Arguments;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Literal;
import org.taipan.compiler.ast.Module;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.GlobalSlot;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;
import org.taipan.isa.TypeId;
import org.taipan.isa.Values;

/** A module of the runtime library. */
final class LibraryModule implements Names {
  private static final String INTRINSICS = "lowlevel";

  private final String name;
  private final SourceFile source;
  private final Module tree;
  private final Set<String> raising;
  private final Library library;
  private final Slots slots;
  private final Map<String, Binding> names = new HashMap<>();
  private final List<Stmt.ImportFrom> imports = new ArrayList<>();
  private final Map<String, Builtin> exports = new HashMap<>();
  private final List<FunctionInfo> functions = new ArrayList<>();

  LibraryModule(String name, LibrarySource read, Library library, Slots slots) {
    this.name = name;
    this.source = read.source();
    this.tree = read.tree();
    this.raising = Set.copyOf(read.raising());
    this.library = library;
    this.slots = slots;
  }

  @Override
  public SourceFile source() {
    return source;
  }

  @Override
  public boolean isLibrary() {
    return true;
  }

  @Override
  public Optional<Binding> resolve(String id) {
    Binding own = names.get(id);
    return own != null
        ? Optional.of(own)
        : library
            .builtin(id)
            .<Binding>map(Binding.BuiltinFunction::new)
            .or(() -> BuiltinClasses.exception(id).map(Binding.BuiltinClass::new));
  }

  /** Reads the module's statements; what it imports is loaded too, but not looked at yet. */
  void load() {
    for (Stmt statement : tree.body()) {
      switch (statement) {
        case Stmt.ImportFrom s when isIntrinsics(s) ->
            s.names().forEach(a -> names.put(a.name(), intrinsic(a.name(), s.span())));
        case Stmt.ImportFrom s -> {
          imports.add(s);
          library.module(s.module().orElseThrow());
        }
        case Stmt.FunctionDef s -> define(s);
        case Stmt.Assign(var targets, Expr value, Span span)
            when targets.size() == 1 && targets.getFirst() instanceof Expr.Name target ->
            names.put(target.id(), constant(value, span));
        case Stmt.AnnAssign(Expr.Name target, Expr annotation, Optional<Expr> value, _, Span span)
            when value.isPresent() ->
            names.put(target.id(), variable(target.id(), annotation, value.get(), span));
        case Stmt.ExprStmt(Expr.Constant _, _) -> {}
        default -> throw error(statement.span(), "not allowed at the level of a library module");
      }
    }
  }

  private static boolean isIntrinsics(Stmt.ImportFrom s) {
    return s.module().equals(Optional.of(INTRINSICS));
  }

  private Binding intrinsic(String id, Span span) {
    return LowLevelNames.constant(id)
        .<Binding>map(Binding.WordConstant::new)
        .or(() ->
            Intrinsics.isKnown(id) || LowLevelNames.isSyntax(id)
                ? Optional.of(new Binding.IntrinsicFunction(id))
                : Optional.empty())
        .orElseThrow(() -> error(span, "module 'lowlevel' has no '" + id + "'"));
  }

  /**
   * The text of a constant.
   *
   * @throws IllegalStateException if the module has no such constant
   */
  String text(String constant) {
    if (names.get(constant) instanceof Binding.TextConstant(String text)) {
      return text;
    }
    throw new IllegalStateException("library module " + name + " has no text " + constant);
  }

  /**
   * The slot of a variable.
   *
   * @throws IllegalStateException if the module has no such variable
   */
  GlobalSlot variable(String id) {
    if (names.get(id) instanceof Binding.Global(GlobalSlot slot, _, _, _, _)) {
      return slot;
    }
    throw new IllegalStateException("library module " + name + " has no variable " + id);
  }

  /** What a name means to the standard library. */
  Optional<Binding> binding(String id) {
    return exports.containsKey(id)
        ? Optional.of(new Binding.BuiltinFunction(exports.get(id)))
        : Optional.ofNullable(names.get(id));
  }

  /** Gives imported names their meaning, once all modules are loaded. */
  void resolveImports() {
    for (Stmt.ImportFrom statement : imports) {
      LibraryModule module = library.module(statement.module().orElseThrow());
      statement
          .names()
          .forEach(alias -> {
            Binding binding = module.names.get(alias.name());
            if (binding == null) {
              throw error(statement.span(), "'" + module.name + "' has no '" + alias.name() + "'");
            }
            names.put(alias.asname().orElse(alias.name()), binding);
          });
    }
  }

  /** Enters builtins and methods into the library. */
  void collectOffers() {
    for (FunctionInfo function : functions) {
      for (Expr decorator : function.definition().decoratorList()) {
        if (decorator instanceof Expr.Call(Expr.Name(String kind, _, _), var args, _, Span span)) {
          offer(function, kind, args, span);
        }
      }
    }
  }

  private void offer(FunctionInfo function, String kind, List<Expr> args, Span span) {
    switch (kind) {
      case "builtin" ->
          library.addBuiltin(
              builtin(function.symbol().replaceFirst("^builtin_", ""), function, args));
      case "method" -> {
        String types = ConstantEvaluator.text(args.get(0), this);
        String method = ConstantEvaluator.text(args.get(1), this);
        for (String type : types.split(" ")) {
          library.addMethod(
              typeId(type, span), builtin(method, function, args.subList(2, args.size())));
        }
      }
      case "static_method", "class_method" -> {
        String type = ConstantEvaluator.text(args.get(0), this);
        String method = ConstantEvaluator.text(args.get(1), this);
        library.addStaticMethod(
            new Library.StaticMethod(
                typeId(type, span),
                builtin(method, function, args.subList(2, args.size())),
                kind.equals("class_method")));
      }
      case "exported" -> {
        Builtin exported =
            builtin(
                ConstantEvaluator.text(args.get(0), this), function, args.subList(1, args.size()));
        exports.put(function.symbol(), exported);
        library.addVector(exported);
      }
      default -> throw error(span, "unknown decorator '" + kind + "'");
    }
  }

  private TypeId typeId(String type, Span span) {
    return Arrays.stream(TypeId.values())
        .filter(t -> t.name().equals(type.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> error(span, "no built-in type '" + type + "'"));
  }

  private Builtin builtin(String pythonName, FunctionInfo function, List<Expr> args) {
    return new Builtin(
        pythonName,
        function,
        (int) ConstantEvaluator.word(args.get(0), this),
        (int) ConstantEvaluator.word(args.get(1), this),
        args.stream().skip(2).map(a -> ConstantEvaluator.text(a, this)).toList());
  }

  private void define(Stmt.FunctionDef def) {
    boolean lowLevel =
        def.decoratorList().stream()
            .anyMatch(d -> d instanceof Expr.Name(var id, _, _) && id.equals("lowlevel"));
    checkPlain(def.args());
    List<Type> parameters =
        def.args().args().stream().map(a -> lowLevel ? parameter(a) : Type.VALUE).toList();
    Type result = lowLevel ? result(def) : Type.VALUE;
    Optional<RuntimeFunction> runtime = RuntimeFunction.of(def.name());
    boolean returns = runtime.map(r -> r.callee().returns()).orElse(!raising.contains(def.name()));
    Callee callee = new Callee(def.name(), parameters, result, returns);
    if (runtime.isPresent() && !runtime.get().callee().equals(callee)) {
      throw error(def.span(), "must be declared as " + runtime.get().callee());
    }
    FunctionInfo info =
        new FunctionInfo(
            def.name(), def.name(), def, this, lowLevel, callee, Optional.empty(), false);
    names.put(def.name(), new Binding.Direct(info));
    functions.add(info);
    library.add(info, source);
  }

  private void checkPlain(Arguments args) {
    if (args.all().size() != args.args().size() || !args.defaults().isEmpty()) {
      throw error(args.span(), "only plain positional parameters in the library");
    }
    if (args.args().size() > Callee.MAX_PARAMETERS) {
      throw error(args.span(), "more than " + Callee.MAX_PARAMETERS + " parameters");
    }
  }

  private Type parameter(Arg arg) {
    return arg.annotation()
        .map(this::type)
        .orElseThrow(() -> error(arg.span(), "parameter '" + arg.arg() + "' needs word or value"));
  }

  private Type result(Stmt.FunctionDef def) {
    Expr annotation =
        def.returns().orElseThrow(() -> error(def.span(), "result needs word, value or None"));
    return annotation instanceof Expr.Constant(var literal, _, _)
            && literal == Literal.Singleton.NONE
        ? Type.NONE
        : type(annotation);
  }

  /** The type that an annotation names. */
  Type type(Expr annotation) {
    String id = annotation instanceof Expr.Name(String written, _, _) ? written : "";
    return switch (id) {
      case "word" -> Type.WORD;
      case "value" -> Type.VALUE;
      default -> throw error(annotation.span(), "expected word or value");
    };
  }

  private Binding constant(Expr value, Span span) {
    return switch (ConstantEvaluator.evaluate(value, this)) {
      case Long bits -> new Binding.WordConstant(bits);
      case String text -> new Binding.TextConstant(text);
      default -> throw error(span, "constants are ints and strs");
    };
  }

  private Binding variable(String id, Expr annotation, Expr value, Span span) {
    Type type = type(annotation);
    long initial =
        switch (ConstantEvaluator.evaluate(value, this)) {
          case Long bits when type == Type.WORD -> bits;
          case Literal.Singleton singleton when type == Type.VALUE -> singleton(singleton);
          default -> throw error(span, "initial value does not fit the type");
        };
    GlobalSlot slot = slots.slot(name + "." + id, type, initial);
    return new Binding.Global(slot, true, false, Optional.empty(), Optional.empty());
  }

  /** The value word of a singleton. */
  static long singleton(Literal.Singleton singleton) {
    return switch (singleton) {
      case NONE -> Values.NONE;
      case TRUE -> Values.TRUE;
      case FALSE -> Values.FALSE;
      case ELLIPSIS -> Values.ELLIPSIS;
    };
  }

  CompileException error(Span span, String message) {
    return CompileException.syntaxError(source, span, message);
  }
}
