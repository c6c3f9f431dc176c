package io.github.backstep.tui.stepper.whatif;

import io.github.backstep.network.CellRef;
import io.github.backstep.run.Assignment;
import io.github.backstep.run.CellChange;
import io.github.backstep.run.Change;
import io.github.backstep.run.LabelChange;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.SettingChange;
import io.github.backstep.run.StartSettings;
import io.github.backstep.run.TrainingConfig;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.move.Changes;
import io.github.backstep.tui.stepper.scene.Pane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be changed.
 *
 * @param key of what it is called
 * @param now what it is, as a change to that would be written
 */
record Changeable(String key, String now) {
  private static final List<String> OF_MADE_DATA = List.of("samples", "noise");

  /**
   * All that can be changed where one stands: settings, the chosen cell, the label of the sample
   * looked at.
   */
  static List<Changeable> here(Model model) {
    List<Changeable> all = new ArrayList<>();
    Run run = new Changes(model).changed().run();
    if (run != null) {
      TrainingConfig training = run.training(model.position().step());
      add(all, "lr", String.valueOf(training.learningRate()));
      add(all, "momentum", String.valueOf(training.momentum()));
      add(all, "updateOrder", training.updateOrder().name());
      cell(model).ifPresent(change -> all.add(new Changeable("cell", change.toString())));
      label(model).ifPresent(change -> all.add(new Changeable("label.row", change.toString())));
    }
    return all;
  }

  private static void add(List<Changeable> all, String setting, String value) {
    all.add(new Changeable(setting, new SettingChange(setting, value).toString()));
  }

  /** What another run can have otherwise from its start, as far as these data leave a choice. */
  static List<Changeable> fromStart(Model model) {
    Run run = new Changes(model).changed().run();
    if (run == null) {
      return List.of();
    }
    RunConfig config = run.config();
    boolean isMade =
        config.data().source().files(model.session().surroundings().dataFolder()).isEmpty();
    return StartSettings.ALL.stream()
        .filter(setting -> isMade || !OF_MADE_DATA.contains(setting.name()))
        .map(it -> new Changeable(it.name(), Assignment.of(it, config).toString()))
        .toList();
  }

  /** The chosen cell of a parameter or a velocity; of a gradient the parameter it is of. */
  private static Optional<Change> cell(Model model) {
    Pane pane = model.pane();
    String name = pane.tensor();
    String tensor = name.startsWith("d") ? name.substring(1) : name;
    Cell cell = model.cell(pane);
    Tensor found = model.scene().program().carries(tensor) ? model.scene().found(tensor) : null;
    return found == null || !found.has(cell.row(), cell.column())
        ? Optional.empty()
        : Optional.of(change(new CellRef(tensor, cell), found));
  }

  private static Change change(CellRef cell, Tensor found) {
    double value = found.get(cell.cell().row(), cell.cell().column());
    return new CellChange(cell.tensor(), cell.cell(), value);
  }

  private static Optional<Change> label(Model model) {
    int sample = model.sample();
    int label = model.scene().label(sample);
    boolean known = label >= 0 && sample < model.scene().batch().size();
    return known
        ? Optional.of(new LabelChange(model.scene().batch().row(sample), label))
        : Optional.empty();
  }
}
