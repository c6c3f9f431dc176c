package io.github.backstep.trace.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.run.Run;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.trace.Recordings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
  @TempDir private Path folder;

  private final Run run = SmallRuns.prepare();

  private Path full() {
    return Recordings.record(run, Recordings.FULL, folder.resolve("full.jsonl"));
  }

  private static Verification verify(Path file) {
    return Verifier.verify(Recordings.replay(file), step -> {});
  }

  private Verification verifyEdited(UnaryOperator<String> edit) {
    return verify(Recordings.edited(full(), edit));
  }

  private static List<String> places(Verification verification) {
    return verification.findings().stream().map(Finding::where).toList();
  }

  @Test
  void traceOfARunPassesAndIsCounted() {
    List<Integer> progress = new ArrayList<>();
    Verification verification =
        Verifier.verify(
            Recordings.replay(
                Recordings.record(run, Recordings.THIN, folder.resolve("thin.jsonl.gz"))),
            progress::add);
    assertEquals(new Verification(15, 4, 3, List.of(), 0, true, Optional.empty()), verification);
    assertEquals(IntStream.range(0, 15).boxed().toList(), progress);
  }

  @Test
  void runThatExplodesPassesToo() {
    Path file =
        Recordings.record(SmallRuns.exploding(), Recordings.FULL, folder.resolve("nan.jsonl"));
    assertTrue(verify(file).passes());
  }

  @Test
  void changedCellIsFoundWithBothValuesAndTheFileKnowsItWasChanged() {
    Verification verification =
        verifyEdited(
            line ->
                line.startsWith("{\"step\":6,")
                    ? line.replaceFirst("(\"delta2\":\\{.*?\"data\":\\[\\[)[^,]*,", "$10.25,")
                    : line);
    assertFalse(verification.passes());
    Finding first = verification.findings().get(0);
    assertEquals("step 6 / delta2[0,0]", first.where());
    assertEquals(0.25, first.recorded().getAsDouble());
    assertEquals(List.of("step 6 / delta2[0,0]", "the file"), places(verification));
  }

  @Test
  void changedDigestsLossesRowsKeyframesAndScoresAreFound() {
    assertEquals(
        "step 2 / dW1",
        places(
                verifyEdited(
                    line ->
                        line.startsWith("{\"step\":2,")
                            ? line.replaceFirst(
                                "(\"dW1\":\\{.*?\"digest\":\")[0-9a-f]{4}", "$10000")
                            : line))
            .get(0));
    assertEquals(
        "step 2 / loss[0,0]",
        places(
                verifyEdited(
                    line ->
                        line.startsWith("{\"step\":2,")
                            ? line.replaceFirst("\"loss\":[^,]*,", "\"loss\":0.5,")
                            : line))
            .get(0));
    assertEquals(
        "step 2",
        places(
                verifyEdited(
                    line ->
                        line.startsWith("{\"step\":2,")
                            ? line.replaceFirst("\"rows\":\\[\\d+", "\"rows\":[31")
                            : line))
            .get(0));
    assertEquals(
        "evaluation 2 / test.accuracy",
        places(
                verifyEdited(
                    line ->
                        line.startsWith("{\"evaluation\":2")
                            ? line.replaceFirst("(\"test\":.*\"accuracy\":)[^}]*", "$10.999")
                            : line))
            .get(0));
    assertTrue(
        places(
                verifyEdited(
                    line ->
                        line.startsWith("{\"keyframe\":4")
                            ? line.replaceFirst("(\"b1\":.*?\"f64\":\")[^\"]{3}", "$1AAA")
                            : line))
            .get(0)
            .startsWith("keyframe 4 / b1[0,0]"));
  }

  @Test
  void foreignTracePassesWhereEachOperationFollowsFromItsInputs() {
    Verification verification = verify(Recordings.foreign(full()));
    assertTrue(verification.passes(), () -> verification.findings().toString());
    assertFalse(verification.computed());
  }

  @Test
  void mistakeInAForeignTraceIsFoundWhereItIsMade() {
    Path edited =
        Recordings.edited(
            Recordings.foreign(full()),
            line ->
                line.startsWith("{\"step\":6,")
                    ? line.replaceFirst("(\"dW3\":\\{.*?\"data\":\\[\\[)[^,]*,", "$10.25,")
                    : line);
    Verification verification = verify(edited);
    assertEquals(List.of("step 6 / dW3[0,0]", "step 6 / vW3[0,0]"), places(verification));
    assertEquals(
        "L3.weight-gradient does not follow from what it read",
        verification.findings().get(0).what());
  }

  /** Changes a number of step 2, in a recording that has no end line to know of it. */
  private List<String> placesWithout(String number, String replacement) {
    return places(
        verifyEdited(
            line ->
                line.startsWith("{\"step\":2,")
                    ? line.replaceFirst(number, replacement)
                    : line.replaceFirst("^\\{\"end\":.*", "{\"remark\":\"lost\"}")));
  }

  @Test
  void changedStatisticsAreFound() {
    for (String key : List.of("nonFinite", "min", "max", "mean", "l2")) {
      assertEquals(
          List.of("step 2 / dW1"),
          placesWithout("(\"dW1\":\\{.*?\"" + key + "\":)[^,]*,", "$17,"),
          key);
    }
  }

  @Test
  void stepInAnotherEpochOrBatchIsFound() {
    assertEquals(List.of("step 2"), placesWithout("\"epoch\":0", "\"epoch\":1"));
    assertEquals(List.of("step 2"), placesWithout("\"batch\":2", "\"batch\":3"));
  }

  @Test
  void digestOfOtherCellsIsFoundWhereNothingCanBeComputed() {
    Path other =
        Recordings.edited(
            full(),
            line ->
                line.replaceFirst("\"fingerprint\":\"[0-9a-f]{4}", "\"fingerprint\":\"0000")
                    .replaceFirst("^\\{\"end\":.*", "{\"remark\":\"lost\"}"));
    assertTrue(verify(other).passes(), () -> verify(other).findings().toString());
    Path edited =
        Recordings.edited(
            other,
            line ->
                line.startsWith("{\"step\":2,")
                    ? line.replaceFirst("(\"dW1\":\\{.*?\"digest\":\")[0-9a-f]{4}", "$10000")
                    : line);
    Verification verification = verify(edited);
    assertFalse(verification.computed());
    assertEquals(List.of("step 2 / dW1"), places(verification));
  }
}
