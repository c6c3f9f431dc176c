package io.github.backstep.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.backstep.e2e.Programs.Outcome;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported for course systems, laid out and run as these do. */
class ExportIT {
  private static final String SOLUTION = "lessons/exercises/softmax/solution.py";

  @TempDir private Path folder;

  private void export(String system, Path into) throws Exception {
    assertEquals(
        0,
        Programs.outcome(
                Programs.start(
                    Programs.command(
                        "exercise", "export", "softmax", "--for", system, into.toString())))
            .exit());
  }

  /** A jar that is the program whose classes are tested. */
  private static void program(Path jar) throws IOException {
    Attributes attributes = new Attributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, "io.github.backstep.cli.Main");
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(path -> Path.of(path).toUri().toString())
            .collect(Collectors.joining(" ")));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().putAll(attributes);
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out, manifest).close();
    }
  }

  private static void assumePython() {
    boolean there =
        Stream.of(System.getenv("PATH").split(":", -1))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "python3")));
    assumeTrue(there, "skipped: there is no Python here");
  }

  private static Outcome run(Path place, Map<String, String> environment, String... command)
      throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(List.of(command)).directory(place.toFile()).redirectErrorStream(true);
    builder.environment().put("PATH", Programs.java().getParent() + ":" + System.getenv("PATH"));
    builder.environment().putAll(environment);
    return Programs.outcome(builder.start());
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  /** {@code /autograder} as Gradescope lays it out. */
  private Path autograder() throws Exception {
    Path autograder = folder.resolve("autograder");
    export("gradescope", autograder.resolve("source"));
    program(autograder.resolve("source/backstep.jar"));
    Files.createDirectories(autograder.resolve("submission"));
    Files.copy(
        autograder.resolve("source/run_autograder"),
        autograder.resolve("run_autograder"),
        StandardCopyOption.COPY_ATTRIBUTES);
    return autograder;
  }

  private static JsonObject results(Path autograder) throws Exception {
    Outcome outcome = run(autograder, Map.of(), autograder.resolve("run_autograder").toString());
    assertEquals(0, outcome.exit(), outcome.out());
    return json(Files.readString(autograder.resolve("results/results.json")));
  }

  @Test
  void gradescopeGradesWhatWasHandedIn() throws Exception {
    assumePython();
    Path autograder = autograder();
    Path student = autograder.resolve("submission/student.py");
    Files.copy(Path.of(SOLUTION), student);
    JsonObject full = results(autograder);
    int max = sum(full, "max_score");
    assertTrue(max > 0);
    assertEquals(max, full.get("score").getAsInt(), full.toString());
    Files.writeString(student, "raise SystemExit(3)\n");
    assertEquals(0, results(autograder).get("score").getAsInt());
  }

  @Test
  void gradescopeIsToldOfWhatCannotBeGraded() throws Exception {
    Path autograder = autograder();
    Files.writeString(autograder.resolve("submission/essay.txt"), "please");
    JsonObject results = results(autograder);
    assertEquals(0, results.get("score").getAsInt());
    assertTrue(results.get("output").getAsString().contains("could not be graded"));
  }

  private static int sum(JsonObject report, String key) {
    return report.getAsJsonArray("tests").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(test -> test.has(key))
        .mapToInt(test -> test.get(key).getAsInt())
        .sum();
  }

  /** The lines of the step that grades, as the workflow gives them to the shell. */
  private static String step(Path workflow) throws IOException {
    List<String> lines = Files.readAllLines(workflow);
    int from = lines.indexOf("        run: |") + 1;
    assertTrue(from > 0, "the workflow has no such step");
    return lines.subList(from, lines.size()).stream()
        .takeWhile(line -> line.startsWith("          "))
        .collect(Collectors.joining("\n"));
  }

  private JsonObject classroom(Path repository) throws Exception {
    Path output = folder.resolve("github-output");
    Files.deleteIfExists(output);
    Outcome outcome =
        run(
            repository,
            Map.of("GITHUB_OUTPUT", output.toString()),
            "bash",
            "-e",
            "-c",
            step(repository.resolve(".github/workflows/classroom.yml")));
    assertEquals(0, outcome.exit(), outcome.out());
    String line = Files.readString(output).strip();
    assertTrue(line.startsWith("result="), line);
    byte[] report = Base64.getDecoder().decode(line.substring("result=".length()));
    return json(new String(report, UTF_8));
  }

  @Test
  void classroomGradesWhatWasPushed() throws Exception {
    assumePython();
    Path repository = Files.createDirectory(folder.resolve("repository"));
    export("classroom", repository);
    program(repository.resolve(".github/backstep/backstep.jar"));
    Files.copy(Path.of(SOLUTION), repository.resolve("student.py"));
    JsonObject full = classroom(repository);
    assertEquals("pass", full.get("status").getAsString(), full.toString());
    assertEquals(full.get("max_score").getAsInt(), sum(full, "score"));
    Files.writeString(repository.resolve("student.py"), "raise SystemExit(3)\n");
    JsonObject crashed = classroom(repository);
    assertEquals("error", crashed.get("status").getAsString());
    assertEquals(0, sum(crashed, "score"));
  }
}
