package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.trace.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VerifyCommandTest {
  @TempDir private Path folder;
  private Path sound;

  @BeforeEach
  void record() {
    Path file = folder.resolve("t.jsonl");
    sound = Recordings.record(SmallRuns.withEpochs(1), Recordings.FULL, file);
  }

  private static Answer verify(Path file) {
    return Answer.to("verify", file.toString());
  }

  /** With another first cell of delta2 in step 2. */
  private Path changed() {
    return Recordings.edited(
        sound,
        line ->
            line.startsWith("{\"step\":2,")
                ? line.replaceFirst("(\"delta2\":\\{.*?\"data\":\\[\\[)[^,]*,", "$10.25,")
                : line);
  }

  @Test
  void soundTracePasses() {
    String said =
        ": 5 steps, 2 keyframes, 1 evaluation, computed again: the same bits everywhere\n";
    assertEquals(new Answer(0, sound + said, ""), verify(sound));
  }

  @Test
  void changedNumberIsNamedAndEndsWithCode1() {
    Path file = changed();
    Answer answer = verify(file);
    assertEquals(1, answer.code());
    List<String> lines = answer.lines();
    assertTrue(
        lines
            .get(0)
            .matches("WRONG: step 2 / delta2\\[0,0]: L2.delta: recorded 0.25, computed -?0\\.\\d+"),
        lines.get(0));
    assertTrue(
        lines.get(1).startsWith("WRONG: the file: " + file + ":10: $.digest: expected "),
        lines.get(1));
    assertTrue(lines.get(1).endsWith(": the file was changed after it was written"), lines.get(1));
    assertEquals(file + ": 5 steps, 2 keyframes, 1 evaluation, 2 things are wrong", lines.get(2));
    assertEquals(3, lines.size());
  }

  @Test
  void recordingThatWasCutShortPassesAsFarAsItGoes() throws IOException {
    List<String> lines = Files.readAllLines(sound);
    Path cut = Files.write(folder.resolve("cut"), lines.subList(0, 5));
    Files.writeString(cut, Files.readString(cut) + lines.get(5).substring(0, 40));
    assertEquals(
        new Answer(
            0,
            """
            note: %s:6: expected the rest of the line, got the end of the file
            %s: 3 steps, 1 keyframe, 0 evaluations, computed again: the same bits everywhere
            """
                .formatted(cut, cut),
            ""),
        verify(cut));
  }

  @Test
  void programsGetOneObject() {
    assertEquals(
        "{\"passes\":true,\"recomputed\":true,\"complete\":true,\"steps\":5,\"keyframes\":2,"
            + "\"evaluations\":1,\"wrong\":0,\"findings\":[]}\n",
        Answer.to("verify", sound.toString(), "--json").out());
    Answer answer = Answer.to("verify", changed().toString(), "--json");
    assertEquals(1, answer.code());
    JsonObject object = JsonParser.parseString(answer.out()).getAsJsonObject();
    assertEquals(2, object.get("wrong").getAsInt());
    JsonObject finding = object.getAsJsonArray("findings").get(0).getAsJsonObject();
    assertEquals(List.of("at", "what", "recorded", "computed"), List.copyOf(finding.keySet()));
    assertEquals("step 2 / delta2[0,0]", finding.get("at").getAsString());
    assertEquals(0.25, finding.get("recorded").getAsDouble());
  }

  @Test
  void manyFindingsAreCountedAndNotAllTold() {
    Path many =
        Recordings.edited(sound, line -> line.replace("\"nonFinite\":0", "\"nonFinite\":1"));
    Answer answer = verify(many);
    assertEquals(20, answer.lines().stream().filter(line -> line.startsWith("WRONG: ")).count());
    assertTrue(answer.out().matches("(?s).*\nand \\d+ more\n.* things are wrong\n"), answer.out());
  }

  /** What every command says that is given a file which is no trace. */
  @ParameterizedTest
  @ValueSource(strings = {"verify", "inspect", "diff"})
  void fileThatIsNoTraceIsNamed(String command) throws IOException {
    String begins = "expected a trace, which begins with {\"backstep-trace\":, got ";
    Map<String, String> errors =
        Map.of(
            "", ":1: " + begins + "an empty file",
            "{\"a\":1}\n", ":1: " + begins + "something else",
            "hello\n",
                ":1: $: expected an object, got hello. A trace begins with {\"backstep-trace\":",
            "{\"backstep-trace\":2}\n",
                ":1: $.backstep-trace: expected a trace of version 1, got one of version 2."
                    + " Read it with a newer Backstep");
    for (Map.Entry<String, String> error : errors.entrySet()) {
      Path file = Files.writeString(folder.resolve("other"), error.getKey());
      assertError(file + error.getValue(), command, file.toString());
    }
    assertError(folder + ": expected a file, got a folder", command, folder.toString());
    assertError("expected a file's name, got ''", command, "");
  }

  private static void assertError(String error, String command, String file) {
    String[] args =
        command.equals("inspect")
            ? new String[] {command, file, "--at", "step 0 / W1"}
            : new String[] {command, file};
    assertEquals(new Answer(2, "", "backstep: " + error + "\n"), Answer.to(args));
  }

  @Test
  void missingFileIsNamed() {
    assertError("missing: there is no such file", "verify", "missing");
    assertError("missing: there is no such file", "inspect", "missing");
    assertError(
        "expected the file of a trace, or one of the presets moons, notebook-moons, digits,"
            + " notebook-digits, mnist, notebook-mnist, got 'missing', and there is no such file",
        "diff",
        "missing");
  }

  @Test
  void exactlyOneFileIsAskedFor() {
    assertEquals(2, Answer.to("verify").code());
    assertEquals(
        new Answer(2, "", "backstep: verify: unexpected 'b'. See: backstep verify --help\n"),
        Answer.to("verify", "a", "b"));
  }
}
