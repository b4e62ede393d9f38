package org.taipan.cli.run;

import java.util.List;
import java.util.Locale;

/**
 * A picture of an {@link Ablation}: for each program a bar, what it takes with all groups in
 * percent of what it takes without any, and on it a mark for each group that is left out.
 */
public final class AblationPlot {
  private static final int LABELS = 90;
  private static final int BARS = 600;
  private static final int ROW = 18;
  private static final int HEAD = 40;
  private static final int WIDTH = LABELS + BARS + 70;

  /** Percent at the right end of the bars. */
  private static final int LARGEST = 110;

  private static final int GRID = 20;
  private static final List<String> COLOURS =
      List.of("#d55e00", "#009e73", "#cc79a7", "#000000", "#e69f00", "#0072b2");

  private AblationPlot() {}

  /** The picture as SVG. */
  public static String svg(Ablation results) {
    List<Ablation.Program> programs = results.programs();
    int height = HEAD + ROW * programs.size() + ROW;
    StringBuilder svg = new StringBuilder();
    add(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
            + " font-family=\"sans-serif\" font-size=\"11\">",
        WIDTH,
        height);
    add(svg, "<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", WIDTH, height);
    legend(svg, results);
    for (int percent = 0; percent <= LARGEST; percent += GRID) {
      double x = x(percent);
      add(
          svg,
          "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#cccccc\"/>",
          x,
          HEAD - 4,
          x,
          height - ROW);
      text(svg, x, height - 5, "middle", percent + " %");
    }
    for (int i = 0; i < programs.size(); i++) {
      row(svg, results, programs.get(i), HEAD + i * ROW);
    }
    return svg.append("</svg>\n").toString();
  }

  private static void legend(StringBuilder svg, Ablation results) {
    text(
        svg,
        LABELS,
        12,
        "start",
        results.unit() + " with all groups (bar) and without one (mark), none = 100 %");
    for (int i = 0; i < results.groups().size(); i++) {
      int x = LABELS + 130 * i;
      mark(svg, x, 18, COLOURS.get(i % COLOURS.size()));
      text(svg, x + 8, 28, "start", "without " + results.groups().get(i));
    }
  }

  private static void row(StringBuilder svg, Ablation results, Ablation.Program program, int y) {
    double all = 100.0 * program.all() / program.none();
    text(svg, LABELS - 6, y + 11, "end", program.name());
    add(
        svg,
        "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"10\" fill=\"#56b4e9\"/>",
        LABELS,
        y + 2,
        x(all) - LABELS);
    for (int i = 0; i < results.groups().size(); i++) {
      double without = 100.0 * program.without().get(results.groups().get(i)) / program.none();
      mark(svg, x(without), y + 1, COLOURS.get(i % COLOURS.size()));
    }
    text(svg, x(LARGEST) + 6, y + 11, "start", String.format(Locale.ROOT, "%.1f %%", all));
  }

  private static void mark(StringBuilder svg, double x, int y, String colour) {
    add(
        svg,
        "<rect x=\"%.1f\" y=\"%d\" width=\"3\" height=\"12\" fill=\"%s\"/>",
        x - 1.5,
        y,
        colour);
  }

  private static void text(StringBuilder svg, double x, int y, String anchor, String content) {
    add(svg, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%s</text>", x, y, anchor, content);
  }

  private static double x(double percent) {
    return LABELS + BARS * Math.min(percent, LARGEST) / LARGEST;
  }

  private static void add(StringBuilder svg, String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
