package org.taipan.compiler.link;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.ToLongFunction;
import org.taipan.compiler.codegen.CodeItem;
import org.taipan.compiler.codegen.CodeItem.Content;
import org.taipan.compiler.codegen.CodeItem.Pooled;
import org.taipan.compiler.codegen.FunctionEmitter;
import org.taipan.compiler.codegen.Registers;
import org.taipan.isa.Op;
import org.taipan.isa.Operand;

/** Encodes placed items. */
final class TextEncoder {
  private static final int SKIP_JUMP = 8;
  private static final int SKIP_FAR_JUMP = 12;

  private final TextLayout layout;
  private final ToLongFunction<Pooled> poolAddress;
  private final ByteBuffer bytes;

  private TextEncoder(TextLayout layout, int size, ToLongFunction<Pooled> poolAddress) {
    this.layout = layout;
    this.poolAddress = poolAddress;
    this.bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The bytes of the text. */
  static byte[] encode(
      List<CodeItem> items, TextLayout layout, long base, ToLongFunction<Pooled> poolAddress) {
    int size = Math.toIntExact(layout.end() - base);
    TextEncoder encoder = new TextEncoder(layout, size, poolAddress);
    for (int i = 0; i < items.size(); i++) {
      encoder.encode(items.get(i).content(), i);
    }
    return encoder.bytes.array();
  }

  private void encode(Content content, int item) {
    long address = layout.address(item);
    int size = layout.size(item);
    switch (content) {
      case Content.Instruction(int word) -> bytes.putInt(word);
      case Content.Branch(Op op, int rs1, int rs2, _) -> {
        if (size == 4) {
          branch(op, rs1, rs2, layout.target(item) - address);
        } else {
          int skip = size == 8 ? SKIP_JUMP : SKIP_FAR_JUMP;
          branch(FunctionEmitter.opposite(op), rs1, rs2, skip);
          jump(Registers.ZERO, layout.target(item), address + 4, size - 4);
        }
      }
      case Content.Jump(int rd, _) -> jump(rd, layout.target(item), address, size);
      case Content.PoolLoad(int rd, Pooled word) -> {
        long offset = poolAddress.applyAsLong(word) - address;
        put(Op.AUIPC, rd, high(offset));
        put(Op.LD, rd, offset - high(offset), rd);
      }
      case Content.Align _ -> bytes.position(bytes.position() + size);
      case Content.Mark _ -> {}
    }
  }

  private void branch(Op op, int rs1, int rs2, long offset) {
    if (op.has(Operand.RS2)) {
      put(op, rs1, rs2, offset);
    } else {
      put(op, rs1, offset);
    }
  }

  private void jump(int rd, long target, long address, int size) {
    long offset = target - address;
    if (size == 4) {
      put(Op.JAL, rd, offset);
      return;
    }
    int through = rd == Registers.ZERO ? Registers.SCRATCH : rd;
    put(Op.AUIPC, through, high(offset));
    put(Op.JALR, rd, offset - high(offset), through);
  }

  /** The part of an offset that auipc adds, rounded so that the rest fits 12 bits signed. */
  private static long high(long offset) {
    return (offset + 0x800) & ~0xfffL;
  }

  private void put(Op op, long... operands) {
    bytes.putInt(op.encode(operands));
  }
}
