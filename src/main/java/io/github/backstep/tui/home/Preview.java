package io.github.backstep.tui.home;

import io.github.backstep.data.DataOutline;
import io.github.backstep.run.Calendar;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.TrainingConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a run will be, worked out before it is made.
 *
 * @param sizes neurons of each layer, from the inputs to the classes
 * @param parameters how many numbers training adjusts
 * @param calendar how its steps lie in epochs
 */
record Preview(List<Integer> sizes, long parameters, Calendar calendar, DataOutline data) {
  Preview {
    sizes = List.copyOf(sizes);
  }

  /**
   * That of a configuration.
   *
   * @throws io.github.backstep.run.ConfigException if it has more steps than can be counted
   */
  static Preview of(RunConfig config, DataOutline data) {
    int inputs = data.description().display().features();
    int classes = data.description().classes();
    List<Integer> sizes = new ArrayList<>(config.model().layers());
    sizes.add(0, inputs);
    sizes.add(classes);
    long parameters =
        config.model().network(inputs, classes).parameters().stream()
            .mapToLong(parameter -> (long) parameter.shape().rows() * parameter.shape().columns())
            .sum();
    TrainingConfig training = config.training();
    Calendar calendar = new Calendar(data.train(), training.batchSize(), training.epochs());
    return new Preview(sizes, parameters, calendar, data);
  }

  /** The sizes as a network is named by them: {@code 2-16-16-2}. */
  String shape() {
    return sizes.stream().map(String::valueOf).collect(Collectors.joining("-"));
  }
}
