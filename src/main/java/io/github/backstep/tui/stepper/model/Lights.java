package io.github.backstep.tui.stepper.model;

import io.github.backstep.figure.drawing.Plane;
import io.github.backstep.figure.drawing.Verdict;
import io.github.backstep.run.Calendar;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.plate.Spotlight;
import io.github.backstep.tui.stepper.scene.Pane;

/** What of each picture is looked at where one stands. */
final class Lights {
  private static final String LOGITS = "Z";
  private static final String ACTIVATIONS = "A";
  private static final String FIRST_LAYER = "\\D+1";

  private Lights() {}

  /** The weighted sum of the chosen cell, of an activation the one it was made from. */
  static Spotlight weightedSum(Model model) {
    Pane pane = model.pane();
    String name = pane.tensor().replaceFirst("^" + ACTIVATIONS, LOGITS);
    Tensor sums = model.program().writes(name) ? model.scene().written(name) : null;
    Cell cell = model.cell(pane);
    boolean isOfLayer = name.startsWith(LOGITS) && pane.isKnown();
    if (sums == null || !isOfLayer) {
      return Spotlight.OFF;
    }
    boolean isThere = cell.row() < sums.rows() && cell.column() < sums.columns();
    return isThere ? Spotlight.at(sums.get(cell.row(), cell.column())) : Spotlight.OFF;
  }

  /** The chosen sample: in the plane, or its number among the training rows. */
  static Spotlight sample(Model model) {
    Tensor samples = model.scene().samples();
    int sample = model.sample();
    if (samples == null || sample >= samples.rows()) {
      return Spotlight.OFF;
    }
    if (samples.columns() != 2) {
      boolean isOfBatch = model.session().subject().run() == null;
      return Spotlight.on(isOfBatch ? sample : model.scene().batch().row(sample));
    }
    double x = samples.get(sample, 0);
    double y = samples.get(sample, 1);
    return Spotlight.on(new Plane.Mark(x, y, model.scene().label(sample), Verdict.NONE));
  }

  /** The chosen sample where those of the mini-batch are shown, because no others are known. */
  static Spotlight sampleOfBatch(Model model) {
    boolean isOfBatch = model.session().subject().run() == null;
    return isOfBatch ? Spotlight.on(model.sample()) : Spotlight.OFF;
  }

  /** How many epochs are behind, with the part of this one. */
  static Spotlight epochs(Model model) {
    Calendar calendar = model.course().calendar();
    return Spotlight.at(model.sight().stepsBehind() / (double) calendar.stepsPerEpoch());
  }

  static Spotlight step(Model model) {
    return Spotlight.at(model.position().step());
  }

  /** The neuron of the first layer to which the chosen cell belongs. */
  static Spotlight neuron(Model model) {
    Pane pane = model.pane();
    boolean isOfFirstLayer = pane.tensor().matches(FIRST_LAYER);
    return isOfFirstLayer ? Spotlight.on(model.cell(pane).column()) : Spotlight.OFF;
  }
}
