package io.github.backstep.lesson.review;

import io.github.backstep.catalogue.NearestName;
import io.github.backstep.explain.expression.Scope;
import io.github.backstep.lesson.Lesson;
import io.github.backstep.lesson.Part;
import io.github.backstep.lesson.block.Block;
import io.github.backstep.lesson.block.Cells;
import io.github.backstep.lesson.block.Check;
import io.github.backstep.lesson.block.HighlightBlock;
import io.github.backstep.lesson.block.PictureBlock;
import io.github.backstep.lesson.stage.Runs;
import io.github.backstep.lesson.stage.Stage;
import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.lesson.text.Passage;
import io.github.backstep.lesson.text.Passage.Heading;
import io.github.backstep.lesson.text.Passage.Item;
import io.github.backstep.lesson.text.Passage.Paragraph;
import io.github.backstep.lesson.text.Problem;
import io.github.backstep.lesson.text.Prose;
import io.github.backstep.lesson.text.Spot;
import io.github.backstep.network.Program;
import io.github.backstep.tensor.Shape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through one lesson in one language, from its first line to its last. */
final class Walkthrough {
  private final Lesson lesson;
  private final Links links;
  private final Runs runs;
  private final List<String> pictures;
  private final List<Problem> problems = new ArrayList<>();

  Walkthrough(Lesson lesson, Path file, Runs runs, List<String> pictures) {
    this.lesson = lesson;
    this.links = new Links(file);
    this.runs = runs;
    this.pictures = pictures;
  }

  List<Problem> problems() {
    for (Part part : lesson.parts()) {
      guarded(() -> visit(part));
    }
    return problems;
  }

  private void guarded(Runnable visit) {
    try {
      visit.run();
    } catch (LessonException e) {
      problems.add(e.problem());
    }
  }

  private void visit(Part part) {
    Stage stage = runs.open(part.scenery());
    read(words(part.passage()), stage.scope());
    part.block().ifPresent(block -> visit(block, stage));
  }

  private static Stream<Prose> words(Passage passage) {
    if (passage instanceof Heading heading) {
      return Stream.of(heading.prose());
    }
    if (passage instanceof Paragraph paragraph) {
      return Stream.of(paragraph.prose());
    }
    return passage instanceof Item item ? Stream.of(item.prose()) : Stream.of();
  }

  private void read(Stream<Prose> words, Scope scope) {
    words.forEach(
        prose -> {
          guarded(() -> prose.text(scope));
          prose.links().forEach(link -> guarded(() -> links.requireThere(link)));
        });
  }

  private void visit(Block block, Stage stage) {
    if (block instanceof HighlightBlock highlight) {
      highlight
          .cells()
          .forEach(it -> guarded(() -> requireThere("cells", it, highlight.spot(), stage)));
    }
    if (block instanceof PictureBlock picture) {
      visit(picture, stage);
    }
    if (block instanceof Check check) {
      read(Wording.of(check), stage.scope());
      check
          .question()
          .cover()
          .forEach(it -> guarded(() -> requireThere("cover", it, check.spot(), stage)));
      new Rehearsal(stage, runs).of(check).forEach(problems::add);
    }
  }

  private void visit(PictureBlock picture, Stage stage) {
    if (!pictures.contains(picture.name())) {
      String nearest =
          NearestName.of(picture.name(), pictures)
              .map(it -> ", did you mean " + it + "?")
              .orElse(".");
      throw new LessonException(
          picture.spot(),
          "name: no picture '%s'%s There is: %s"
              .formatted(picture.name(), nearest, String.join(", ", pictures)));
    }
    picture.at().ifPresent(at -> Places.in(stage.run(), at, picture.spot(), "at"));
  }

  /** Fails if a run has no such cells where the text stands. */
  private static void requireThere(String key, Cells cells, Spot spot, Stage stage) {
    Program program = stage.run().program();
    if (!program.writes(cells.tensor())) {
      String nearest =
          NearestName.of(cells.tensor(), program.tensors())
              .map(it -> ", did you mean " + it + "?")
              .orElse(".");
      throw new LessonException(
          spot,
          "%s: no tensor %s in this run%s There is: %s"
              .formatted(key, cells.tensor(), nearest, String.join(" ", program.tensors())));
    }
    int step = Math.max(0, stage.at().moment().step(stage.run().calendar()));
    Shape shape = program.shape(cells.tensor()).forBatch(stage.run().calendar().batchSize(step));
    if (isOutside(cells.row(), shape.rows()) || isOutside(cells.column(), shape.columns())) {
      throw new LessonException(
          spot,
          "%s: no cells %s: the shape is %s there, so rows 0 to %d and columns 0 to %d"
              .formatted(key, cells, shape, shape.rows() - 1, shape.columns() - 1));
    }
  }

  private static boolean isOutside(@Nullable Integer index, int size) {
    return index != null && index >= size;
  }
}
