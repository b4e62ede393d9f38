package org.taipan.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Op;

/** Allocation keeps what a program does: random programs are executed before and after it. */
class RegisterAllocatorTest {
  private static final int PROGRAMS = 150;
  private static final int MAX_BLOCKS_EXECUTED = 60;
  private static final List<Long> ARGUMENTS = List.of(3L, -5L, 1L << 40);

  @ParameterizedTest
  @ValueSource(ints = {4, 20, 60})
  void allocatedProgramsDoTheSame(int variables) {
    for (int seed = 0; seed < PROGRAMS; seed++) {
      MachineFunction program = new RandomProgram(seed, variables).build();
      List<String> expected =
          new MachineInterpreter(false).run(program, ARGUMENTS, MAX_BLOCKS_EXECUTED);
      String before = MachinePrinter.print(program);
      RegisterAllocator.allocate(program);
      List<String> actual =
          new MachineInterpreter(true).run(program, ARGUMENTS, MAX_BLOCKS_EXECUTED);
      String both = before + MachinePrinter.print(program);
      assertEquals(expected, actual, () -> "in\n" + both);
    }
  }

  @Test
  void valuesAcrossCallsAreKeptInSavedRegisters() {
    MachineFunction function = newFunction();
    MachineBuilder builder = new MachineBuilder(function, Set.of());
    builder.start(builder.newBlock());
    int parameter = builder.newRegister();
    builder.move(parameter, Registers.A0);
    int result = builder.newRegister();
    builder.call("f", List.of(), result);
    builder.move(Registers.A0, builder.op(Op.ADD, parameter, result));
    builder.end(new MachineTerminator.Return(true));
    RegisterAllocator.allocate(function);
    assertEquals(0, function.spillSlots());
    assertEquals(List.of(8), Frame.of(function).saved());
  }

  @Test
  void valuesAcrossColdCallsStayWhereTheyAre() {
    MachineFunction function = newFunction();
    MachineBuilder builder = new MachineBuilder(function, Set.of());
    builder.start(builder.newBlock());
    int parameter = builder.newRegister();
    builder.move(parameter, Registers.A0);
    int result = builder.newRegister();
    builder.emit(new MachineOp.ColdCall("f", List.of(parameter), List.of(), result));
    builder.move(Registers.A0, builder.op(Op.ADD, parameter, result));
    builder.end(new MachineTerminator.Return(true));
    RegisterAllocator.allocate(function);
    assertTrue(!Frame.of(function).exists(), MachinePrinter.print(function));
  }

  private static MachineFunction newFunction() {
    return new MachineFunction(
        new Function(
            "test",
            "test",
            SourceFile.of("test.py", ""),
            List.of(),
            Type.WORD,
            false,
            false,
            List.of()));
  }

  /** A random control-flow graph over a fixed set of variables, all set at the entry. */
  private static final class RandomProgram {
    private final Random random;
    private final MachineFunction function = newFunction();
    private final MachineBuilder builder = new MachineBuilder(function, Set.of());
    private final List<Integer> variables = new ArrayList<>();

    RandomProgram(int seed, int variableCount) {
      random = new Random(seed);
      IntStream.range(0, variableCount).forEach(_ -> variables.add(builder.newRegister()));
    }

    MachineFunction build() {
      builder.at(Span.START);
      List<MachineBlock> blocks = new ArrayList<>();
      int count = 2 + random.nextInt(7);
      for (int i = 0; i < count; i++) {
        builder.setLoopDepth(random.nextInt(3));
        blocks.add(i > 0 && random.nextInt(5) == 0 ? builder.newColdBlock() : builder.newBlock());
      }
      for (int i = 0; i < count; i++) {
        builder.start(blocks.get(i));
        if (i == 0) {
          enter();
        }
        int length = random.nextInt(12);
        IntStream.range(0, length).forEach(_ -> instruction());
        terminate(blocks);
      }
      function.moveColdBlocksLast();
      return function;
    }

    private void enter() {
      List<Integer> to = variables.subList(0, 3);
      builder.emit(
          new MachineOp.Move(
              List.copyOf(to), List.of(Registers.A0, Registers.A0 + 1, Registers.A0 + 2)));
      variables.subList(3, variables.size()).forEach(v -> builder.constantInto(v, v));
    }

    private int any() {
      return variables.get(random.nextInt(variables.size()));
    }

    private List<Integer> some(int max) {
      return IntStream.range(0, random.nextInt(max + 1)).mapToObj(_ -> any()).toList();
    }

    private void instruction() {
      switch (random.nextInt(8)) {
        case 0 -> builder.constantInto(any(), random.nextInt(1000));
        case 1 -> builder.immediateInto(any(), Op.ADDI, any(), random.nextInt(100));
        case 2 -> builder.opInto(any(), Op.XOR, any(), any());
        case 3 -> builder.call("call" + random.nextInt(9), some(8), any());
        case 4 -> {
          int result = random.nextInt(3) == 0 ? Registers.NONE : any();
          builder.emit(
              new MachineOp.ColdCall("cold" + random.nextInt(9), some(4), some(6), result));
        }
        case 5 -> shuffle();
        default -> builder.opInto(any(), Op.ADD, any(), any());
      }
    }

    /** A parallel move to distinct targets. */
    private void shuffle() {
      List<Integer> targets = new ArrayList<>(variables);
      java.util.Collections.shuffle(targets, random);
      List<Integer> to = List.copyOf(targets.subList(0, 1 + random.nextInt(targets.size())));
      builder.emit(new MachineOp.Move(to, to.stream().map(_ -> any()).toList()));
    }

    private void terminate(List<MachineBlock> blocks) {
      MachineBlock a = blocks.get(1 + random.nextInt(blocks.size() - 1));
      MachineBlock b = blocks.get(1 + random.nextInt(blocks.size() - 1));
      switch (random.nextInt(6)) {
        case 0 -> {
          builder.move(Registers.A0, any());
          builder.end(new MachineTerminator.Return(true));
        }
        case 1 -> builder.jump(a);
        default -> builder.branch(random.nextBoolean() ? Op.BLT : Op.BEQ, any(), any(), a, b);
      }
    }
  }
}
