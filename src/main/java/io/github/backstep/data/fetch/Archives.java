package io.github.backstep.data.fetch;

import io.github.backstep.catalogue.Catalogue;
import java.net.URI;
import java.util.List;

/** The data sets that can be fetched. */
public final class Archives {
  /**
   * MNIST: 60000 handwritten digits to train on and 10000 to test with, by Yann LeCun, Corinna
   * Cortes and Christopher J.C. Burges. Lengths and checksums are those of the gzip files as they
   * were first published, which both mirrors still have byte for byte.
   */
  public static final Archive MNIST =
      new Archive(
          "mnist",
          "70000 handwritten digits of 28×28 pixels",
          List.of(
              new RemoteFile(
                  "train-images-idx3-ubyte.gz",
                  9_912_422,
                  "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609"),
              new RemoteFile(
                  "train-labels-idx1-ubyte.gz",
                  28_881,
                  "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"),
              new RemoteFile(
                  "t10k-images-idx3-ubyte.gz",
                  1_648_877,
                  "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6"),
              new RemoteFile(
                  "t10k-labels-idx1-ubyte.gz",
                  4_542,
                  "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6")),
          List.of(
              URI.create("https://ossci-datasets.s3.amazonaws.com/mnist/"),
              URI.create("https://storage.googleapis.com/cvdf-datasets/mnist/")));

  public static final Catalogue<Archive> ALL = Catalogue.of("data set to fetch", MNIST);

  private Archives() {}
}
