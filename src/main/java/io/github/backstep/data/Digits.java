package io.github.backstep.data;

import io.github.backstep.random.NumpyRandom;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ten digits as grey images of 28×28 pixels, drawn by the program: a stand-in for scans of
 * handwriting that needs no file. Ink is 1 and paper 0, and there are as many samples of each digit
 * as of any other, or one more.
 *
 * <p>A digit is a {@link DigitSkeleton}, written by a {@link DigitHand} with a {@link DigitPen},
 * moved to its {@link DigitPlacement}; {@link DigitGrain} is what the noise does to it.
 *
 * <p>Draws, in order: the shuffle of all samples; for each sample its skeleton, the hand, the
 * strokes, their place, the pen and its pressure; and only when all are drawn, sample by sample,
 * the noise. The same samples and seed are therefore the same digits whatever the noise.
 */
public final class Digits implements DataSource {
  /** As many as MNIST has, in half a gigabyte. */
  static final int MAX_SAMPLES = 60_000;

  private static final DataDescription DESCRIPTION =
      new DataDescription(
          "digits",
          IntStream.range(0, DigitSkeletons.digits()).mapToObj(Integer::toString).toList(),
          new Display.Image(DigitPaper.SIDE, DigitPaper.SIDE));

  @Override
  public String name() {
    return DESCRIPTION.name();
  }

  @Override
  public String summary() {
    return "28×28 images of the ten digits, drawn by the program";
  }

  @Override
  public DataSplit load(DataRequest request) {
    return DataSplit.of(make(request), request);
  }

  @Override
  public DataOutline outline(DataRequest request) {
    requireRoom(request.samples());
    return DataOutline.ofMade(DESCRIPTION, request);
  }

  /**
   * All the samples a request asks for, before they are cut and split.
   *
   * @throws DataException if they are more than {@link #MAX_SAMPLES}
   */
  public static Dataset make(DataRequest request) {
    requireRoom(request.samples());
    NumpyRandom random = new NumpyRandom(request.seed());
    int[] labels = random.permutation(request.samples());
    Tensor images = new Tensor(labels.length, DigitPaper.PIXELS);
    for (int row = 0; row < labels.length; row++) {
      labels[row] %= DigitSkeletons.digits();
      write(labels[row], new DigitPaper(images.cells(), row), random);
    }
    DigitGrain grain = new DigitGrain(request.noise());
    for (int row = 0; row < labels.length; row++) {
      grain.add(images.cells(), row, random);
    }
    return new Dataset(DESCRIPTION, images, labels);
  }

  private static void requireRoom(int samples) {
    if (samples > MAX_SAMPLES) {
      throw DataException.of(
          "samples", "at most " + MAX_SAMPLES + " digits", samples, "Ask for fewer.");
    }
  }

  private static void write(int digit, DigitPaper paper, NumpyRandom random) {
    List<DigitSkeleton> ways = DigitSkeletons.of(digit);
    DigitSkeleton skeleton = ways.get(random.nextInt(ways.size()));
    DigitHand hand = DigitHand.draw(random);
    List<DigitCurve> curves = DigitPlacement.place(hand.write(skeleton, random), random);
    DigitPen pen = DigitPen.draw(random);
    for (DigitCurve curve : curves) {
      pen.trace(curve, paper, random);
    }
  }
}
