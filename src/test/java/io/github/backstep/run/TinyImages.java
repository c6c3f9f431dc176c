package io.github.backstep.run;

import io.github.backstep.data.DataDescription;
import io.github.backstep.data.DataRequest;
import io.github.backstep.data.DataSource;
import io.github.backstep.data.DataSplit;
import io.github.backstep.data.Dataset;
import io.github.backstep.data.Display;
import io.github.backstep.random.NumpyRandom;
import io.github.backstep.tensor.Tensor;
import java.util.List;

/** Images of four pixels in three classes: neither the features nor the classes are two. */
public final class TinyImages implements DataSource {
  private static final DataDescription DESCRIPTION =
      new DataDescription("tiny", List.of("a", "b", "c"), new Display.Image(2, 2));

  @Override
  public String name() {
    return DESCRIPTION.name();
  }

  @Override
  public String summary() {
    return "four random pixels and a random class";
  }

  @Override
  public DataSplit load(DataRequest request) {
    NumpyRandom random = new NumpyRandom(request.seed());
    Tensor pixels = new Tensor(request.samples(), 4);
    int[] labels = new int[request.samples()];
    for (int row = 0; row < labels.length; row++) {
      labels[row] = random.nextInt(3);
      for (int pixel = 0; pixel < 4; pixel++) {
        pixels.set(row, pixel, random.nextDouble());
      }
    }
    return DataSplit.of(new Dataset(DESCRIPTION, pixels, labels), request);
  }
}
