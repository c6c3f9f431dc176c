package io.github.backstep.cli;

import io.github.backstep.run.Edit;
import io.github.backstep.run.ModelConfig;
import io.github.backstep.run.Run;
import io.github.backstep.run.TrainingConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a run is, in three lines, and what is changed while it goes on. */
record RunSummary(Run run) {
  /** Of more edits, so many are told. */
  private static final int MOST_EDITS = 5;

  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(data(), network(), training()));
    List<Edit> edits = run.edits().all();
    edits.stream().limit(MOST_EDITS).forEach(edit -> lines.add("edited from " + edit));
    if (edits.size() > MOST_EDITS) {
      lines.add("and %d edits more".formatted(edits.size() - MOST_EDITS));
    }
    return lines;
  }

  private String data() {
    return DataReport.counts(run.data(), run.config().seed());
  }

  private String network() {
    ModelConfig model = run.config().model();
    return "network %s, %s, weights drawn by %s; update order %s"
        .formatted(
            units().stream().map(String::valueOf).collect(Collectors.joining("-")),
            model.layers().isEmpty() ? "no hidden layers" : model.activation().name(),
            model.initialiser().name(),
            run.config().training().updateOrder().name());
  }

  /** Features, neurons of each hidden layer, classes. */
  private List<Integer> units() {
    List<Integer> units = new ArrayList<>();
    units.add(run.data().train().features().columns());
    units.addAll(run.config().model().layers());
    units.add(run.data().train().classes());
    return units;
  }

  private String training() {
    TrainingConfig training = run.config().training();
    return "learning rate %s, momentum %s, batch %d, epochs %d (%d steps each)"
        .formatted(
            Numbers.plain(training.learningRate()),
            Numbers.plain(training.momentum()),
            training.batchSize(),
            training.epochs(),
            run.calendar().stepsPerEpoch());
  }
}
