package io.github.backstep.lesson.block;

import io.github.backstep.catalogue.NearestName;
import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.lesson.text.Passage.Fence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The kinds of blocks there are, and who reads each. */
public final class Blocks {
  private static final Map<String, Function<Entries, Block>> READERS = readers();

  private Blocks() {}

  private static Map<String, Function<Entries, Block>> readers() {
    Map<String, Function<Entries, Block>> readers = new LinkedHashMap<>();
    readers.put("run", RunBlock::read);
    readers.put("go", GoBlock::read);
    readers.put("highlight", HighlightBlock::read);
    readers.put("picture", PictureBlock::read);
    readers.put("predict", Predict::read);
    readers.put("choose", Choose::read);
    readers.put("do", Do::read);
    readers.put("explain", Explain::read);
    return readers;
  }

  /**
   * The block that a fenced one is.
   *
   * @throws LessonException if it is none, or says what cannot be
   */
  public static Block read(Fence fence) {
    Function<Entries, Block> reader = READERS.get(fence.kind());
    if (reader == null) {
      String nearest =
          NearestName.of(fence.kind(), READERS.keySet())
              .map(it -> ", did you mean " + it + "?")
              .orElse(".");
      throw new LessonException(
          fence.spot(),
          "no block '%s'%s There is: %s. What is only to be shown needs no name after the ```"
              .formatted(fence.kind(), nearest, String.join(" ", READERS.keySet())));
    }
    return reader.apply(Entries.of(fence));
  }
}
