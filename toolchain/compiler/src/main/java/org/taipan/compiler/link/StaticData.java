package org.taipan.compiler.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.isa.TypeId;
import org.taipan.isa.Values;

/** Builds static objects in read-only data, each once (layouts: docs/runtime.md). */
final class StaticData {
  private static final int ALIGNMENT = 16;
  private static final int STR_HEADER_WORDS = 4;

  private final DataBuffer data;
  private final ToLongFunction<String> codeAddress;
  private final Map<StaticObject, Long> values = new HashMap<>();

  StaticData(DataBuffer data, ToLongFunction<String> codeAddress) {
    this.data = data;
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
          case StaticObject.Names(List<String> names) -> tuple(names);
          case StaticObject.FunctionObject(
                  String code,
                  int parameters,
                  String name,
                  List<String> parameterNames) ->
              function(code, parameters, name, parameterNames);
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

  private long tuple(List<String> texts) {
    List<Long> items = texts.stream().map(t -> value(new StaticObject.Text(t))).toList();
    long value = begin(TypeId.TUPLE, (items.size() + 2) * 8);
    data.putWord(items.size());
    items.forEach(data::putWord);
    data.align(ALIGNMENT);
    return value;
  }

  private long function(String code, int parameters, String name, List<String> parameterNames) {
    long nameValue = value(new StaticObject.Text(name));
    long namesValue = value(new StaticObject.Names(parameterNames));
    long value = begin(TypeId.FUNCTION, 5 * 8);
    data.putWord(codeAddress.applyAsLong(code)).putWord(parameters);
    data.putWord(nameValue).putWord(namesValue);
    data.align(ALIGNMENT);
    return value;
  }

  /** Puts the header. */
  private long begin(TypeId type, int size) {
    data.align(ALIGNMENT);
    long address = data.address();
    int rounded = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    data.putWord(((long) type.id() << 32) | rounded);
    return Values.ofObject(type.id(), address);
  }
}
