package org.taipan.compiler.lower;

import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ast.Alias;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.GlobalSlot;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Kinds;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.Diagnostic;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/**
 * Imports, and attributes of modules. What a module's name means is known from the text: the
 * variable of a name that only imports of one module bind holds None as a mark that it is bound.
 */
final class ModuleLowering {
  private static final String TOLD = "_assigned_";

  private static final String MISSING = "ModuleNotFoundError";

  /** An attribute of a module that is known. */
  record Attribute(UserModule module, String name) {}

  private final Context context;
  private final FunctionBuilder builder;
  private final VariableLowering variables;

  ModuleLowering(Context context, VariableLowering variables) {
    this.context = context;
    this.builder = context.builder();
    this.variables = variables;
  }

  // Statements

  void lower(Stmt.Import s) {
    for (Alias alias : s.names()) {
      if (run(alias.name(), s, s.span())) {
        bindModule(Imports.boundName(alias), Imports.boundModule(alias), s.span());
      }
    }
  }

  void lower(Stmt.ImportFrom s) {
    if (Imports.isFuture(s)) {
      return;
    }
    UserModule own = (UserModule) context.names();
    Optional<String> source = own.imports().source(s);
    if (source.isEmpty()) {
      String problem =
          s.level() == 1 || own.name().equals(UserModule.MAIN)
              ? "attempted relative import with no known parent package"
              : "attempted relative import beyond top-level package";
      throw new CompileException(Diagnostic.importError(own.source(), s.span(), problem));
    }
    if (own.isStandard() && Modules.isRuntime(source.get())) {
      for (Alias alias : s.names()) {
        if (own.modules().runtime(source.get(), alias.name()).isEmpty()) {
          throw context.syntaxError(s.span(), "no '" + alias.name() + "' in " + source.get());
        }
      }
      return;
    }
    if (own.isStandard() && !own.modules().areNeeded(own, s)) {
      return;
    }
    if (!run(source.get(), s, s.span())) {
      return;
    }
    UserModule module = own.modules().find(source.get()).orElseThrow();
    for (Alias alias : s.names()) {
      if (alias.name().equals(Imports.STAR)) {
        module.publicNames().forEach(n -> bindAttribute(module, n, n, s));
      } else {
        bindAttribute(module, alias.name(), alias.asname().orElse(alias.name()), s);
      }
    }
  }

  /**
   * Runs the bodies of a module and the packages around it, unless they ran before.
   *
   * @return false if there is no such module, and the program handles that
   */
  private boolean run(String dotted, Stmt statement, Span span) {
    UserModule own = (UserModule) context.names();
    for (String name : Imports.chain(dotted)) {
      Optional<UserModule> module = own.modules().find(name);
      if (module.isEmpty()) {
        missing(name, statement, span);
        return false;
      }
      runOnce(module.get(), span);
    }
    return true;
  }

  private void missing(String name, Stmt statement, Span span) {
    UserModule own = (UserModule) context.names();
    int dot = name.lastIndexOf('.');
    boolean inModule =
        dot >= 0
            && own.modules().find(name.substring(0, dot)).filter(m -> !m.isPackage()).isPresent();
    String message =
        "No module named '"
            + name
            + "'"
            + (inModule ? "; '" + name.substring(0, dot) + "' is not a package" : "");
    if (!own.imports().isGuarded(statement)) {
      if (!context.library().isModuleOfPython(Imports.chain(name).getFirst())) {
        throw new CompileException(Diagnostic.moduleNotFound(own.source(), span, message));
      }
      if (isUsed(statement)) {
        throw context.unsupported(span, "modules named '" + name + "'");
      }
      return;
    }
    builder.call(
        RuntimeFunction.RAISE_IMPORT_ERROR,
        span,
        builder.exceptionClass(MISSING),
        builder.text(message),
        builder.text(name),
        builder.none());
  }

  /** Whether the module reads any of the names that an import binds. */
  private boolean isUsed(Stmt statement) {
    UserModule own = (UserModule) context.names();
    return switch (statement) {
      case Stmt.Import s -> s.names().stream().map(Imports::boundName).anyMatch(own::uses);
      case Stmt.ImportFrom s ->
          s.names().stream()
              .map(a -> a.asname().orElse(a.name()))
              .anyMatch(n -> n.equals(Imports.STAR) || own.uses(n));
      default -> true;
    };
  }

  private void runOnce(UserModule module, Span span) {
    if (module.name().equals(UserModule.MAIN)) {
      if (((UserModule) context.names()).isStandard()) {
        return;
      }
      throw context.unsupported(span, "imports of the main module");
    }
    GlobalSlot state = module.state();
    Block first = builder.newBlock();
    Block join = builder.newBlock();
    Instruction done = builder.word(new Operation.GetGlobal(state), span);
    builder.branch(done, join, first);
    builder.startSealed(first);
    builder.emit(new Operation.SetGlobal(state), Type.NONE, span, builder.word(1));
    builder.call(new Callee(module.bodySymbol(), List.of(), Type.NONE, true), span, List.of());
    bindInPackage(module, span);
    builder.jump(join);
    builder.startSealed(join);
  }

  /**
   * Behind its body, a module becomes an attribute of its package, even if the package has another
   * of the name.
   */
  private void bindInPackage(UserModule module, Span span) {
    int dot = module.name().lastIndexOf('.');
    if (dot < 0) {
      return;
    }
    UserModule around = module.modules().find(module.name().substring(0, dot)).orElseThrow();
    String name = module.name().substring(dot + 1);
    if (around.attribute(name).orElse(null) instanceof Binding.Global global
        && moduleOf(around, name).isEmpty()) {
      builder.emit(new Operation.SetGlobal(global.slot()), Type.NONE, span, object(module));
    }
  }

  /** The value of a builtin that a module of the standard library has. */
  Instruction builtin(String name, Span span) {
    return standard(StandardLibrary.BUILTINS.get(name), name, span);
  }

  /** The value of an attribute of a module of the standard library, which is run if needed. */
  Instruction standard(String module, String attribute, Span span) {
    Modules modules = ((UserModule) context.names()).modules();
    UserModule found = modules.find(module).orElseThrow();
    runOnce(found, span);
    return read(new Attribute(found, attribute), span);
  }

  private void bindModule(String name, String module, Span span) {
    UserModule own = (UserModule) context.names();
    boolean known = context.importOf(name).isPresent();
    variables.write(
        name, known ? builder.none() : object(own.modules().find(module).orElseThrow()), span);
  }

  private void bindAttribute(UserModule module, String attribute, String name, Stmt.ImportFrom s) {
    Optional<Binding> binding = module.attribute(attribute);
    boolean ownSubmodule = isOwnSubmodule(module, attribute) && module == context.names();
    if (binding.isEmpty() || ownSubmodule) {
      String submodule = module.name() + "." + attribute;
      Modules modules = module.modules();
      if (module.isPackage() && modules.find(submodule).isPresent()) {
        run(submodule, s, s.span());
        bindModule(name, submodule, s.span());
        return;
      }
      Optional<Instruction> implicit = implicit(module, attribute);
      if (implicit.isPresent()) {
        variables.write(name, implicit.get(), s.span());
        return;
      }
      boolean guarded = ((UserModule) context.names()).imports().isGuarded(s);
      if (module.isStandard() && !guarded) {
        if (!((UserModule) context.names()).uses(name)) {
          return;
        }
        throw context.unsupported(
            s.span(), "name '" + attribute + "' of module '" + module.name() + "' and others");
      }
      String message = "cannot import name '" + attribute + "' from '" + module.name() + "'";
      if (!guarded) {
        throw new CompileException(
            Diagnostic.importError(context.names().source(), s.span(), message));
      }
      builder.call(
          RuntimeFunction.RAISE_IMPORT_ERROR,
          s.span(),
          builder.exceptionClass("ImportError"),
          builder.text(
              message
                  + " ("
                  + (module.isStandard() ? "unknown location" : module.source().name())
                  + ")"),
          builder.text(module.name()),
          module.isStandard() ? builder.none() : builder.text(module.source().name()));
      return;
    }
    if (!(binding.get() instanceof Binding.Global)
        && (context.importOf(name).isPresent() && !context.isLocal(name))) {
      return;
    }
    Optional<UserModule> known = moduleOf(module, attribute);
    if (known.isPresent() && context.importOf(name).isPresent()) {
      variables.write(name, builder.none(), s.span());
      return;
    }
    Instruction value =
        read(
            new Attribute(module, attribute),
            "ImportError",
            "cannot import name '%s' from partially initialized module '%s' (most likely due to a circular import) (%s)"
                .formatted(attribute, module.name(), module.source().name()),
            s.span());
    variables.write(name, value, s.span());
  }

  // Expressions

  /** The module that an expression is, if that is known; its value is not computed. */
  Optional<UserModule> moduleOf(Expr e) {
    return switch (e) {
      case Expr.Name(String id, _, _) -> context.importOf(id).flatMap(this::moduleOf);
      case Expr.Attribute a -> moduleOf(a.value()).flatMap(m -> moduleOf(m, a.attr()));
      default -> Optional.empty();
    };
  }

  private Optional<UserModule> moduleOf(Imports.Target target) {
    Modules modules = ((UserModule) context.names()).modules();
    Optional<UserModule> module = modules.find(target.module());
    return target.attribute().isEmpty()
        ? module
        : module.flatMap(m -> moduleOf(m, target.attribute().get()));
  }

  private Optional<UserModule> moduleOf(UserModule module, String attribute) {
    if (module.attribute(attribute).isPresent() && !isOwnSubmodule(module, attribute)) {
      return module.importOf(attribute).flatMap(this::moduleOf);
    }
    return module.isPackage()
        ? module.modules().find(module.name() + "." + attribute)
        : Optional.empty();
  }

  /** Whether a package binds a name only by importing its submodule of that name from itself. */
  private static boolean isOwnSubmodule(UserModule module, String attribute) {
    var itself = new Imports.Target(module.name(), Optional.of(attribute));
    return module.importOf(attribute).equals(Optional.of(itself));
  }

  /** The attribute of a known module that an expression is; checks that the names are bound. */
  Optional<Attribute> attribute(Expr.Attribute e) {
    Optional<UserModule> module = moduleOf(e.value());
    module.ifPresent(_ -> check(e.value()));
    return module.map(m -> new Attribute(m, e.attr()));
  }

  private void check(Expr e) {
    switch (e) {
      case Expr.Attribute a -> check(a.value());
      case Expr.Name(String id, _, Span span) -> variables.checkBound(id, span);
      default -> {}
    }
  }

  /** The value of a module's attribute; AttributeError if it is not bound. */
  Instruction read(Attribute attribute, Span span) {
    String module = attribute.module().name();
    return read(
        attribute,
        "AttributeError",
        "module '%s' has no attribute '%s'".formatted(module, attribute.name()),
        span);
  }

  private Instruction read(Attribute attribute, String error, String message, Span span) {
    UserModule module = attribute.module();
    String name = attribute.name();
    Optional<UserModule> submodule = moduleOf(module, name);
    Optional<Binding> binding = module.attribute(name);
    if (binding.isPresent() && !(binding.get() instanceof Binding.Global)) {
      return variables.constant(binding.get(), name, span);
    }
    if (binding.isPresent() && binding.get() instanceof Binding.Global global) {
      Instruction value = checked(attribute, global.slot(), error, message, span);
      return submodule.map(this::object).orElse(value);
    }
    if (submodule.isPresent()) {
      return object(submodule.get());
    }
    Optional<Instruction> implicit = implicit(module, name);
    if (implicit.isPresent()) {
      return implicit.get();
    }
    if (module.isStandard()) {
      throw context.unsupported(
          span, "name '" + name + "' of module '" + module.name() + "' and others");
    }
    return builder.call(
        RuntimeFunction.RAISE_EXCEPTION,
        span,
        builder.exceptionClass(error),
        builder.text(message));
  }

  /** The only function that a module's attribute ever is. */
  Optional<FunctionInfo> onlyFunction(Attribute attribute) {
    return switch (attribute.module().attribute(attribute.name()).orElse(null)) {
      case Binding.Direct(FunctionInfo function) -> Optional.of(function);
      case Binding.Global global -> global.onlyFunction();
      case null, default -> Optional.empty();
    };
  }

  /** Raises if a module's attribute is not bound, without using its value. */
  void checkBound(Attribute attribute, Span span) {
    if (!isCertain(attribute)) {
      read(attribute, span);
    }
  }

  private boolean isCertain(Attribute attribute) {
    UserModule own = (UserModule) context.names();
    UserModule module = attribute.module();
    return module != own
        && module.isBoundAtEnd(attribute.name())
        && !own.modules().reaches(module, own);
  }

  private Instruction checked(
      Attribute attribute, GlobalSlot slot, String error, String message, Span span) {
    Instruction value = builder.value(new Operation.GetGlobal(slot), span);
    if (isCertain(attribute)) {
      value.setKinds(Kinds.BOUND);
      return value;
    }
    Block unbound = builder.newBlock();
    Block bound = builder.newBlock();
    builder.branch(builder.isUnbound(value), unbound, bound);
    builder.startSealed(unbound);
    builder.call(
        RuntimeFunction.RAISE_EXCEPTION,
        span,
        builder.exceptionClass(error),
        builder.text(message));
    builder.startSealed(bound);
    return value;
  }

  /** Attributes that every module has. */
  private Optional<Instruction> implicit(UserModule module, String name) {
    return switch (name) {
      case "__name__" -> Optional.of(builder.text(module.name()));
      case "__file__" -> Optional.of(builder.text(module.source().name()));
      case "__doc__" ->
          Optional.of(
              Stmt.docstring(module.module().body()).map(builder::text).orElseGet(builder::none));
      default -> Optional.empty();
    };
  }

  /** Assigns to an attribute of a module; a function {@code _assigned_NAME} of it is told. */
  void write(Attribute attribute, Instruction value, Span span) {
    UserModule module = attribute.module();
    if (!(module.attribute(attribute.name()).orElse(null) instanceof Binding.Global global)) {
      throw context.unsupported(span, "new attributes of modules");
    }
    builder.emit(new Operation.SetGlobal(global.slot()), Type.NONE, span, value);
    if (module.attribute(TOLD + attribute.name()).orElse(null)
        instanceof Binding.Direct(FunctionInfo told)) {
      builder.call(told.callee(), span, List.of(value));
    }
  }

  /** A module as a value. */
  Instruction object(UserModule module) {
    return builder.value(new Operation.Static(ModuleAttributes.object(module)), Span.START);
  }

  /** The value of a module's attribute, or unbound; nothing if it never has one. */
  Optional<Instruction> valueOrUnbound(UserModule module, String name) {
    Optional<UserModule> submodule = moduleOf(module, name);
    Optional<Instruction> variable =
        module
            .attribute(name)
            .filter(Binding.Global.class::isInstance)
            .map(b -> new Operation.GetGlobal(((Binding.Global) b).slot()))
            .map(get -> builder.value(get, Span.START));
    if (submodule.isPresent()) {
      return variable
          .map(mark -> boundAs(mark, object(submodule.get())))
          .or(() -> Optional.of(ifImported(submodule.get())));
    }
    return variable
        .or(() ->
            module
                .attribute(name)
                .filter(b -> !(b instanceof Binding.IntrinsicFunction))
                .map(b -> variables.constant(b, name, Span.START)))
        .or(() -> implicit(module, name));
  }

  /** A module as a value; unbound as long as it has not been imported. */
  private Instruction ifImported(UserModule module) {
    Instruction done = builder.word(new Operation.GetGlobal(module.state()), Span.START);
    return builder.select(done, () -> object(module), builder.constant(Values.UNBOUND));
  }

  /** A value if a mark is bound, else unbound. */
  Instruction boundAs(Instruction mark, Instruction value) {
    return builder.select(builder.isBound(mark), () -> value, mark);
  }
}
