package io.github.backstep.cli;

import io.github.backstep.explain.Divergence;
import io.github.backstep.explain.Parting;
import io.github.backstep.network.Op;
import io.github.backstep.trace.Fields;
import java.util.List;
import java.util.Optional;

/** Says where two runs part. */
record DiffReport(Shell shell, Divergence divergence, Optional<Parting> parting) {
  /** Whether the two are the same from the first step to the last. */
  boolean same() {
    return parting.isEmpty() && sameLength();
  }

  private boolean sameLength() {
    return divergence.first().length() == divergence.second().length();
  }

  /**
   * Prints it for people.
   *
   * @param first what the first run is called
   */
  void print(String first, String second) {
    if (parting.isEmpty()) {
      printAlike(first, second);
      return;
    }
    Parting found = parting.get();
    shell.say(where(found));
    if (found.address().cell() == null) {
      shell.say("it has not the same shape in both");
      return;
    }
    printNumbers(found, first, second);
    if (!found.growth().isEmpty()) {
      shell.say("");
      growth(found).lines().forEach(shell::say);
    }
  }

  private void printAlike(String first, String second) {
    String how = divergence.tolerance() == 0 ? "the same bits" : "the same within the tolerance";
    shell.say("%d steps: %s".formatted(divergence.steps(), how));
    if (!sameLength()) {
      shell.say(
          "then one ends: %s has %d steps, %s has %d"
              .formatted(first, divergence.first().length(), second, divergence.second().length()));
    }
  }

  private static String where(Parting found) {
    Op op = found.op();
    return op == null
        ? "they part before the first step: " + found.address()
        : "they part at %s, which %s writes: %s".formatted(found.address(), op.id(), op.formula());
  }

  private void printNumbers(Parting found, String first, String second) {
    Table table = new Table("lr");
    table.row(first, Numbers.exact(found.first()));
    table.row(second, Numbers.exact(found.second()));
    table.row("difference", Numbers.rough(found.second() - found.first()));
    table.lines().forEach(line -> shell.say("  " + line));
  }

  private Table growth(Parting found) {
    Table table = new Table("lrrr");
    String tensor = String.valueOf(found.address().tensor());
    table.row("afterwards", "largest difference in " + tensor, "loss", "loss of the other");
    for (Parting.Apart apart : found.growth()) {
      table.row(
          "step " + apart.step(),
          Numbers.rough(apart.tensor()),
          Numbers.loss(apart.firstLoss()),
          Numbers.loss(apart.secondLoss()));
    }
    return table;
  }

  /** The same for programs. */
  Fields fields() {
    Fields fields = new Fields().put("same", same()).put("steps", divergence.steps());
    fields.putIntegers(
        "lengths", List.of(divergence.first().length(), divergence.second().length()));
    parting.ifPresent(found -> put(found, fields));
    return fields;
  }

  private static void put(Parting found, Fields fields) {
    fields.put("at", found.address().toString());
    Op op = found.op();
    if (op != null) {
      fields.put("op", op.id());
    }
    if (found.address().cell() != null) {
      fields.put("first", found.first()).put("second", found.second());
      fields.put("difference", found.second() - found.first());
    }
    List<Fields> growth =
        found.growth().stream()
            .map(
                apart ->
                    new Fields()
                        .put("step", apart.step())
                        .put("difference", apart.tensor())
                        .put("firstLoss", apart.firstLoss())
                        .put("secondLoss", apart.secondLoss()))
            .toList();
    fields.putObjects("growth", growth);
  }
}
