package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Bars;
import io.github.backstep.figure.drawing.Curves;
import io.github.backstep.figure.drawing.Histogram;
import io.github.backstep.figure.drawing.Matrix;
import io.github.backstep.figure.drawing.Missing;
import io.github.backstep.figure.drawing.Plane;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.figure.drawing.Renderer;
import io.github.backstep.figure.drawing.Series;
import io.github.backstep.figure.drawing.Table;
import io.github.backstep.figure.drawing.Tiles;
import io.github.backstep.figure.drawing.Verdict;
import io.github.backstep.language.Language;
import io.github.backstep.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What there is to see on a plate, in sentences, for where nothing is drawn. */
public final class PlateText implements Renderer<List<String>> {
  /** Of more lines than these only the first are said. */
  private static final int MOST_LINES = 12;

  /** So many spots of a curve are said. */
  private static final int SOME_SPOTS = 5;

  private final Texts texts;
  private final DoubleFunction<String> numbers;

  private PlateText(Texts texts, DoubleFunction<String> numbers) {
    this.texts = texts;
    this.numbers = numbers;
  }

  /** A plate from its heading to its remarks. */
  public static List<String> lines(Plate plate, Language language, DoubleFunction<String> numbers) {
    PlateText text = new PlateText(Texts.of(language, PlateText.class, "plates"), numbers);
    List<String> lines = new ArrayList<>();
    lines.add(plate.caption().isEmpty() ? plate.title() : plate.title() + ", " + plate.caption());
    for (Plate.Panel panel : plate.panels()) {
      String title = panel.title().isEmpty() ? "" : panel.title() + ": ";
      panel.drawing().by(text).forEach(line -> lines.add(title + line));
    }
    plate.remarks().forEach(remark -> lines.add(text.remark(remark)));
    return lines;
  }

  /** A remark with words for its marks. */
  private String remark(String remark) {
    String wrong = String.valueOf(Verdict.WRONG.mark());
    return remark
        .replace(" (" + wrong + ")", "")
        .replace(wrong + " ", texts.of("plate.wrong", ""))
        .replace(Verdict.RIGHT.mark() + " ", texts.of("plate.right", ""));
  }

  private String number(double value) {
    return numbers.apply(value);
  }

  @Override
  public List<String> bars(Bars bars) {
    return List.of(bars.bars().stream().map(this::bar).collect(Collectors.joining(", ")) + ".");
  }

  private String bar(Bars.Bar bar) {
    String key = bar.isMarked() ? "plate.bar.marked" : "plate.bar";
    return texts.of(key, bar.name(), number(bar.value()));
  }

  @Override
  public List<String> curves(Curves curves) {
    return curves.series().stream()
        .filter(series -> series.hue() != Series.GUIDE)
        .map(series -> curve(series, curves.x().label()))
        .toList();
  }

  /** Some of its spots, the first and the last among them. */
  private String curve(Series series, String x) {
    List<Series.Spot> spots = series.spots().stream().filter(Series.Spot::isFinite).toList();
    if (spots.isEmpty()) {
      return texts.of("plate.curve.none", series.name());
    }
    String some =
        IntStream.range(0, SOME_SPOTS)
            .map(i -> i * (spots.size() - 1) / (SOME_SPOTS - 1))
            .distinct()
            .mapToObj(spots::get)
            .map(spot -> texts.of("plate.curve.spot", number(spot.y()), number(spot.x())))
            .collect(Collectors.joining(", "));
    return texts.of("plate.curve", series.name(), x, some);
  }

  @Override
  public List<String> histogram(Histogram histogram) {
    int all = histogram.counts().stream().mapToInt(Integer::intValue).sum();
    int fullest = histogram.counts().indexOf(histogram.most());
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.of(
            "plate.histogram",
            all,
            number(histogram.x().from()),
            number(histogram.x().to()),
            histogram.most(),
            number(histogram.centre(fullest))));
    if (histogram.nonFinite() > 0) {
      lines.add(texts.of("plate.histogram.nonfinite", histogram.nonFinite()));
    }
    return lines;
  }

  @Override
  public List<String> matrix(Matrix matrix) {
    return IntStream.range(0, matrix.names().size())
        .mapToObj(row -> texts.of("plate.matrix.row", matrix.names().get(row), counts(matrix, row)))
        .toList();
  }

  /** What a row is taken for, without what it never is. */
  private String counts(Matrix matrix, int row) {
    String counts =
        IntStream.range(0, matrix.names().size())
            .filter(column -> matrix.counts().get(row, column) > 0)
            .mapToObj(
                column ->
                    texts.of(
                        "plate.matrix.cell",
                        matrix.names().get(column),
                        (long) matrix.counts().get(row, column)))
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? texts.of("plate.matrix.none") : counts;
  }

  @Override
  public List<String> missing(Missing missing) {
    return List.of(missing.reason());
  }

  @Override
  public List<String> plane(Plane plane) {
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.of(
            "plate.plane",
            number(plane.x().from()),
            number(plane.x().to()),
            number(plane.y().from()),
            number(plane.y().to())));
    boolean isJudged = plane.marks().stream().anyMatch(mark -> mark.verdict() != Verdict.NONE);
    for (int label = 0; label < plane.classes().size(); label++) {
      int of = label;
      lines.add(
          texts.of(
              isJudged ? "plate.plane.judged" : "plate.plane.class",
              plane.classes().get(label),
              count(plane, mark -> mark.label() == of),
              count(plane, mark -> mark.label() == of && mark.verdict() == Verdict.WRONG)));
    }
    if (!plane.strokes().isEmpty()) {
      long named = plane.strokes().stream().filter(stroke -> !stroke.name().isEmpty()).count();
      lines.add(texts.of("plate.plane.lines", named));
    }
    return lines;
  }

  private static long count(Plane plane, Predicate<Plane.Mark> which) {
    return plane.marks().stream().filter(which).count();
  }

  @Override
  public List<String> table(Table table) {
    List<String> lines =
        table.rows().stream()
            .limit(MOST_LINES)
            .map(row -> judged(row.verdict(), cells(table.heads(), row.cells())))
            .collect(Collectors.toCollection(ArrayList::new));
    more(table.rows().size(), lines);
    return lines;
  }

  private String cells(List<String> heads, List<String> cells) {
    return IntStream.range(0, Math.min(heads.size(), cells.size()))
        .mapToObj(i -> heads.get(i) + " " + cells.get(i))
        .collect(Collectors.joining(", "));
  }

  @Override
  public List<String> tiles(Tiles tiles) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.of("plate.tiles", tiles.tiles().size()));
    tiles.tiles().stream()
        .limit(MOST_LINES)
        .map(tile -> judged(tile.verdict(), tile.caption()))
        .forEach(lines::add);
    more(tiles.tiles().size(), lines);
    return lines;
  }

  private String judged(Verdict verdict, String caption) {
    return switch (verdict) {
      case NONE -> caption;
      case RIGHT -> texts.of("plate.right", caption);
      case WRONG -> texts.of("plate.wrong", caption);
    };
  }

  private void more(int all, List<String> lines) {
    if (all > MOST_LINES) {
      lines.add(texts.of("plate.more", all - MOST_LINES));
    }
  }
}
