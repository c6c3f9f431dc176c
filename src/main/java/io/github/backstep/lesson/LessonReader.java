package io.github.backstep.lesson;

import io.github.backstep.language.Language;
import io.github.backstep.lesson.block.Block;
import io.github.backstep.lesson.block.Blocks;
import io.github.backstep.lesson.block.Check;
import io.github.backstep.lesson.block.RunBlock;
import io.github.backstep.lesson.stage.Scenery;
import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.lesson.text.Manuscript;
import io.github.backstep.lesson.text.Passage;
import io.github.backstep.lesson.text.Passage.Fence;
import io.github.backstep.lesson.text.Passage.Heading;
import io.github.backstep.lesson.text.Problem;
import io.github.backstep.lesson.text.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one lesson's file, as far as it can be read. */
final class LessonReader {
  private final String slug;
  private final Language language;
  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Check> checks = new HashMap<>();
  private @Nullable Scenery scenery;

  LessonReader(String slug, Language language, String file) {
    this.slug = slug;
    this.language = language;
    this.file = file;
  }

  Reading read(String text) {
    Manuscript.Reading manuscript = Manuscript.read(text, file);
    problems.addAll(manuscript.problems());
    List<Passage> passages = manuscript.passages();
    List<Optional<Block>> blocks = passages.stream().map(this::block).toList();
    Optional<RunBlock> first =
        blocks.stream()
            .flatMap(Optional::stream)
            .filter(RunBlock.class::isInstance)
            .map(RunBlock.class::cast)
            .findFirst();
    if (first.isEmpty()) {
      require(!problems.isEmpty(), 1, "expected a block ```run that says which run this is about");
      return new Reading(Optional.empty(), problems);
    }
    scenery = opening(first.get(), blocks);
    for (int i = 0; i < passages.size(); i++) {
      add(passages.get(i), blocks.get(i));
    }
    return new Reading(Optional.of(new Lesson(slug, language, title(passages), parts)), problems);
  }

  private void require(boolean condition, int line, String otherwise) {
    if (!condition) {
      problems.add(new Problem(new Spot(file, line), otherwise));
    }
  }

  private Optional<Block> block(Passage passage) {
    if (!(passage instanceof Fence fence)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Blocks.read(fence));
    } catch (LessonException e) {
      problems.add(e.problem());
      return Optional.empty();
    }
  }

  /** What comes before the first run stands on it already, at the place where it is entered. */
  private static Scenery opening(RunBlock first, List<Optional<Block>> blocks) {
    Scenery opening = Scenery.of(first);
    int after = blocks.indexOf(Optional.of(first)) + 1;
    boolean entered = after < blocks.size() && blocks.get(after).isPresent();
    return entered ? opening.after(blocks.get(after).get()) : opening;
  }

  private void add(Passage passage, Optional<Block> block) {
    Scenery before = Objects.requireNonNull(scenery);
    Scenery after = block.map(before::after).orElse(before);
    scenery = after;
    block.filter(Check.class::isInstance).map(Check.class::cast).ifPresent(this::note);
    parts.add(new Part(passage, block, after));
  }

  private void note(Check check) {
    Check earlier = checks.putIfAbsent(check.id(), check);
    if (earlier != null) {
      problems.add(
          new Problem(
              check.spot(),
              "id: %s is taken by the block in line %d. Give this one a name of its own"
                  .formatted(check.id(), earlier.spot().line())));
    }
  }

  private String title(List<Passage> passages) {
    boolean titled =
        !passages.isEmpty() && passages.get(0) instanceof Heading top && top.level() == 1;
    require(titled, 1, "expected the title of the lesson in the first line, such as \"# Softmax\"");
    for (Passage passage : passages.subList(Math.min(1, passages.size()), passages.size())) {
      if (passage instanceof Heading heading && heading.level() == 1) {
        require(
            false, heading.spot().line(), "expected one title with one #. Write a section as ## …");
      }
    }
    return titled ? ((Heading) passages.get(0)).prose().plain() : slug;
  }
}
