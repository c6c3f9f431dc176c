package io.github.backstep.grade.exercise;

import io.github.backstep.grade.cases.AnswersFile;
import io.github.backstep.grade.cases.CasesFile;
import io.github.backstep.language.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a learner begins an exercise with: files by name. */
public final class Kit {
  /** That of the cases a learner may see. */
  private static final long VISIBLE_SEED = 1;

  private final Exercises exercises;
  private final Exercise exercise;
  private final Notation notation;

  public Kit(Exercises exercises, Exercise exercise, Notation notation) {
    this.exercises = exercises;
    this.exercise = exercise;
    this.notation = notation;
  }

  /** The program, the harness, what to do, and cases to try it on. */
  public Map<String, byte[]> files(Language language) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(notation.program(), bytes(program(false)));
    files.putAll(harness(exercises, notation));
    files.put("README.md", bytes(readme(language)));
    List<Worked> visible = Drawing.of(exercise, VISIBLE_SEED);
    files.put(
        "cases.json", CasesFile.of(exercise.name(), visible.stream().map(Worked::posed).toList()));
    files.put("expected.json", AnswersFile.write(visible.stream().map(Worked::answers).toList()));
    return files;
  }

  /**
   * Writes all of them into a folder, which is made if need be. Nothing that is there is
   * overwritten.
   *
   * @return their names
   * @throws ExerciseException if one of them is there already, or cannot be written
   */
  public List<String> write(Path folder, Language language) {
    Map<String, byte[]> files = files(language);
    new NewFiles(folder, files).write();
    return List.copyOf(files.keySet());
  }

  /** The files that a program needs beside it. */
  public static Map<String, byte[]> harness(Exercises exercises, Notation notation) {
    return notation.hasHarnessBeside()
        ? Map.of(notation.harness(), bytes(exercises.text(Shelf.HARNESS + notation.harness())))
        : Map.of();
  }

  /**
   * The text of the learner's program.
   *
   * @param solved as it might be in the end, or as it begins
   */
  public String program(boolean solved) {
    String own = exercises.text(exercise.name() + "/" + notation.source(solved));
    return notation.assembled(own, exercises.text(Shelf.HARNESS + notation.harness()));
  }

  private String readme(Language language) {
    String task = exercises.text(exercise.name() + "/README" + ending(language));
    String trying = exercises.text(Shelf.HARNESS + notation.word() + ending(language));
    return task + trying.replace("NAME", exercise.name()) + hints(language);
  }

  private static String ending(Language language) {
    return language == Language.ENGLISH ? ".md" : "." + language.code() + ".md";
  }

  private String hints(Language language) {
    String heading = exercises.text(Shelf.HARNESS + "hints" + ending(language));
    StringBuilder hints = new StringBuilder("\n" + heading + "\n");
    int number = 1;
    for (String hint : exercise.hints().getOrDefault(language, List.of())) {
      hints.append(number++).append(". ").append(hint).append('\n');
    }
    return hints.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
