package io.github.backstep.lesson.block;

import io.github.backstep.catalogue.NearestName;
import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.lesson.text.Passage.Fence;
import io.github.backstep.lesson.text.Spot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of a block, by their keys. An indented line goes on with the one before it. */
record Entries(String kind, Spot spot, List<Entry> all) {
  private static final Pattern LINE = Pattern.compile("([A-Za-z]+):(?:\\s+(.*))?");

  Entries {
    all = List.copyOf(all);
  }

  static Entries of(Fence fence) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < fence.lines().size(); i++) {
      add(fence.lines().get(i), fence.spot().down(i + 1), entries);
    }
    return new Entries(fence.kind(), fence.spot(), entries);
  }

  private static void add(String line, Spot spot, List<Entry> entries) {
    Matcher matcher = LINE.matcher(line.stripTrailing());
    if (line.isBlank()) {
      return;
    }
    if (Character.isWhitespace(line.charAt(0)) && !entries.isEmpty()) {
      Entry begun = entries.remove(entries.size() - 1);
      entries.add(new Entry(begun.key(), begun.value() + " " + line.strip(), begun.spot()));
    } else if (matcher.matches()) {
      String value = matcher.group(2) == null ? "" : matcher.group(2).strip();
      entries.add(new Entry(matcher.group(1), value, spot));
    } else {
      throw new LessonException(
          spot, "expected a key and a value, such as \"at: step 0\", got '%s'".formatted(line));
    }
  }

  /**
   * These entries, once it is seen that they have no other keys.
   *
   * @param single the keys that can stand here once
   * @param several those that can stand here several times
   */
  Entries allowing(Set<String> single, Set<String> several) {
    Set<String> seen = new HashSet<>();
    for (Entry entry : all) {
      if (!single.contains(entry.key()) && !several.contains(entry.key())) {
        throw unknown(entry, Stream.concat(single.stream(), several.stream()).sorted().toList());
      }
      if (!seen.add(entry.key()) && !several.contains(entry.key())) {
        throw entry.problem("expected once in a block, got it twice. Keep one of the two");
      }
    }
    return this;
  }

  private LessonException unknown(Entry entry, List<String> known) {
    String nearest =
        NearestName.of(entry.key(), known).map(it -> ", did you mean " + it + "?").orElse(".");
    return entry.problem(
        "a block %s has no such key%s There is: %s"
            .formatted(kind, nearest, String.join(" ", known)));
  }

  /**
   * The entry of a key that must be there.
   *
   * @param example of what to write
   */
  Entry one(String key, String example) {
    return maybe(key)
        .orElseThrow(
            () ->
                new LessonException(
                    spot,
                    "%s: expected a line \"%s: …\" in this block. For example: %s: %s"
                        .formatted(kind, key, key, example)));
  }

  Optional<Entry> maybe(String key) {
    return all.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  List<Entry> several(String key) {
    return all.stream().filter(entry -> entry.key().equals(key)).toList();
  }

  boolean flag(String key) {
    return maybe(key).map(Entry::flag).orElse(false);
  }
}
