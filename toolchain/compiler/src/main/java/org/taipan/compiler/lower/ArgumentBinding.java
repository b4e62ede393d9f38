package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taipan.compiler.ast.Arg;
import org.taipan.compiler.ast.Arguments;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Keyword;
import org.taipan.compiler.ast.Literal;
import org.taipan.compiler.ast.UnaryOperator;

/**
 * Which argument of a call goes to which parameter of a known function, by the rules and with the
 * texts of CPython's {@code initialize_locals}.
 *
 * @param sources one for each parameter, in the order of the code's arguments
 * @param complaint why the call is impossible: text of the TypeError
 */
record ArgumentBinding(List<Source> sources, Optional<String> complaint) {
  /** Offset of the default values of positional parameters in a function object. */
  private static final int DEFAULTS = 40;

  /** Offset of those of keyword-only parameters. */
  private static final int KEYWORD_DEFAULTS = 48;

  /** Where a parameter's value comes from. */
  sealed interface Source {}

  /** An argument of the call; those with keywords are counted behind the positional ones. */
  record Given(int index) implements Source {}

  /** A default that is a literal. */
  record Constant(Expr literal) implements Source {}

  /** A default in a tuple of the function object. */
  record Stored(int tuple, int index) implements Source {}

  /** A tuple of positional arguments. */
  record Extra(int from, int to) implements Source {}

  /** A dict of arguments with keywords, by the numbers of those. */
  record ExtraKeywords(Map<String, Integer> indices) implements Source {}

  /** Whether the function object is needed for its defaults. */
  boolean readsDefaults() {
    return sources.stream().anyMatch(s -> s instanceof Stored);
  }

  /** Binds the arguments of a call without {@code *} and {@code **}. */
  static ArgumentBinding of(FunctionInfo function, Expr.Call call) {
    return new Binder(function, call).bind();
  }

  private static ArgumentBinding impossible(String complaint) {
    return new ArgumentBinding(List.of(), Optional.of(complaint));
  }

  /** The work of one call. */
  private static final class Binder {
    private final FunctionInfo function;
    private final String name;
    private final Arguments parameters;
    private final List<Keyword> keywords;
    private final int given;
    private final List<Arg> positional;
    private final Source[] bound;
    private final Map<String, Integer> extra = new LinkedHashMap<>();

    Binder(FunctionInfo function, Expr.Call call) {
      this.function = function;
      name = function.qualifiedName() + "()";
      parameters = function.arguments();
      keywords = call.keywords();
      given = call.args().size();
      positional =
          Stream.concat(parameters.posonlyargs().stream(), parameters.args().stream()).toList();
      bound = new Source[positional.size() + parameters.kwonlyargs().size()];
    }

    ArgumentBinding bind() {
      for (int i = 0; i < Math.min(given, positional.size()); i++) {
        bound[i] = new Given(i);
      }
      Optional<String> complaint =
          bindKeywords().or(this::tooMany).or(this::bindDefaults).or(this::bindKeywordDefaults);
      if (complaint.isPresent()) {
        return impossible(complaint.get());
      }
      List<Source> sources = new ArrayList<>(Arrays.asList(bound));
      if (parameters.vararg().isPresent()) {
        sources.add(new Extra(Math.min(given, positional.size()), given));
      }
      if (parameters.kwarg().isPresent()) {
        sources.add(new ExtraKeywords(extra));
      }
      return new ArgumentBinding(List.copyOf(sources), Optional.empty());
    }

    private Optional<String> bindKeywords() {
      for (int k = 0; k < keywords.size(); k++) {
        String keyword = keywords.get(k).arg().orElseThrow();
        int index = parameterNamed(keyword);
        if (index < 0 && parameters.kwarg().isPresent()) {
          extra.put(keyword, given + k);
          continue;
        }
        if (index < 0) {
          return Optional.of(unexpected(keyword));
        }
        if (bound[index] != null) {
          return Optional.of("%s got multiple values for argument '%s'".formatted(name, keyword));
        }
        bound[index] = new Given(given + k);
      }
      return Optional.empty();
    }

    /** Number of the parameter that takes a keyword, or -1. */
    private int parameterNamed(String keyword) {
      List<Arg> all = Stream.concat(positional.stream(), parameters.kwonlyargs().stream()).toList();
      return IntStream.range(parameters.posonlyargs().size(), all.size())
          .filter(i -> function.parameterName(all.get(i)).equals(keyword))
          .findFirst()
          .orElse(-1);
    }

    private String unexpected(String keyword) {
      String wrong =
          parameters.posonlyargs().stream()
              .map(function::parameterName)
              .filter(p -> keywords.stream().anyMatch(k -> k.arg().equals(Optional.of(p))))
              .collect(Collectors.joining(", "));
      return wrong.isEmpty()
          ? "%s got an unexpected keyword argument '%s'".formatted(name, keyword)
          : "%s got some positional-only arguments passed as keyword arguments: '%s'"
              .formatted(name, wrong);
    }

    private Optional<String> tooMany() {
      int wanted = positional.size();
      if (given <= wanted || parameters.vararg().isPresent()) {
        return Optional.empty();
      }
      int defaults = parameters.defaults().size();
      long more =
          IntStream.range(wanted, bound.length)
              .mapToObj(i -> bound[i])
              .filter(Objects::nonNull)
              .count();
      String count =
          defaults > 0 ? "from %d to %d".formatted(wanted - defaults, wanted) : "" + wanted;
      String extra =
          more == 0
              ? ""
              : " positional argument%s (and %d keyword-only argument%s)"
                  .formatted(plural(given), more, plural(more));
      return Optional.of(
          "%s takes %s positional argument%s but %d%s %s given"
              .formatted(
                  name,
                  count,
                  defaults > 0 ? "s" : plural(wanted),
                  given,
                  extra,
                  given == 1 && more == 0 ? "was" : "were"));
    }

    private static String plural(long count) {
      return count == 1 ? "" : "s";
    }

    private Optional<String> bindDefaults() {
      int required = positional.size() - parameters.defaults().size();
      List<String> missing =
          IntStream.range(0, required)
              .filter(i -> bound[i] == null)
              .mapToObj(i -> function.parameterName(positional.get(i)))
              .toList();
      if (!missing.isEmpty()) {
        return Optional.of(missing("positional", missing));
      }
      for (int i = required; i < positional.size(); i++) {
        if (bound[i] == null) {
          bound[i] = source(parameters.defaults().get(i - required), DEFAULTS, i - required);
        }
      }
      return Optional.empty();
    }

    private Optional<String> bindKeywordDefaults() {
      List<String> missing = new ArrayList<>();
      for (int i = 0; i < parameters.kwonlyargs().size(); i++) {
        Optional<Expr> value = parameters.kwDefaults().get(i);
        int index = positional.size() + i;
        if (bound[index] == null && value.isEmpty()) {
          missing.add(function.parameterName(parameters.kwonlyargs().get(i)));
        } else if (bound[index] == null) {
          bound[index] = source(value.get(), KEYWORD_DEFAULTS, i);
        }
      }
      return missing.isEmpty() ? Optional.empty() : Optional.of(missing("keyword-only", missing));
    }

    private static Source source(Expr value, int tuple, int index) {
      return isLiteral(value) ? new Constant(value) : new Stored(tuple, index);
    }

    private static boolean isLiteral(Expr value) {
      return switch (value) {
        case Expr.Constant(Literal literal, _, _) ->
            !(literal instanceof Literal.Bytes || literal instanceof Literal.Imaginary);
        case Expr.UnaryOp(UnaryOperator op, Expr.Constant(Literal.Int _, _, _), _) ->
            op == UnaryOperator.USUB;
        default -> false;
      };
    }

    private String missing(String kind, List<String> names) {
      List<String> quoted = names.stream().map(n -> "'" + n + "'").toList();
      int count = quoted.size();
      String list =
          count > 2
              ? String.join(", ", quoted.subList(0, count - 1)) + ", and " + quoted.getLast()
              : String.join(" and ", quoted);
      return "%s missing %d required %s argument%s: %s"
          .formatted(name, count, kind, plural(count), list);
    }
  }
}
