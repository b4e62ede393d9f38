package org.taipan.hdl;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a method does with the result of a call, read from the byte code after the call: this names
 * the signals after Java variables. Needs local variable tables ({@code javac -g}); without them
 * signals held in locals get made-up names.
 */
sealed interface Target {
  /** Stored in the field, or as the first value of the local variable, of that name. */
  record Variable(String name) implements Target {}

  /** Returned to the caller, which may store it. */
  record Returned() implements Target {}

  /** Used in an expression. */
  record Other() implements Target {}

  /** Targets of one class: method name and descriptor, then index of the call in the byte code. */
  ClassValue<Map<String, Map<Integer, Target>>> CLASSES =
      new ClassValue<>() {
        @Override
        protected Map<String, Map<Integer, Target>> computeValue(Class<?> c) {
          String name = c.getName();
          String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
          try (InputStream in = c.getResourceAsStream(file)) {
            return in == null ? Map.of() : read(ClassFile.of().parse(in.readAllBytes()));
          } catch (IOException e) {
            return Map.of();
          }
        }
      };

  static Target of(StackWalker.StackFrame frame) {
    return CLASSES
        .get(frame.getDeclaringClass())
        .getOrDefault(frame.getMethodName() + frame.getDescriptor(), Map.of())
        .getOrDefault(frame.getByteCodeIndex(), new Other());
  }

  private static Map<String, Map<Integer, Target>> read(ClassModel model) {
    var methods = new HashMap<String, Map<Integer, Target>>();
    for (var method : model.methods()) {
      String key = method.methodName().stringValue() + method.methodType().stringValue();
      method.code().ifPresent(code -> methods.put(key, targets((CodeAttribute) code)));
    }
    return methods;
  }

  private static Map<Integer, Target> targets(CodeAttribute code) {
    record At(int index, Instruction instruction) {}
    List<At> instructions = new ArrayList<>();
    List<LocalVariable> locals = new ArrayList<>();
    int index = 0;
    for (CodeElement element : code.elementList()) {
      switch (element) {
        case Instruction instruction -> {
          instructions.add(new At(index, instruction));
          index += instruction.sizeInBytes();
        }
        case LocalVariable local -> locals.add(local);
        default -> {}
      }
    }
    var targets = new HashMap<Integer, Target>();
    for (int i = 0; i + 1 < instructions.size(); i++) {
      if (instructions.get(i).instruction() instanceof InvokeInstruction) {
        int next = i + 1;
        if (instructions.get(next).instruction() instanceof TypeCheckInstruction) {
          next++;
        }
        At use = instructions.get(next);
        int end = use.index() + use.instruction().sizeInBytes();
        Target target =
            switch (use.instruction()) {
              case FieldInstruction f
                  when f.opcode() == Opcode.PUTFIELD || f.opcode() == Opcode.PUTSTATIC ->
                  new Variable(f.name().stringValue());
              case StoreInstruction s -> first(locals, code, s.slot(), end);
              case ReturnInstruction _ -> new Returned();
              default -> new Other();
            };
        targets.put(instructions.get(i).index(), target);
      }
    }
    return targets;
  }

  /** A variable's range in the table starts after the instruction that stores its first value. */
  private static Target first(List<LocalVariable> locals, CodeAttribute code, int slot, int start) {
    for (LocalVariable local : locals) {
      if (local.slot() == slot && code.labelToBci(local.startScope()) == start) {
        return new Variable(local.name().stringValue());
      }
    }
    return new Other();
  }
}
