package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.MemoryAccess;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.ir.WordOperator;
import org.taipan.compiler.source.Span;
import org.taipan.isa.TypeId;
import org.taipan.isa.Values;

/**
 * The vector entry of a builtin, which stands behind it as a value: checks the number of arguments,
 * and calls the builtin.
 */
final class VectorEntry {
  private final FunctionBuilder builder;
  private final Builtin builtin;
  private final List<Instruction> self;
  private final Instruction given;
  private final String shownName;
  private final Instruction items;
  private final Instruction names;
  private final Optional<Instruction> ofClass;
  private Instruction count;

  /**
   * Begins an entry.
   *
   * @param type that of self, which is the first item and not counted; empty if it is no method
   * @param ofClass whether it is a class method: the first item is the class
   */
  VectorEntry(FunctionBuilder builder, Builtin builtin, Optional<TypeId> type, boolean ofClass) {
    this.builder = builder;
    this.builtin = builtin;
    this.shownName = type.map(t -> t.label() + ".").orElse("") + builtin.name();
    Instruction all = builder.word(new Operation.Parameter(0), Span.START);
    Instruction first = builder.word(new Operation.Parameter(1), Span.START);
    this.names = builder.value(new Operation.Parameter(2), Span.START);
    this.ofClass = ofClass && !builtin.takesClass() ? Optional.of(first) : Optional.empty();
    if (ofClass) {
      self = builtin.takesClass() ? List.of(load(first, 0)) : List.of();
      given = builder.binary(WordOperator.SUB, all, builder.word(1));
      items = builder.binary(WordOperator.ADD, first, builder.word(8));
    } else if (type.isPresent()) {
      Instruction plain =
          builder.call(
              RuntimeFunction.CHECK_SELF,
              Span.START,
              all,
              first,
              builder.word(type.get().id()),
              builder.text(builtin.name()));
      self = List.of(builtin.takesInstance() ? load(first, 0) : plain);
      given = builder.binary(WordOperator.SUB, all, builder.word(1));
      items = builder.binary(WordOperator.ADD, first, builder.word(8));
    } else {
      self = builtin.takesClass() ? List.of(builder.constant(Values.UNBOUND)) : List.of();
      given = all;
      items = first;
    }
  }

  void lower() {
    count = positionalCount();
    if (builtin.isVariadic()) {
      if (builtin.minimum() > 0) {
        refuseFewer();
      }
      List<Instruction> operands = new ArrayList<>(self);
      operands.addAll(List.of(count, items));
      operands.addAll(keywords());
      finish(operands);
      return;
    }
    for (int n = leastPositional(); n <= builtin.maximum(); n++) {
      Block take = builder.newBlock();
      Block next = builder.newBlock();
      builder.branch(builder.binary(WordOperator.EQ, count, builder.word(n)), take, next);
      builder.startSealed(take);
      finish(operands(n));
      builder.startSealed(next);
    }
    if (leastPositional() > 0) {
      refuseFewer();
    }
    complain(false);
  }

  /** How many of the first arguments cannot be given by name. */
  private int leastPositional() {
    int least = 0;
    for (int i = 0; i < builtin.minimum(); i++) {
      if (builtin.isVariadic() || builtin.positions().get(i).isEmpty()) {
        least = i + 1;
      }
    }
    return least;
  }

  private void refuseFewer() {
    Block few = builder.newBlock();
    Block enough = builder.newBlock();
    builder.branch(
        builder.binary(WordOperator.LT, count, builder.word(leastPositional())), few, enough);
    builder.startSealed(few);
    complain(true);
    builder.startSealed(enough);
  }

  private List<Instruction> operands(int given) {
    List<Instruction> operands = new ArrayList<>(self);
    for (int i = 0; i < builtin.maximum(); i++) {
      operands.add(i < given ? load(items, i) : named(i));
    }
    operands.addAll(keywords());
    return operands;
  }

  private Instruction load(Instruction start, int index) {
    return builder.value(new Operation.Load(MemoryAccess.WORD, 8 * index), Span.START, start);
  }

  /** A positional argument that is not given as such. */
  private Instruction named(int position) {
    String name = builtin.positions().get(position);
    if (name.isEmpty()) {
      return builder.constant(Values.UNBOUND);
    }
    Instruction value = keyword(name);
    if (position < builtin.minimum()) {
      Block missing = builder.newBlock();
      Block there = builder.newBlock();
      builder.branch(builder.isUnbound(value), missing, there);
      builder.startSealed(missing);
      raise(builder.text(builtin.missing(position)));
      builder.startSealed(there);
    }
    return value;
  }

  /** The arguments without keywords; unknown keywords are refused. */
  private Instruction positionalCount() {
    String result = builder.newTemporary();
    builder.write(result, given);
    Block keywords = builder.newBlock();
    Block join = builder.newBlock();
    Instruction none = builder.word(Values.NONE);
    builder.branch(
        builder.binary(WordOperator.EQ, builder.reinterpret(names), none), join, keywords);
    builder.startSealed(keywords);
    Instruction known =
        builder.value(new Operation.Static(new StaticObject.Names(builtin.keywords())), Span.START);
    Instruction number =
        builder.call(
            RuntimeFunction.CHECK_KEYWORDS,
            Span.START,
            names,
            known,
            builder.text(builtin.keywords().isEmpty() ? shownName : builtin.name()));
    Instruction positional = builder.binary(WordOperator.SUB, given, number);
    if (builtin.keywords().stream().anyMatch(builtin.positions()::contains)) {
      builder.call(
          RuntimeFunction.CHECK_POSITIONS,
          Span.START,
          names,
          builder.value(
              new Operation.Static(new StaticObject.Names(builtin.positions())), Span.START),
          positional,
          builder.word(builtin.maximum() + builtin.keywordOnly().size()),
          builder.text(builtin.name()));
    }
    builder.write(result, positional);
    builder.jump(join);
    builder.startSealed(join);
    return builder.read(result);
  }

  private List<Instruction> keywords() {
    return builtin.keywordOnly().stream().map(this::keyword).toList();
  }

  /** The argument of a name, or unbound. */
  private Instruction keyword(String name) {
    return builder.call(
        RuntimeFunction.TAKE_KEYWORD, Span.START, names, given, items, builder.text(name));
  }

  private void finish(List<Instruction> operands) {
    Instruction result = builder.call(builtin.function().callee(), Span.START, operands);
    builder.returnValue(
        result.type() == Type.NONE
            ? builder.none()
            : ofClass
                .map(c -> builder.call(RuntimeFunction.OF_SUBCLASS, Span.START, c, result))
                .orElse(result));
  }

  private void complain(boolean tooFew) {
    Builtin.Complaint complaint = builtin.complaint(tooFew, shownName);
    Instruction number =
        builder.call(
            RuntimeFunction.FORMAT_VALUE,
            Span.START,
            builder.value(new Operation.TagInt(), Span.START, count),
            builder.word(0),
            builder.text(""));
    Instruction parts =
        builder.emit(
            new Operation.StackItems(),
            Type.WORD,
            Span.START,
            builder.text(complaint.before()),
            number,
            builder.text(complaint.after()));
    Instruction message =
        builder.call(RuntimeFunction.STR_BUILD, Span.START, builder.word(3), parts);
    raise(message);
  }

  private void raise(Instruction message) {
    builder.call(
        RuntimeFunction.RAISE_EXCEPTION, Span.START, builder.exceptionClass("TypeError"), message);
  }
}
