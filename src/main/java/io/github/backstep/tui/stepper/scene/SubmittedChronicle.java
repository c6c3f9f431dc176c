package io.github.backstep.tui.stepper.scene;

import io.github.backstep.grade.assessment.Walk;
import io.github.backstep.language.Texts;
import io.github.backstep.trace.replay.Discrepancy;
import java.util.List;

/** What the grader says of the steps of a submission: which tensors are not what they should be. */
record SubmittedChronicle(Walk walk) implements Chronicle {
  @Override
  public boolean isRecorded() {
    return true;
  }

  @Override
  public String title(Texts texts) {
    return texts.of("header.submission", walk.posed().name()) + " ";
  }

  @Override
  public List<Marker> markers() {
    return List.of();
  }

  @Override
  public List<Discrepancy> discrepancies(int step) {
    return walk.discrepancies().stream().filter(it -> it.step() == step).toList();
  }

  @Override
  public Discrepancies.Voice voice() {
    return Discrepancies.Voice.ANSWER;
  }

  @Override
  public String problem() {
    return "";
  }
}
