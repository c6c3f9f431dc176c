package io.github.backstep.grade.batch;

import io.github.backstep.grade.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins the results of the parts of a class. */
public final class Merger {
  private final List<Verdict> verdicts = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<Integer> shards = new HashSet<>();
  private Gradebook.Plan first = new Gradebook.Plan("", 0, Shard.WHOLE, List.of());

  private Merger() {}

  /**
   * The table of a class whose parts were graded into these folders.
   *
   * @throws BatchException if something of it is missing, double, or of another batch
   */
  public static ClassTable merge(List<Path> folders) {
    Merger merger = new Merger();
    folders.forEach(merger::add);
    int count = merger.first.shard().count();
    for (int shard = 1; shard <= count; shard++) {
      if (!merger.shards.contains(shard)) {
        throw new BatchException(
            "part %d/%d is missing. Give the folders of all parts".formatted(shard, count));
      }
    }
    return new ClassTable(merger.verdicts);
  }

  private void add(Path folder) {
    Gradebook book = new Gradebook(folder);
    Gradebook.Plan plan =
        book.plan()
            .orElseThrow(
                () ->
                    new BatchException(
                        folder + ": expected the results of a batch, got no batch.json there"));
    requireSame(folder, plan);
    if (!shards.add(plan.shard().index())) {
      throw new BatchException(folder + ": part " + plan.shard() + " is given twice");
    }
    plan.submissions().forEach(name -> add(book, name));
  }

  private void requireSame(Path folder, Gradebook.Plan plan) {
    if (shards.isEmpty()) {
      first = plan;
    }
    boolean same =
        plan.exercise().equals(first.exercise())
            && plan.seed() == first.seed()
            && plan.shard().count() == first.shard().count();
    if (!same) {
      throw new BatchException(
          "%s: expected exercise %s, seed %d, in %d parts, got exercise %s, seed %d, in %d parts"
              .formatted(
                  folder,
                  first.exercise(),
                  first.seed(),
                  first.shard().count(),
                  plan.exercise(),
                  plan.seed(),
                  plan.shard().count()));
    }
  }

  private void add(Gradebook book, String name) {
    Optional<Verdict> verdict = book.verdict(name);
    if (verdict.isEmpty()) {
      throw new BatchException(
          "%s: %s has not been graded yet. Go on with that batch by the command that began it"
              .formatted(book.folder(), name));
    }
    if (!names.add(name)) {
      throw new BatchException(book.folder() + ": " + name + " was graded in another part too");
    }
    verdicts.add(verdict.get());
  }
}
