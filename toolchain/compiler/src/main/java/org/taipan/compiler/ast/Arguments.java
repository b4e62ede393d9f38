package org.taipan.compiler.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taipan.compiler.source.Span;

/**
 * The parameters of a function or lambda.
 *
 * @param posonlyargs parameters in front of {@code /}
 * @param args parameters that take positional and keyword arguments
 * @param vararg {@code *args}
 * @param kwonlyargs parameters behind {@code *}
 * @param kwDefaults a default, or none, for each of {@code kwonlyargs}
 * @param kwarg {@code **kwargs}
 * @param defaults defaults of the last positional parameters
 */
public record Arguments(
    List<Arg> posonlyargs,
    List<Arg> args,
    Optional<Arg> vararg,
    List<Arg> kwonlyargs,
    List<Optional<Expr>> kwDefaults,
    Optional<Arg> kwarg,
    List<Expr> defaults,
    Span span)
    implements Node {

  /**
   * All parameters in the order in which CPython numbers its local variables: positional,
   * keyword-only, {@code *args}, {@code **kwargs}.
   */
  public List<Arg> all() {
    List<Arg> all = new ArrayList<>(posonlyargs);
    all.addAll(args);
    all.addAll(kwonlyargs);
    vararg.ifPresent(all::add);
    kwarg.ifPresent(all::add);
    return List.copyOf(all);
  }
}
