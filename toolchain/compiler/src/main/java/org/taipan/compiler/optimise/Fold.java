package org.taipan.compiler.optimise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.taipan.compiler.ast.CmpOperator;
import org.taipan.compiler.ast.Operator;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Kinds.Kind;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.ir.Terminator;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.ir.WordOperator;
import org.taipan.isa.Values;

/**
 * Replaces instructions whose result is known: constants by Python's rules (what would raise or
 * overflow stays), copies, checks that cannot fail, branches that go one way.
 */
final class Fold {
  private final Function function;
  private final Map<Instruction, Instruction> replacements = new HashMap<>();

  private Fold(Function function) {
    this.function = function;
  }

  /** Folds once; gives whether anything changed. */
  static boolean run(Function function) {
    return new Fold(function).run();
  }

  private boolean run() {
    for (Block block : function.blocks()) {
      List<Instruction> body = block.body();
      for (int n = 0; n < body.size(); n++) {
        Instruction i = body.get(n);
        Optional<Instruction> same = sameAs(i);
        if (same.isPresent()) {
          replacements.put(i, same.get());
          continue;
        }
        Optional<Operation> constant = constant(i);
        if (constant.isPresent()) {
          Instruction folded =
              function.newInstruction(constant.get(), i.type(), List.of(), i.span());
          folded.setKinds(i.kinds());
          replacements.put(i, folded);
          body.add(n++, folded);
        }
      }
    }
    function.replace(replacements);
    boolean branches = foldBranches();
    return branches || !replacements.isEmpty();
  }

  /** The instruction that has the same result already. */
  private Optional<Instruction> sameAs(Instruction i) {
    return switch (i.operation()) {
      case Operation.CheckBound _, Operation.AssumeBound _
          when !i.argument(0).kinds().may(Kind.UNBOUND) ->
          Optional.of(resolved(i.argument(0)));
      case Operation.UntagInt _
          when resolved(i.argument(0)).operation() instanceof Operation.TagInt ->
          Optional.of(resolved(i.argument(0)).argument(0)).filter(this::isCounter);
      case Operation.Reinterpret _
          when resolved(i.argument(0)).operation() instanceof Operation.Reinterpret ->
          Optional.of(resolved(resolved(i.argument(0)).argument(0)));
      default -> Optional.empty();
    };
  }

  /** Tagging keeps 48 bits only, so untagging gives the same word back just for what is known. */
  private boolean isCounter(Instruction word) {
    return word.operation() instanceof Operation.Word(long bits) && Values.fitsInt(bits);
  }

  private Instruction resolved(Instruction i) {
    Instruction current = i;
    while (replacements.containsKey(current)) {
      current = replacements.get(current);
    }
    return current;
  }

  private Optional<Operation> constant(Instruction i) {
    return switch (i.operation()) {
      case Operation.WordBinary(WordOperator operator) -> foldWords(operator, i);
      case Operation.Binary(Operator operator, _) -> foldInts(operator, i);
      case Operation.TagInt _ ->
          word(i, 0).isPresent()
              ? Optional.of(
                  new Operation.Constant(Values.ofInt(Values.intValue(word(i, 0).getAsLong()))))
              : Optional.empty();
      case Operation.UntagInt _, Operation.IntToWord _ ->
          integer(i, 0).isPresent()
              ? Optional.of(new Operation.Word(integer(i, 0).getAsLong()))
              : Optional.empty();
      case Operation.Reinterpret _ -> foldReinterpret(i);
      case Operation.MakeBool _ ->
          word(i, 0).isPresent()
              ? Optional.of(new Operation.Constant(Values.ofBool(word(i, 0).getAsLong() != 0)))
              : Optional.empty();
      case Operation.Truth _ -> truth(resolved(i.argument(0))).map(Fold::bit);
      case Operation.CompareTruth(CmpOperator operator) -> compare(operator, i).map(Fold::bit);
      case Operation.Compare(CmpOperator operator) ->
          compare(operator, i).map(b -> new Operation.Constant(Values.ofBool(b)));
      default -> Optional.empty();
    };
  }

  private static Operation bit(boolean value) {
    return new Operation.Word(value ? 1 : 0);
  }

  private OptionalLong word(Instruction i, int argument) {
    return resolved(i.argument(argument)).operation() instanceof Operation.Word(long bits)
        ? OptionalLong.of(bits)
        : OptionalLong.empty();
  }

  private OptionalLong integer(Instruction i, int argument) {
    return resolved(i.argument(argument)).operation() instanceof Operation.Constant(long bits)
            && Values.isInt(bits)
        ? OptionalLong.of(Values.intValue(bits))
        : OptionalLong.empty();
  }

  private Optional<Operation> foldWords(WordOperator operator, Instruction i) {
    OptionalLong a = word(i, 0);
    OptionalLong b = word(i, 1);
    return a.isPresent() && b.isPresent()
        ? Optional.of(new Operation.Word(operator.apply(a.getAsLong(), b.getAsLong())))
        : Optional.empty();
  }

  private Optional<Operation> foldReinterpret(Instruction i) {
    return switch (resolved(i.argument(0)).operation()) {
      case Operation.Word(long bits) when i.type() == Type.VALUE && !Values.isObject(bits) ->
          Optional.of(new Operation.Constant(bits));
      case Operation.Constant(long bits) -> Optional.of(new Operation.Word(bits));
      default -> Optional.empty();
    };
  }

  private Optional<Operation> foldInts(Operator operator, Instruction i) {
    OptionalLong a = integer(i, 0);
    OptionalLong b = integer(i, 1);
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    OptionalLong result = IntFolder.fold(operator, a.getAsLong(), b.getAsLong());
    return result.isPresent()
        ? Optional.of(new Operation.Constant(Values.ofInt(result.getAsLong())))
        : Optional.empty();
  }

  /** Truth of a constant. */
  private static Optional<Boolean> truth(Instruction value) {
    return switch (value.operation()) {
      case Operation.Constant(long bits) when Values.isInt(bits) ->
          Optional.of(Values.intValue(bits) != 0);
      case Operation.Constant(long bits) when bits == Values.TRUE -> Optional.of(true);
      case Operation.Constant(long bits) when bits == Values.FALSE || bits == Values.NONE ->
          Optional.of(false);
      case Operation.Static(StaticObject.Text(String text)) -> Optional.of(!text.isEmpty());
      default -> Optional.empty();
    };
  }

  private Optional<Boolean> compare(CmpOperator operator, Instruction i) {
    if (integer(i, 0).isPresent() && integer(i, 1).isPresent()) {
      return IntFolder.compare(operator, integer(i, 0).getAsLong(), integer(i, 1).getAsLong());
    }
    if (resolved(i.argument(0)).operation() instanceof Operation.Static(StaticObject.Text(String a))
        && resolved(i.argument(1)).operation()
            instanceof Operation.Static(StaticObject.Text(String b))) {
      return switch (operator) {
        case EQ -> Optional.of(a.equals(b));
        case NOT_EQ -> Optional.of(!a.equals(b));
        default -> Optional.empty();
      };
    }
    return Optional.empty();
  }

  private boolean foldBranches() {
    boolean changed = false;
    for (Block block : function.blocks()) {
      if (block.terminator()
              instanceof Terminator.Branch(Instruction condition, Block then, Block otherwise)
          && condition.operation() instanceof Operation.Word(long bits)) {
        block.becomeJump(bits != 0 ? then : otherwise);
        changed = true;
      }
    }
    if (changed) {
      function.removeUnreachableBlocks();
      function.removeTrivialPhis();
    }
    return changed;
  }
}
