package org.taipan.compiler.link;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taipan.compiler.codegen.CodeItem;
import org.taipan.compiler.codegen.CodeUnit;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/** The tables for walking the stack: call sites and function records (docs/runtime.md). */
final class SiteTables {
  /** Marks the line of a site whose text shows more than one frame. */
  private static final long INLINED = 1L << 31;

  /** A call: where it returns to, and what it belongs to. */
  private record Site(
      long returnAddress, CodeItem item, long handler, CodeUnit unit, int function) {}

  /** A text in memory. */
  private record Placed(long address, int length) {}

  private static final Placed NO_TEXT = new Placed(0, 0);

  private record Function(CodeUnit unit, long start, long end) {}

  private final List<Site> sites = new ArrayList<>();
  private final List<Function> functions = new ArrayList<>();

  /** Enters a function with the addresses of its code. */
  void beginFunction(CodeUnit unit, long start, long end) {
    functions.add(new Function(unit, start, end));
  }

  /**
   * Enters a call of the function entered last.
   *
   * @param handler address where exceptions go on in the function, or 0
   */
  void addSite(long returnAddress, CodeItem item, long handler) {
    sites.add(
        new Site(returnAddress, item, handler, functions.getLast().unit(), functions.size() - 1));
  }

  int siteCount() {
    return sites.size();
  }

  /** Puts the function records; gives the table's address. */
  long putFunctions(DataBuffer data, StaticData objects) {
    List<Long> names =
        functions.stream().map(f -> objects.value(new StaticObject.Text(f.unit().name()))).toList();
    List<Long> variables =
        functions.stream().map(f -> variables(f.unit().variableNames(), objects)).toList();
    data.align(8);
    long table = data.address();
    for (int i = 0; i < functions.size(); i++) {
      Function f = functions.get(i);
      data.put(f.start(), 4).put(f.end(), 4);
      data.put(f.unit().savedRegisters(), 4).put(names.get(i), 4);
      data.put(variables.get(i), 4).put(f.unit().frameSize(), 4);
    }
    return table;
  }

  private static long variables(List<String> names, StaticData objects) {
    return names.isEmpty() ? 0 : objects.value(new StaticObject.Names(names));
  }

  /** Puts the sites and their texts; gives the table's address. */
  long putSites(DataBuffer data, Map<SourceFile, Anchors> anchors) {
    Map<String, Placed> placed = new HashMap<>();
    List<Placed> texts = new ArrayList<>();
    for (Site site : sites) {
      texts.add(
          isShown(site)
              ? placed.computeIfAbsent(textOf(site, anchors), text -> put(text, data))
              : NO_TEXT);
    }
    data.align(8);
    long table = data.address();
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      boolean shown = isShown(site);
      Placed text = texts.get(i);
      data.put(site.returnAddress(), 4).put(site.item().frameSize().orElseThrow(), 4);
      data.put(shown ? lineOf(site.item().span()) : 0, 4).put(site.function(), 4);
      data.put(text.address(), 4).put(text.length(), 4).put(site.handler(), 4);
    }
    return table;
  }

  /** Whether a traceback shows the frame: none of the library, none before a function's body. */
  private static boolean isShown(Site site) {
    return !site.unit().library() && !site.item().span().equals(Span.START);
  }

  private static long lineOf(Span span) {
    return span.inlined().isPresent() ? span.line() | INLINED : span.line();
  }

  private static String textOf(Site site, Map<SourceFile, Anchors> anchors) {
    SourceFile source = site.unit().source();
    return TracebackText.of(source, site.unit().name(), site.item().span(), anchors.get(source));
  }

  private static Placed put(String text, DataBuffer data) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Placed placed = new Placed(data.address(), bytes.length);
    data.putBytes(bytes);
    return placed;
  }
}
