package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Keyword;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/** Calls: direct where the callee is known, of builtins and methods, and of values. */
final class CallLowering {
  /** Among a builtin's keyword arguments: all that it has no name for, as a dict. */
  private static final String ANY_KEYWORDS = "**";

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
    call.args().stream()
        .filter(a -> a instanceof Expr.Starred)
        .findFirst()
        .ifPresent(a -> {
          throw context.unsupported(a.span(), "starred arguments");
        });
    if (call.func() instanceof Expr.Attribute method) {
      return method(call, method);
    }
    if (call.func() instanceof Expr.Name(String id, _, Span span) && !context.isLocal(id)) {
      Optional<Binding> binding = context.names().resolve(id);
      if (binding.isPresent()) {
        switch (binding.get()) {
          case Binding.BuiltinFunction(Builtin builtin) -> {
            return builtin(builtin, call);
          }
          case Binding.BuiltinClass(var object) -> {
            refuseKeywords(call);
            return expressions
                .displays()
                .build(
                    BuiltinClasses.isOsError(object) && call.args().size() > 1
                        ? RuntimeFunction.NEW_OS_ERROR
                        : RuntimeFunction.NEW_EXCEPTION,
                    builder.value(new Operation.Static(object), span),
                    expressions.lowerAll(call.args()),
                    call.span());
          }
          case Binding.Direct(FunctionInfo function) -> {
            refuseKeywords(call);
            return direct(function, call);
          }
          case Binding.Global global when variables.isOnlyFunction(id, global) -> {
            refuseKeywords(call);
            variables.checkGlobal(id, global, span);
            return direct(global.onlyFunction().get(), call);
          }
          default -> {}
        }
      }
    }
    refuseKeywords(call);
    return value(call);
  }

  private void refuseKeywords(Expr.Call call) {
    if (!call.keywords().isEmpty()) {
      throw context.unsupported(call.keywords().getFirst().span(), "keyword arguments");
    }
  }

  private Instruction value(Expr.Call call) {
    if (call.args().size() > Callee.MAX_PARAMETERS) {
      throw context.unsupported(
          call.span(), "calls with more than " + Callee.MAX_PARAMETERS + " arguments");
    }
    List<Instruction> operands = new ArrayList<>();
    operands.add(expressions.lower(call.func()));
    operands.addAll(expressions.lowerAll(call.args()));
    return builder.emit(new Operation.CallValue(), Type.VALUE, call.span(), operands);
  }

  private Instruction direct(FunctionInfo function, Expr.Call call) {
    List<Instruction> arguments = expressions.lowerAll(call.args());
    List<String> parameters = function.parameterNames();
    if (arguments.size() != parameters.size()) {
      String complaint = wrongCount(function.name(), parameters, arguments.size());
      return raise("TypeError", complaint, call.span());
    }
    Callee callee = function.callee();
    if (callee.parameters().contains(Type.WORD) || callee.result() == Type.WORD) {
      throw context.syntaxError(call.span(), "'" + function.name() + "' takes or gives words");
    }
    return valueOf(builder.call(callee, call.span(), arguments));
  }

  private Instruction valueOf(Instruction result) {
    return result.type() == Type.NONE ? builder.none() : result;
  }

  /** CPython's text for a call of a function with a wrong number of positional arguments. */
  private static String wrongCount(String name, List<String> parameters, int given) {
    int wanted = parameters.size();
    if (given > wanted) {
      return "%s() takes %d positional argument%s but %d %s given"
          .formatted(name, wanted, wanted == 1 ? "" : "s", given, given == 1 ? "was" : "were");
    }
    List<String> missing =
        parameters.subList(given, wanted).stream().map(p -> "'" + p + "'").toList();
    int count = missing.size();
    String list =
        switch (count) {
          case 1 -> missing.getFirst();
          case 2 -> String.join(" and ", missing);
          default ->
              missing.subList(0, count - 1).stream().collect(Collectors.joining(", "))
                  + ", and "
                  + missing.getLast();
        };
    return "%s() missing %d required positional argument%s: %s"
        .formatted(name, count, count == 1 ? "" : "s", list);
  }

  Instruction raise(String exception, String message, Span span) {
    return builder.call(
        RuntimeFunction.RAISE_EXCEPTION,
        span,
        builder.exceptionClass(exception),
        builder.text(message));
  }

  private Instruction builtin(Builtin builtin, Expr.Call call) {
    List<Instruction> arguments = expressions.lowerAll(call.args());
    List<Instruction> keywords = keywords(builtin, lowerKeywords(builtin, call));
    return builtin.admits(arguments.size())
        ? invoke(builtin, List.of(), arguments, keywords, call.span())
        : raise("TypeError", builtin.complaintAbout(arguments.size(), builtin.name()), call.span());
  }

  /** Keyword arguments in the order of the text, by name; {@code **} has all, as a dict. */
  private Map<String, Instruction> lowerKeywords(Builtin builtin, Expr.Call call) {
    if (call.keywords().isEmpty()) {
      return Map.of();
    }
    if (builtin.keywords().contains(ANY_KEYWORDS)) {
      return Map.of(ANY_KEYWORDS, expressions.displays().keywords(call.keywords(), call.span()));
    }
    Map<String, Instruction> values = new HashMap<>();
    for (Keyword keyword : call.keywords()) {
      if (keyword.arg().isEmpty() || !builtin.keywords().contains(keyword.arg().get())) {
        throw context.unsupported(
            keyword.span(), "such keyword arguments of " + builtin.name() + "()");
      }
      values.put(keyword.arg().get(), expressions.lower(keyword.value()));
    }
    return values;
  }

  /** The operands for a builtin's keyword arguments. */
  private List<Instruction> keywords(Builtin builtin, Map<String, Instruction> given) {
    List<Instruction> keywords = new ArrayList<>();
    for (String name : builtin.keywords()) {
      Instruction value = given.get(name);
      keywords.add(value == null ? builder.constant(Values.UNBOUND) : value);
    }
    return keywords;
  }

  /** Calls the library function behind a builtin or method with a right number of arguments. */
  private Instruction invoke(
      Builtin builtin,
      List<Instruction> self,
      List<Instruction> arguments,
      List<Instruction> keywords,
      Span span) {
    List<Instruction> operands = new ArrayList<>(self);
    if (builtin.isVariadic()) {
      operands.add(builder.word(arguments.size()));
      operands.add(
          arguments.isEmpty()
              ? builder.word(0)
              : builder.emit(new Operation.StackItems(), Type.WORD, span, arguments));
    } else {
      operands.addAll(arguments);
      for (int i = arguments.size(); i < builtin.maximum(); i++) {
        operands.add(builder.constant(Values.UNBOUND));
      }
    }
    operands.addAll(keywords);
    return valueOf(builder.call(builtin.function().callee(), span, operands));
  }

  /**
   * A call of a method: the types that have one of that name are tested for. The arguments are
   * evaluated behind the test that there is such a method.
   */
  private Instruction method(Expr.Call call, Expr.Attribute method) {
    List<Library.Method> candidates = context.library().methods(method.attr());
    if (candidates.isEmpty()) {
      throw context.unsupported(method.span(), "methods named '" + method.attr() + "'");
    }
    Instruction self = expressions.lower(method.value());
    Block found = builder.newBlock();
    for (Library.Method candidate : candidates) {
      Block next = builder.newBlock();
      builder.branch(isType(self, candidate), found, next);
      builder.startSealed(next);
    }
    builder.call(RuntimeFunction.ATTRIBUTE_ERROR, method.span(), self, builder.text(method.attr()));
    builder.startSealed(found);
    List<Instruction> arguments = expressions.lowerAll(call.args());
    Map<Builtin, Map<String, Instruction>> keywords = new HashMap<>();
    Builtin taker = keywordTaker(candidates, call);
    keywords.put(taker, lowerKeywords(taker, call));
    String result = builder.newTemporary();
    Block join = builder.newBlock();
    for (Library.Method candidate : candidates) {
      Block next = builder.newBlock();
      if (!candidate.equals(candidates.getLast())) {
        Block take = builder.newBlock();
        builder.branch(isType(self, candidate), take, next);
        builder.startSealed(take);
      }
      List<Instruction> named =
          keywords(candidate.builtin(), keywords.getOrDefault(candidate.builtin(), Map.of()));
      builder.write(result, invokeMethod(candidate, self, arguments, named, call.span()));
      builder.jump(join);
      builder.startSealed(next);
    }
    builder.start(join);
    builder.seal(join);
    return builder.read(result);
  }

  /** The method that takes the keyword arguments of a call; any if there are none. */
  private Builtin keywordTaker(List<Library.Method> candidates, Expr.Call call) {
    List<Builtin> takers =
        candidates.stream()
            .map(Library.Method::builtin)
            .filter(b -> call.keywords().isEmpty() || !b.keywords().isEmpty())
            .toList();
    if (takers.isEmpty() || (takers.size() > 1 && !call.keywords().isEmpty())) {
      refuseKeywords(call);
    }
    return takers.getFirst();
  }

  private Instruction isType(Instruction self, Library.Method candidate) {
    return builder.word(new Operation.IsType(candidate.type()), Span.START, self);
  }

  private Instruction invokeMethod(
      Library.Method candidate,
      Instruction self,
      List<Instruction> arguments,
      List<Instruction> keywords,
      Span span) {
    Builtin builtin = candidate.builtin();
    String shown = candidate.type().label() + "." + builtin.name();
    return builtin.admits(arguments.size())
        ? invoke(builtin, List.of(self), arguments, keywords, span)
        : raise("TypeError", builtin.complaintAbout(arguments.size(), shown), span);
  }
}
