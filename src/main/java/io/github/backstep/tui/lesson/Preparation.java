package io.github.backstep.tui.lesson;

import io.github.backstep.explain.expression.Scope;
import io.github.backstep.lesson.Part;
import io.github.backstep.lesson.block.Check;
import io.github.backstep.lesson.block.Choose;
import io.github.backstep.lesson.block.Explain;
import io.github.backstep.lesson.block.PictureBlock;
import io.github.backstep.lesson.block.Predict;
import io.github.backstep.lesson.check.Terms;
import io.github.backstep.lesson.stage.Runs;
import io.github.backstep.lesson.stage.Stage;
import io.github.backstep.lesson.text.Passage;
import io.github.backstep.lesson.text.Passage.Fence;
import io.github.backstep.lesson.text.Passage.Heading;
import io.github.backstep.lesson.text.Passage.Item;
import io.github.backstep.lesson.text.Passage.Paragraph;
import io.github.backstep.lesson.text.Prose;
import io.github.backstep.lesson.text.Tone;
import io.github.backstep.lesson.text.Words;
import io.github.backstep.tui.lesson.Content.Asked;
import io.github.backstep.tui.lesson.Content.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes what there is to read on a page. */
record Preparation(Runs runs, Page page) {
  /**
   * The page with all its numbers.
   *
   * @throws io.github.backstep.lesson.text.LessonException if the lesson is wrong, or its data
   *     cannot be had
   */
  Content content() {
    Stage stage = runs.open(page.scenery());
    return new Content(
        stage,
        page.parts().stream().flatMap(this::said).toList(),
        pictures(),
        page.check().map(check -> asked(check, stage)));
  }

  private Stream<Said> said(Part part) {
    Passage passage = part.passage();
    return passage instanceof Fence
        ? Stream.of()
        : Stream.of(new Said(passage, words(passage, part)));
  }

  /** Each passage is read where it stands itself. */
  private List<Words> words(Passage passage, Part part) {
    Optional<Prose> prose = prose(passage);
    return prose.isEmpty() || prose.get().isEmpty()
        ? List.of()
        : prose.get().in(runs.open(part.scenery()).scope());
  }

  private static Optional<Prose> prose(Passage passage) {
    if (passage instanceof Heading heading) {
      return Optional.of(heading.prose());
    }
    if (passage instanceof Paragraph paragraph) {
      return Optional.of(paragraph.prose());
    }
    return passage instanceof Item item ? Optional.of(item.prose()) : Optional.empty();
  }

  private List<String> pictures() {
    return page.parts().stream()
        .map(Part::block)
        .flatMap(Optional::stream)
        .filter(PictureBlock.class::isInstance)
        .map(block -> ((PictureBlock) block).name())
        .distinct()
        .toList();
  }

  private static Asked asked(Check check, Stage stage) {
    Scope scope = stage.scope();
    return new Asked(
        check,
        check.question().ask().in(scope),
        check instanceof Predict predict ? predict.tolerance().text() : "",
        choices(check, stage),
        check.question().hints().stream().map(hint -> hint.in(scope)).toList());
  }

  private static List<List<Words>> choices(Check check, Stage stage) {
    if (check instanceof Choose choose) {
      return choose.options().stream().map(option -> option.label().in(stage.scope())).toList();
    }
    return check instanceof Explain explain
        ? new Terms(explain, stage.run())
            .candidates().stream().map(term -> List.of(new Words(term.label(), Tone.CODE))).toList()
        : List.of();
  }
}
