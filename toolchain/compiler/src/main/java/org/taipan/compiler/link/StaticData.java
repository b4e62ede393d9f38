package org.taipan.compiler.link;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.taipan.compiler.HostData;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.isa.TypeId;
import org.taipan.isa.Values;

/** Builds static objects in read-only data, each once (layouts: docs/runtime.md). */
final class StaticData {
  private static final int ALIGNMENT = 16;
  private static final int STR_HEADER_WORDS = 4;
  private static final int BIG_INT_HEADER_WORDS = 2;
  private static final int LIMB_BITS = 32;
  private static final int COMPLEX_WORDS = 3;
  private static final int CLASS_WORDS = 10;
  private static final int FUNCTION_WORDS = 13;
  private static final int MODULE_WORDS = 6;

  private final DataBuffer data;
  private final ToLongFunction<String> codeAddress;
  private final HostData host;
  private final Map<StaticObject, Long> values = new HashMap<>();
  private final Map<Integer, Long> classes = new HashMap<>();

  StaticData(DataBuffer data, ToLongFunction<String> codeAddress, HostData host) {
    this.data = data;
    this.host = host;
    this.codeAddress = codeAddress;
  }

  /** The value of an object, which is built if it is new. */
  long value(StaticObject object) {
    Long known = values.get(object);
    if (known != null) {
      return known;
    }
    long value =
        switch (object) {
          case StaticObject.Text(String text) -> text(text);
          case StaticObject.Bytes(String latin1) -> bytes(latin1);
          case StaticObject.BigInt(BigInteger number) -> bigInt(number);
          case StaticObject.Complex(double real, double imaginary) -> complex(real, imaginary);
          case StaticObject.Names(List<String> names) -> tuple(names);
          case StaticObject.HostArguments() -> tuple(host.arguments());
          case StaticObject.HostInput() ->
              bytes(new String(host.input().get(), StandardCharsets.ISO_8859_1));
          case StaticObject.FunctionObject function -> function(function);
          case StaticObject.ModuleObject module -> module(module);
          case StaticObject.ClassObject c -> classObject(c);
        };
    values.put(object, value);
    return value;
  }

  private long text(String text) {
    int[] points = text.codePoints().toArray();
    int highest = 0;
    for (int point : points) {
      highest = Math.max(highest, point);
    }
    int kind = highest < 0x100 ? 1 : highest < 0x10000 ? 2 : 4;
    long value = begin(TypeId.STR, STR_HEADER_WORDS * 8 + points.length * kind);
    data.putWord(points.length).putWord(kind).putWord(0);
    for (int point : points) {
      data.put(point, kind);
    }
    data.align(ALIGNMENT);
    return value;
  }

  private long bytes(String latin1) {
    long value = begin(TypeId.BYTES, STR_HEADER_WORDS * 8 + latin1.length());
    data.putWord(latin1.length()).putWord(1).putWord(0);
    data.putBytes(latin1.getBytes(StandardCharsets.ISO_8859_1));
    data.align(ALIGNMENT);
    return value;
  }

  private long bigInt(BigInteger number) {
    BigInteger magnitude = number.abs();
    int limbs = (magnitude.bitLength() + LIMB_BITS - 1) / LIMB_BITS;
    long value = begin(TypeId.BIG_INT, BIG_INT_HEADER_WORDS * 8 + limbs * 4);
    data.putWord((long) number.signum() * limbs);
    for (int i = 0; i < limbs; i++) {
      data.put(magnitude.shiftRight(i * LIMB_BITS).intValue(), 4);
    }
    data.align(ALIGNMENT);
    return value;
  }

  private long complex(double real, double imaginary) {
    long value = begin(TypeId.COMPLEX, COMPLEX_WORDS * 8);
    data.putWord(Double.doubleToLongBits(real)).putWord(Double.doubleToLongBits(imaginary));
    data.align(ALIGNMENT);
    return value;
  }

  private long tuple(List<String> texts) {
    List<Long> items = texts.stream().map(t -> value(new StaticObject.Text(t))).toList();
    return tuple(items.stream(), items.size());
  }

  private long function(StaticObject.FunctionObject function) {
    long name = value(new StaticObject.Text(function.name()));
    long names = value(new StaticObject.Names(function.parameterNames()));
    long qualified = value(new StaticObject.Text(function.qualifiedName()));
    long documentation =
        function.documentation().map(d -> value(new StaticObject.Text(d))).orElse(Values.NONE);
    long module = function.module().map(m -> value(new StaticObject.Text(m))).orElse(Values.NONE);
    long value = begin(TypeId.FUNCTION, FUNCTION_WORDS * 8);
    data.putWord(codeAddress.applyAsLong(function.code())).putWord(function.direct());
    data.putWord(name).putWord(names);
    data.putWord(Values.NONE).putWord(Values.NONE).putWord(Values.NONE);
    data.putWord(function.shape());
    data.putWord(Values.NONE).putWord(qualified).putWord(documentation);
    data.putWord(module);
    data.align(ALIGNMENT);
    return value;
  }

  private long module(StaticObject.ModuleObject module) {
    long name = value(new StaticObject.Text(module.name()));
    long file = value(new StaticObject.Text(module.file()));
    long names = value(new StaticObject.Names(module.names()));
    long value = begin(TypeId.MODULE, MODULE_WORDS * 8);
    data.putWord(codeAddress.applyAsLong(module.attribute()));
    data.putWord(name).putWord(names).putWord(file).putWord(module.standard() ? 1 : 0);
    data.align(ALIGNMENT);
    return value;
  }

  /** A class; its resolution order, which begins with itself, stands in front of it. */
  private long classObject(StaticObject.ClassObject c) {
    long name = value(new StaticObject.Text(c.name()));
    long module = value(new StaticObject.Text("builtins"));
    List<Long> order = c.order().stream().map(this::value).toList();
    long bases = tuple(c.bases().stream().map(this::value), c.bases().size());
    data.align(ALIGNMENT);
    int orderSize = (order.size() + 3) * 8;
    long own = Values.ofObject(TypeId.CLASS.id(), data.address() + roundUp(orderSize));
    long orderValue = tuple(Stream.concat(Stream.of(own), order.stream()), order.size() + 1);
    long value = begin(TypeId.CLASS, CLASS_WORDS * 8);
    data.putWord(c.typeId()).putWord(name).putWord(bases).putWord(orderValue);
    data.putWord(Values.NONE).putWord(Values.NONE).putWord(name).putWord(module);
    data.putWord(c.layout().id());
    data.align(ALIGNMENT);
    classes.put(c.typeId(), value);
    return value;
  }

  private long tuple(Stream<Long> items, int count) {
    List<Long> values = items.toList();
    long value = begin(TypeId.TUPLE, (count + 2) * 8);
    data.putWord(count);
    values.forEach(data::putWord);
    data.align(ALIGNMENT);
    return value;
  }

  /** Puts the table of the classes by type id, from the first one that is not built in on. */
  long putClasses() {
    data.align(8);
    long table = data.address();
    int end = classes.keySet().stream().mapToInt(id -> id + 1).max().orElse(0);
    for (int id = TypeId.FIRST_CLASS; id < end; id++) {
      data.putWord(classes.getOrDefault(id, Values.NONE));
    }
    return table;
  }

  private static int roundUp(int size) {
    return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }

  /** Puts the header. */
  private long begin(TypeId type, int size) {
    data.align(ALIGNMENT);
    long address = data.address();
    data.putWord(((long) type.id() << 32) | roundUp(size));
    return Values.ofObject(type.id(), address);
  }
}
