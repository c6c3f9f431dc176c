package io.github.backstep.tui.stepper.table;

import io.github.backstep.explain.slice.Slice;
import io.github.backstep.run.Address;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.Fields;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Pane;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a table shows, as text for other programs.
 *
 * @param address of the whole tensor
 * @param slice which part of it; empty for all
 * @param isDifference whether the cells are how far two runs are apart
 */
public record TensorCopy(Address address, String slice, boolean isDifference, Tensor cells) {
  /** The form of a file, told by the ending of its name. */
  enum Format {
    CSV,
    JSON;

    /** That of a file of this name; empty if its ending says none. */
    public static Optional<Format> of(String name) {
      return Stream.of(values())
          .filter(
              it ->
                  name.toLowerCase(Locale.ROOT).endsWith("." + it.name().toLowerCase(Locale.ROOT)))
          .findFirst();
    }
  }

  public static TensorCopy of(Model model, TensorTable table) {
    Pane pane = model.pane();
    Slice slice = table.cut().of(pane);
    String part = slice.isAllOf(pane.shape()) ? "" : slice.toString();
    Address address = new Address(pane.moment(), pane.tensor(), null);
    return new TensorCopy(address, part, model.session().showsDifference(), table.cells(model));
  }

  String in(Format format) {
    return format == Format.CSV ? csv() : json() + "\n";
  }

  /** A row a line, every double so that it is read back with the same bits. */
  private String csv() {
    return IntStream.range(0, cells.rows())
        .mapToObj(this::csv)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String csv(int row) {
    return IntStream.range(0, cells.columns())
        .mapToObj(column -> Double.toString(cells.get(row, column)))
        .collect(Collectors.joining(","));
  }

  /** As {@code backstep inspect --json} writes a tensor. */
  private String json() {
    Fields fields = new Fields().put("address", address.toString());
    if (!slice.isEmpty()) {
      fields.put("slice", slice);
    }
    if (isDifference) {
      fields.put("difference", true);
    }
    return fields
        .putIntegers("shape", List.of(cells.rows(), cells.columns()))
        .put("data", cells)
        .toString();
  }
}
