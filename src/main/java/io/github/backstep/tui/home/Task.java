package io.github.backstep.tui.home;

import io.github.backstep.grade.exercise.Exercise;
import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.exercise.Notation;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Next;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An exercise, and whether it has been begun in the folder one is in.
 *
 * @param isBegun whether there is a folder of its name with a program in it
 */
record Task(Exercise exercise, boolean isBegun) {
  /** The number of the lesson it belongs to. */
  int lesson() {
    return Integer.parseInt(exercise.lesson().substring(0, 2));
  }

  /** What is asked, and the points for each of such tensors: {@code delta* (2), db* (1)}. */
  String asked() {
    return exercise.asked().stream()
        .map(asked -> asked.tensors().text() + " (" + asked.points() + ")")
        .collect(Collectors.joining(", "));
  }

  /** The exercises have been read. */
  private record Read(List<Task> tasks) implements News {
    @Override
    public Next<Home> into(Home home) {
      return Next.of(home.with(Workbook.in(home).with(tasks)));
    }
  }

  /** The effect that reads all of them. */
  static Effect read(Exercises exercises, Path folder) {
    return Effect.of(
        "reading exercises",
        progress ->
            new Read(
                exercises.names().stream()
                    .map(exercises::named)
                    .map(exercise -> new Task(exercise, isBegun(folder.resolve(exercise.name()))))
                    .toList()));
  }

  private static boolean isBegun(Path folder) {
    return Stream.of(Notation.values())
        .anyMatch(notation -> Files.exists(folder.resolve(notation.program())));
  }
}
