package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.judge.Check;
import io.github.backstep.grade.judge.Judge;
import io.github.backstep.grade.judge.Role;
import io.github.backstep.grade.judge.Trial;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the mistakes that explain wrong tensors, by making them.
 *
 * <p>A mistake explains a tensor if it gives the program's numbers in every step of every case in
 * which the tensor is wrong. Those are preferred that also fit where it is right, and, since code
 * treats layers alike, those that explain the same tensor of other layers too.
 */
public final class Diagnostician {
  private final Judge judge;

  public Diagnostician(Judge judge) {
    this.judge = judge;
  }

  /**
   * A diagnosis of each tensor that is wrong. Where networks differ in depth, one name can have
   * two: what one network puts out is hidden in another.
   */
  public List<Diagnosis> diagnose(List<Trial> trials) {
    Map<Role, List<Trial>> wrong =
        trials.stream()
            .filter(trial -> !trial.isRight() && !trial.isDoubtful())
            .collect(Collectors.groupingBy(Trial::role, LinkedHashMap::new, Collectors.toList()));
    List<Diagnosis> diagnoses = new ArrayList<>();
    wrong.forEach(
        (role, its) ->
            diagnoses.addAll(
                ofRole(its, trials.stream().filter(it -> it.role() == role).toList())));
    return diagnoses;
  }

  /**
   * @param all trials of the role, those that are right included
   */
  private List<Diagnosis> ofRole(List<Trial> wrong, List<Trial> all) {
    Map<String, List<Mistake>> explanations = new LinkedHashMap<>();
    for (Trial trial : wrong) {
      explanations.computeIfAbsent(trial.tensor(), name -> explaining(name, wrong, all));
    }
    List<Mistake> shared = shared(explanations.values());
    List<Diagnosis> diagnoses = new ArrayList<>();
    explanations.forEach(
        (tensor, own) ->
            diagnoses.add(new Diagnosis(first(tensor, wrong), shared.isEmpty() ? own : shared)));
    return diagnoses;
  }

  private static Trial first(String tensor, List<Trial> wrong) {
    return wrong.stream().filter(it -> it.tensor().equals(tensor)).findFirst().orElseThrow();
  }

  private static List<Mistake> shared(Iterable<List<Mistake>> explanations) {
    List<Mistake> shared = null;
    for (List<Mistake> own : explanations) {
      if (shared == null) {
        shared = new ArrayList<>(own);
      }
      shared.retainAll(own);
    }
    return shared == null ? List.of() : shared;
  }

  private List<Mistake> explaining(String tensor, List<Trial> wrong, List<Trial> all) {
    Predicate<Trial> ofTensor = trial -> trial.tensor().equals(tensor);
    List<Trial> its = wrong.stream().filter(ofTensor).toList();
    List<Mistake> fitting =
        Mistakes.in(its.get(0).role()).stream().filter(it -> explains(it, its)).toList();
    List<Trial> right = all.stream().filter(ofTensor.and(Trial::isRight)).toList();
    List<Mistake> everywhere = fitting.stream().filter(it -> contradictsNone(it, right)).toList();
    return everywhere.isEmpty() ? fitting : everywhere;
  }

  private boolean explains(Mistake mistake, List<Trial> trials) {
    return mistake.ways().stream()
        .anyMatch(way -> trials.stream().allMatch(trial -> fit(way, trial).orElse(false)));
  }

  private boolean contradictsNone(Mistake mistake, List<Trial> trials) {
    return mistake.ways().stream()
        .anyMatch(way -> trials.stream().allMatch(trial -> fit(way, trial).orElse(true)));
  }

  /** Whether a mistake gives the program's numbers in every step; empty if it cannot be made. */
  private Optional<Boolean> fit(Way way, Trial trial) {
    for (int step = 0; step < trial.checks().size(); step++) {
      Check check = trial.checks().get(step);
      Optional<Tensor> simulated = way.simulate(new Situation(trial, step));
      Tensor answered = check.answer().tensor();
      if (simulated.isEmpty()) {
        return Optional.empty();
      }
      if (answered == null || !judge.agrees(answered, simulated.get(), check)) {
        return Optional.of(false);
      }
    }
    return Optional.of(true);
  }
}
