package io.github.backstep.grade.selftest;

import io.github.backstep.grade.cases.AnswersFile;
import io.github.backstep.grade.cases.Cells;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.tensor.Tensor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Hands in what has been handed in to other graders and passed: nothing, zeros, the cases
 * themselves, and programs that end otherwise than they should, with the right answers already
 * written.
 */
final class HostileSubmissions {
  /** The right answers lie beside the scripts. */
  private static final String ANSWERS = "answers.json";

  private static final String HAND_THEM_IN = "cp answers.json \"$2\"\n";

  private final Bench bench;
  private final Handing handing;

  /**
   * @param bench with the cases that the submissions are graded on
   */
  HostileSubmissions(Bench bench, Handing handing) {
    this.bench = bench;
    this.handing = handing;
  }

  List<Part.Row> rows() {
    Map<String, Map<String, byte[]>> submissions = new LinkedHashMap<>();
    submissions.put("zeros", files(each(it -> Cells.scaled(it, 0)), HAND_THEM_IN));
    submissions.put("NaN", files(each(it -> Cells.map(it, cell -> Double.NaN)), HAND_THEM_IN));
    submissions.put("an empty file", script(": > \"$2\"\n"));
    submissions.put("no file", script(":\n"));
    submissions.put("the cases themselves", script("cp \"$1\" \"$2\"\n"));
    submissions.put("half of the answers", files(half(), HAND_THEM_IN));
    submissions.put("hangs", script(HAND_THEM_IN + "sleep 1000\n"));
    submissions.put("prints without end", script(HAND_THEM_IN + "yes\n"));
    submissions.put("eats memory", script(HAND_THEM_IN + "tail /dev/zero\n"));
    submissions.put(
        "starts processes",
        script(HAND_THEM_IN + "for i in $(seq 200); do sleep 1000 & done\nwait\n"));
    submissions.put("writes a huge file", script("yes '[' | head -c 500000000 > \"$2\"\n"));
    submissions.put("crashes", script(HAND_THEM_IN + "kill -SEGV $$\n"));
    return submissions.entrySet().stream().map(it -> row(it.getKey(), it.getValue())).toList();
  }

  /** Without any of the tricks, the same script has full marks. */
  Part.Row honest() {
    Verdict verdict = handing.handIn(script(HAND_THEM_IN));
    return new Part.Row(
        List.of("the right answers", ProgramSurvey.said(verdict)), verdict.isFullMarks());
  }

  private Part.Row row(String name, Map<String, byte[]> files) {
    Verdict verdict = handing.handIn(files);
    return new Part.Row(List.of(name, ProgramSurvey.said(verdict)), !verdict.isFullMarks());
  }

  private byte[] right() {
    return AnswersFile.write(bench.right());
  }

  private byte[] half() {
    byte[] right = right();
    return Arrays.copyOf(right, right.length / 2);
  }

  private byte[] each(UnaryOperator<Tensor> change) {
    return AnswersFile.write(bench.each(change));
  }

  private Map<String, byte[]> script(String text) {
    return files(right(), text);
  }

  private static Map<String, byte[]> files(byte[] answers, String script) {
    return Map.of(ANSWERS, answers, "run.sh", script.getBytes(StandardCharsets.UTF_8));
  }
}
