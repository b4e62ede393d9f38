package org.taipan.compiler.ir;

import java.util.stream.Collectors;

/** Text of IR, for people and tests. */
public final class Printer {
  private Printer() {}

  /** A function, one instruction a line. */
  public static String print(Function function) {
    StringBuilder text = new StringBuilder();
    text.append("function ").append(function.symbol()).append(function.parameters());
    text.append(" -> ").append(function.result()).append('\n');
    for (Block block : function.blocks()) {
      text.append(block).append(':');
      if (!block.predecessors().isEmpty()) {
        text.append("  ; from ").append(block.predecessors());
      }
      text.append('\n');
      block.phis().forEach(i -> text.append("  ").append(print(i)).append('\n'));
      block.body().forEach(i -> text.append("  ").append(print(i)).append('\n'));
      text.append("  ");
      text.append(block.isTerminated() ? print(block.terminator()) : "(open)").append('\n');
    }
    return text.toString();
  }

  /** One instruction. */
  public static String print(Instruction i) {
    String arguments =
        i.arguments().stream().map(Printer::reference).collect(Collectors.joining(", "));
    String text = i.operation() + (arguments.isEmpty() ? "" : " " + arguments);
    return switch (i.type()) {
      case NONE -> text;
      case WORD -> reference(i) + " = " + text;
      case VALUE ->
          reference(i) + " = " + text + (i.kinds().equals(Kinds.ANY) ? "" : " : " + i.kinds());
    };
  }

  private static String print(Terminator terminator) {
    return switch (terminator) {
      case Terminator.Jump(Block target) -> "jump " + target;
      case Terminator.Branch(Instruction condition, Block then, Block otherwise) ->
          "branch " + reference(condition) + " ? " + then + " : " + otherwise;
      case Terminator.Return(var result) ->
          "return" + result.map(r -> " " + reference(r)).orElse("");
      case Terminator.Try(Block body, Block handler) -> "try " + body + " : " + handler;
      case Terminator.Unreachable() -> "unreachable";
    };
  }

  private static String reference(Instruction i) {
    return (i.type() == Type.WORD ? "w" : "v") + i.id();
  }
}
