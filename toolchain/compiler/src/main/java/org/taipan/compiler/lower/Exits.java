package org.taipan.compiler.lower;

import java.util.Optional;
import java.util.function.Function;
import org.taipan.compiler.ir.Block;

/**
 * What surrounds the statements that are lowered: loops, and code that has to run however control
 * leaves. {@code break}, {@code continue} and {@code return} run that code on their way out.
 */
final class Exits {
  private sealed interface Surrounding {
    Optional<Surrounding> outer();
  }

  private record Loop(Block onContinue, Block onBreak, Optional<Surrounding> outer)
      implements Surrounding {}

  /** Code that runs in a region of exceptions when control leaves for there. */
  private record Cleanup(
      Runnable code, Optional<FunctionBuilder.Region> region, Optional<Surrounding> outer)
      implements Surrounding {}

  private final FunctionBuilder builder;
  private Optional<Surrounding> innermost = Optional.empty();

  Exits(FunctionBuilder builder) {
    this.builder = builder;
  }

  /** Lowers the body of a loop. */
  void inLoop(Block onContinue, Block onBreak, Runnable body) {
    within(new Loop(onContinue, onBreak, innermost), body);
  }

  /** Lowers what is followed by a cleanup; the cleanup's region is that outside of the body's. */
  void withCleanup(Runnable cleanup, FunctionBuilder.Region region, Runnable body) {
    within(new Cleanup(cleanup, region.outer(), innermost), body);
  }

  private void within(Surrounding surrounding, Runnable body) {
    innermost = Optional.of(surrounding);
    body.run();
    innermost = surrounding.outer();
  }

  /** Jumps out of the innermost loop; gives whether there is one. */
  boolean leaveLoop() {
    return toLoop(Loop::onBreak);
  }

  /** Jumps to the next iteration of the innermost loop; gives whether there is one. */
  boolean continueLoop() {
    return toLoop(Loop::onContinue);
  }

  private boolean toLoop(Function<Loop, Block> target) {
    Optional<Surrounding> before = innermost;
    Optional<FunctionBuilder.Region> region = builder.region();
    while (innermost.isPresent()) {
      if (innermost.get() instanceof Loop loop) {
        builder.jump(target.apply(loop));
        innermost = before;
        builder.setRegion(region);
        return true;
      }
      leave();
    }
    innermost = before;
    return false;
  }

  /** Lowers a return: what has to run, then the end of the function. */
  void leaveFunction(Runnable end) {
    Optional<Surrounding> before = innermost;
    Optional<FunctionBuilder.Region> region = builder.region();
    while (innermost.isPresent()) {
      leave();
    }
    end.run();
    innermost = before;
    builder.setRegion(region);
  }

  /** Runs the innermost cleanup outside of it. */
  private void leave() {
    Surrounding left = innermost.orElseThrow();
    innermost = left.outer();
    if (left instanceof Cleanup cleanup) {
      builder.leaveTo(cleanup.region());
      cleanup.code().run();
    }
  }
}
