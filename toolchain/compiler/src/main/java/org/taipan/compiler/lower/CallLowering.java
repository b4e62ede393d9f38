package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.taipan.compiler.ast.Arg;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Keyword;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.GlobalSlot;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.scope.Scope;
import org.taipan.compiler.source.Span;
import org.taipan.isa.TypeId;
import org.taipan.isa.Values;

/** Calls: direct where the callee is known, of builtins and methods, and of values. */
final class CallLowering {
  private static final int TUPLE_ITEMS = 16;

  /**
   * Types whose values are no objects with their type id, and classes, which have attributes of
   * their own: the value's class is asked for methods.
   */
  private static final Set<TypeId> WITHOUT_OBJECTS = Set.of(TypeId.INT, TypeId.FLOAT, TypeId.CLASS);

  /** Words of a site that calls a method. */
  private static final int METHOD_SITE = 3;

  private final Context context;
  private final FunctionBuilder builder;
  private final ExpressionLowering expressions;
  private final VariableLowering variables;

  CallLowering(Context context, ExpressionLowering expressions, VariableLowering variables) {
    this.context = context;
    this.builder = context.builder();
    this.expressions = expressions;
    this.variables = variables;
  }

  Instruction lower(Expr.Call call) {
    boolean spread = isSpread(call);
    if (call.func() instanceof Expr.Attribute method) {
      Optional<ModuleLowering.Attribute> attribute = variables.modules().attribute(method);
      if (attribute.isPresent()) {
        return ofModule(attribute.get(), call);
      }
      Optional<Builtin> known = spread ? Optional.empty() : staticMethod(method);
      if (known.isPresent()) {
        return builtin(known.get(), call);
      }
      if (!spread
          && call.args().size() < FunctionInfo.MAX_IN_REGISTERS
          && isPlainCall(method, call)) {
        return method(call, method);
      }
    }
    if (call.func() instanceof Expr.Name name && !spread) {
      Optional<FunctionInfo> known = variables.onlyFunction(name.id());
      if (known.isPresent()) {
        return direct(
            known.get(),
            () -> variables.read(name.id(), name.span()),
            () -> variables.checkBound(name.id(), name.span()),
            call);
      }
      if (!context.isLocal(name.id()) && context.namespaceOf(name.id()).isEmpty()) {
        Binding meant = context.names().resolve(context.variables().key(name.id())).orElse(null);
        if ((meant == null || meant instanceof Binding.BuiltinFunction)
            && NamespaceCalls.isOne(call, name.id())
            && context.names() instanceof UserModule module) {
          return module.namespaceCalls().lower(call, name.id(), context, variables);
        }
        switch (meant) {
          case Binding.BuiltinFunction _
              when name.id().equals("super") && call.args().isEmpty() -> {
            return superObject(call.span());
          }
          case Binding.BuiltinFunction(Builtin builtin) -> {
            return builtin(builtin, call);
          }
          case Binding.BuiltinClass(var object) when call.keywords().isEmpty() -> {
            return expressions
                .displays()
                .build(
                    RuntimeFunction.NEW_EXCEPTION,
                    builder.value(new Operation.Static(object), name.span()),
                    expressions.lowerAll(call.args()),
                    call.span());
          }
          case null, default -> {}
        }
      }
    }
    Instruction callee = expressions.lower(call.func());
    return spread ? spread(callee, call) : value(callee, call);
  }

  /** The method of a built-in type that is called on the type itself, like dict.fromkeys. */
  Optional<Builtin> staticMethod(Expr.Attribute attribute) {
    return attribute.value() instanceof Expr.Name type
            && !context.isLocal(type.id())
            && context.names().resolve(context.variables().key(type.id())).orElse(null)
                instanceof Binding.BuiltinFunction(Builtin builtin)
        ? context.library().staticMethod(builtin.name(), attribute.attr())
        : Optional.empty();
  }

  /** A call of a module's attribute. */
  private Instruction ofModule(ModuleLowering.Attribute attribute, Expr.Call call) {
    ModuleLowering modules = variables.modules();
    Span span = call.func().span();
    if (!isSpread(call)) {
      Optional<Binding> binding = attribute.module().attribute(attribute.name());
      if (binding.orElse(null) instanceof Binding.BuiltinFunction(Builtin builtin)) {
        return builtin(builtin, call);
      }
      Optional<FunctionInfo> known = modules.onlyFunction(attribute);
      if (known.isPresent()) {
        return direct(
            known.get(),
            () -> modules.read(attribute, span),
            () -> modules.checkBound(attribute, span),
            call);
      }
    }
    Instruction callee = modules.read(attribute, span);
    return isSpread(call) ? spread(callee, call) : value(callee, call);
  }

  /** {@code super()} in a method: the class around and the first argument. */
  private Instruction superObject(Span span) {
    Optional<String> first =
        context
            .variables()
            .scope()
            .map(Scope::node)
            .filter(n -> n instanceof Stmt.FunctionDefinition)
            .flatMap(n -> ((Stmt.FunctionDefinition) n).args().all().stream().findFirst())
            .map(Arg::arg);
    if (first.isEmpty() || context.variables().place("__class__").isEmpty()) {
      return raise("RuntimeError", "super(): no arguments", span);
    }
    return builder.call(
        RuntimeFunction.SUPER_BUILD,
        span,
        variables.read("__class__", span),
        variables.read(first.get(), span));
  }

  /**
   * Whether a method call needs no function object: with keywords, only methods of built-in types
   * are called so, where no other object can have a method of that name.
   */
  private boolean isPlainCall(Expr.Attribute method, Expr.Call call) {
    return call.keywords().isEmpty()
        || (!BuiltinMethods.isSpecial(method.attr())
            && !context.names().mayDefineAttribute(method.attr())
            && context.library().methods(method.attr()).stream()
                .filter(m -> !WITHOUT_OBJECTS.contains(m.type()))
                .anyMatch(m -> m.builtin().admitsKeywords(call.keywords())));
  }

  /** Whether the number of arguments is known only when the call is made. */
  private static boolean isSpread(Expr.Call call) {
    return call.args().stream().anyMatch(a -> a instanceof Expr.Starred)
        || call.keywords().stream().anyMatch(k -> k.arg().isEmpty());
  }

  /** A call of a value with arguments whose number is known. */
  private Instruction value(Instruction callee, Expr.Call call) {
    List<Instruction> arguments = expressions.lowerAll(call.args());
    call.keywords().forEach(k -> arguments.add(expressions.lower(k.value())));
    if (call.keywords().isEmpty() && arguments.size() <= FunctionInfo.MAX_IN_REGISTERS) {
      arguments.addFirst(callee);
      return builder.emit(new Operation.CallValue(), Type.VALUE, call.span(), arguments);
    }
    Instruction names = keywordNames(call);
    return builder.call(
        RuntimeFunction.CALL_KEYWORDS,
        call.span(),
        callee,
        builder.word(arguments.size()),
        builder.emit(new Operation.StackItems(), Type.WORD, call.span(), arguments),
        names);
  }

  private Instruction keywordNames(Expr.Call call) {
    List<String> names = call.keywords().stream().map(k -> k.arg().orElseThrow()).toList();
    return names.isEmpty()
        ? builder.none()
        : builder.value(new Operation.Static(new StaticObject.Names(names)), Span.START);
  }

  /** A call with {@code *iterable} or {@code **mapping}: a list and a dict are collected first. */
  private Instruction spread(Instruction callee, Expr.Call call) {
    List<Expr> args = call.args();
    int first = 0;
    while (first < args.size() && !(args.get(first) instanceof Expr.Starred)) {
      first++;
    }
    Instruction list =
        expressions
            .displays()
            .build(
                RuntimeFunction.LIST_BUILD,
                expressions.lowerAll(args.subList(0, first)),
                call.span());
    for (Expr arg : args.subList(first, args.size())) {
      if (arg instanceof Expr.Starred starred) {
        Instruction items = expressions.lower(starred.value());
        Instruction named = args.size() == 1 ? callee : builder.none();
        builder.call(RuntimeFunction.SPREAD_ARGUMENT, call.span(), named, list, items);
      } else {
        builder.call(RuntimeFunction.LIST_APPEND, call.span(), list, expressions.lower(arg));
      }
    }
    Instruction names = spreadKeywords(callee, list, call);
    return builder.call(RuntimeFunction.CALL_SPREAD, call.span(), callee, list, names);
  }

  /** Appends arguments with keywords to a list; gives their names. */
  private Instruction spreadKeywords(Instruction callee, Instruction list, Expr.Call call) {
    if (call.keywords().stream().allMatch(k -> k.arg().isPresent())) {
      for (Keyword keyword : call.keywords()) {
        Instruction value = expressions.lower(keyword.value());
        builder.call(RuntimeFunction.LIST_APPEND, call.span(), list, value);
      }
      return keywordNames(call);
    }
    Instruction dict =
        expressions.displays().build(RuntimeFunction.DICT_BUILD, List.of(), call.span());
    for (Keyword keyword : call.keywords()) {
      Instruction value = expressions.lower(keyword.value());
      if (keyword.arg().isPresent()) {
        Instruction name = builder.text(keyword.arg().get());
        builder.call(RuntimeFunction.SPREAD_KEYWORD, call.span(), callee, dict, name, value);
      } else {
        builder.call(RuntimeFunction.SPREAD_MAPPING, call.span(), callee, dict, value);
      }
    }
    return builder.call(RuntimeFunction.SPREAD_NAMES, call.span(), list, dict);
  }

  /**
   * A call of the only function that an expression can mean.
   *
   * @param read gives the function object
   * @param check raises if it is not bound
   */
  private Instruction direct(
      FunctionInfo function, Supplier<Instruction> read, Runnable check, Expr.Call call) {
    ArgumentBinding binding = ArgumentBinding.of(function, call);
    boolean needsObject = function.takesItself() || binding.readsDefaults();
    Optional<Instruction> object = Optional.empty();
    if (needsObject) {
      object = Optional.of(read.get());
    } else {
      check.run();
    }
    List<Instruction> given = expressions.lowerAll(call.args());
    call.keywords().forEach(k -> given.add(expressions.lower(k.value())));
    if (binding.complaint().isPresent()) {
      return raise("TypeError", binding.complaint().get(), call.span());
    }
    Callee callee = function.callee();
    if (function.names().isLibrary()
        && (callee.parameters().contains(Type.WORD) || callee.result() == Type.WORD)) {
      throw context.syntaxError(call.span(), "'" + function.name() + "' takes or gives words");
    }
    List<Instruction> arguments = new ArrayList<>();
    for (ArgumentBinding.Source source : binding.sources()) {
      arguments.add(argument(source, given, object, call.span()));
    }
    if (function.isWide()) {
      arguments =
          new ArrayList<>(
              List.of(builder.emit(new Operation.StackItems(), Type.WORD, call.span(), arguments)));
    }
    if (function.takesItself()) {
      arguments.add(object.orElseThrow());
    }
    return valueOf(builder.call(callee, call.span(), arguments));
  }

  private Instruction argument(
      ArgumentBinding.Source source,
      List<Instruction> given,
      Optional<Instruction> function,
      Span span) {
    return switch (source) {
      case ArgumentBinding.Given(int index) -> given.get(index);
      case ArgumentBinding.Constant(Expr literal) -> expressions.lower(literal);
      case ArgumentBinding.Stored(int tuple, int index) -> {
        Instruction defaults =
            builder.value(new Operation.LoadField(tuple, true), span, function.orElseThrow());
        int offset = TUPLE_ITEMS + 8 * index;
        yield builder.value(new Operation.LoadField(offset, true), span, defaults);
      }
      case ArgumentBinding.Extra(int from, int to) ->
          expressions.displays().build(RuntimeFunction.TUPLE_BUILD, given.subList(from, to), span);
      case ArgumentBinding.ExtraKeywords(Map<String, Integer> indices) -> {
        Instruction dict =
            expressions.displays().build(RuntimeFunction.DICT_BUILD, List.of(), span);
        indices.forEach((name, index) ->
            builder.call(
                RuntimeFunction.DICT_SET, span, dict, builder.text(name), given.get(index)));
        yield dict;
      }
    };
  }

  private Instruction valueOf(Instruction result) {
    return result.type() == Type.NONE ? builder.none() : result;
  }

  Instruction raise(String exception, String message, Span span) {
    return builder.call(
        RuntimeFunction.RAISE_EXCEPTION,
        span,
        builder.exceptionClass(exception),
        builder.text(message));
  }

  private Instruction builtin(Builtin builtin, Expr.Call call) {
    if (!builtin.admitsKeywords(call.keywords())) {
      Binding binding = new Binding.BuiltinFunction(builtin);
      return value(variables.constant(binding, builtin.name(), call.func().span()), call);
    }
    List<Instruction> arguments = expressions.lowerAll(call.args());
    Map<String, Instruction> keywords = lowerKeywords(builtin, call);
    List<Instruction> self =
        builtin.takesClass() ? List.of(builder.constant(Values.UNBOUND)) : List.of();
    return invoke(builtin, builtin.name(), self, arguments, keywords, call.span());
  }

  /** Keyword arguments in the order of the text, by name; {@code **} has all, as a dict. */
  private Map<String, Instruction> lowerKeywords(Builtin builtin, Expr.Call call) {
    if (call.keywords().isEmpty()) {
      return Map.of();
    }
    if (builtin.keywords().contains(Builtin.ANY_KEYWORDS)) {
      return Map.of(
          Builtin.ANY_KEYWORDS, expressions.displays().keywords(call.keywords(), call.span()));
    }
    Map<String, Instruction> values = new HashMap<>();
    for (Keyword keyword : call.keywords()) {
      values.put(keyword.arg().orElseThrow(), expressions.lower(keyword.value()));
    }
    return values;
  }

  /** An argument that is given by its name, or unbound. */
  private Instruction named(String name, Map<String, Instruction> given) {
    Instruction value = given.get(name);
    return value == null ? builder.constant(Values.UNBOUND) : value;
  }

  /** Calls the library function behind a builtin or method, if the arguments are right. */
  private Instruction invoke(
      Builtin builtin,
      String shownName,
      List<Instruction> self,
      List<Instruction> arguments,
      Map<String, Instruction> keywords,
      Span span) {
    Optional<String> complaint = builtin.complaint(arguments.size(), keywords.keySet(), shownName);
    if (complaint.isPresent()) {
      return raise("TypeError", complaint.get(), span);
    }
    List<Instruction> operands = new ArrayList<>(self);
    if (builtin.isVariadic()) {
      operands.add(builder.word(arguments.size()));
      operands.add(
          arguments.isEmpty()
              ? builder.word(0)
              : builder.emit(new Operation.StackItems(), Type.WORD, span, arguments));
    } else {
      operands.addAll(arguments);
      builtin.positions().stream()
          .skip(arguments.size())
          .forEach(name -> operands.add(named(name, keywords)));
    }
    builtin.keywordOnly().forEach(name -> operands.add(named(name, keywords)));
    return valueOf(builder.call(builtin.function().callee(), span, operands));
  }

  /**
   * A call of a method: the built-in types that have one of that name are tested for, then the
   * object's class is asked. The arguments are evaluated behind the test that there is such a
   * method.
   */
  private Instruction method(Expr.Call call, Expr.Attribute method) {
    List<Library.Method> candidates =
        context.library().methods(method.attr()).stream()
            .filter(m -> !WITHOUT_OBJECTS.contains(m.type()))
            .filter(m -> !BuiltinMethods.isSpecial(method.attr()) || m.type() == TypeId.GENERATOR)
            .toList();
    refuseMissing(method);
    Instruction self = expressions.lower(method.value());
    String name = context.mangle(method.attr());
    GlobalSlot site = context.newSite(METHOD_SITE);
    if (!call.args().stream().allMatch(ClassLowering::isSimple)) {
      Block found = builder.newBlock();
      for (Library.Method candidate : candidates) {
        Block next = builder.newBlock();
        builder.branch(isType(self, candidate), found, next);
        builder.startSealed(next);
      }
      builder.emit(new Operation.CheckMethod(name, site), Type.NONE, method.span(), self);
      builder.jump(found);
      builder.startSealed(found);
    }
    List<Instruction> arguments = expressions.lowerAll(call.args());
    Map<String, Instruction> keywords =
        call.keywords().isEmpty() ? Map.of() : lowerKeywords(keywordTaker(candidates, call), call);
    String result = builder.newTemporary();
    Block join = builder.newBlock();
    for (Library.Method candidate : candidates) {
      Block next = builder.newBlock();
      Block take = builder.newBlock();
      builder.branch(isType(self, candidate), take, next);
      builder.startSealed(take);
      builder.write(
          result,
          candidate.builtin().keywords().containsAll(keywords.keySet())
              ? invoke(
                  candidate.builtin(),
                  candidate.shownName(),
                  List.of(self),
                  arguments,
                  keywords,
                  call.span())
              : raise(
                  "TypeError",
                  candidate.shownName() + "() takes no keyword arguments",
                  call.span()));
      builder.jump(join);
      builder.startSealed(next);
    }
    builder.write(
        result,
        keywords.isEmpty()
            ? methodOf(self, new Operation.CallMethod(name, site, method.span()), arguments, call)
            : withKeywords(
                builder.value(
                    new Operation.GetAttribute(
                        name, context.newSite(ExpressionLowering.ATTRIBUTE_SITE)),
                    method.span(),
                    self),
                arguments,
                keywords,
                call));
    builder.jump(join);
    builder.startSealed(join);
    return builder.read(result);
  }

  private Instruction methodOf(
      Instruction self, Operation operation, List<Instruction> arguments, Expr.Call call) {
    List<Instruction> operands = new ArrayList<>(List.of(self));
    operands.addAll(arguments);
    return builder.emit(operation, Type.VALUE, call.span(), operands);
  }

  /** A call of a value with keyword arguments as {@link #lowerKeywords} gives them. */
  private Instruction withKeywords(
      Instruction callee,
      List<Instruction> arguments,
      Map<String, Instruction> keywords,
      Expr.Call call) {
    Span span = call.span();
    Instruction list = expressions.displays().build(RuntimeFunction.LIST_BUILD, arguments, span);
    Instruction dict = keywords.get(Builtin.ANY_KEYWORDS);
    Instruction names;
    if (dict == null) {
      for (Keyword keyword : call.keywords()) {
        Instruction value = keywords.get(keyword.arg().orElseThrow());
        builder.call(RuntimeFunction.LIST_APPEND, span, list, value);
      }
      names = keywordNames(call);
    } else {
      names = builder.call(RuntimeFunction.SPREAD_NAMES, span, list, dict);
    }
    return builder.call(RuntimeFunction.CALL_SPREAD, span, callee, list, names);
  }

  /**
   * Attributes that CPython's built-in types have are refused as long as the library lacks them.
   */
  void refuseMissing(Expr.Attribute e) {
    String name = e.attr();
    if (!context.names().isLibrary()
        && !context.names().mayDefineAttribute(name)
        && context.library().isMissingAttribute(name)) {
      throw context.unsupported(e.span(), "methods named '" + name + "'");
    }
  }

  /** A method that takes the keyword arguments of a call. */
  private Builtin keywordTaker(List<Library.Method> candidates, Expr.Call call) {
    return candidates.stream()
        .map(Library.Method::builtin)
        .filter(b -> b.admitsKeywords(call.keywords()))
        .findFirst()
        .orElseThrow();
  }

  private Instruction isType(Instruction self, Library.Method candidate) {
    return builder.word(new Operation.IsType(candidate.type()), Span.START, self);
  }
}
