package io.github.backstep.grade.assessment;

import io.github.backstep.grade.diagnosis.Diagnosis;
import io.github.backstep.grade.diagnosis.Family;
import io.github.backstep.grade.diagnosis.Mistake;
import io.github.backstep.grade.diagnosis.Mistakes;
import io.github.backstep.grade.judge.Guard;
import io.github.backstep.grade.judge.Precision;
import io.github.backstep.grade.judge.Reading;
import io.github.backstep.grade.judge.Trial;
import io.github.backstep.grade.verdict.Candidate;
import io.github.backstep.grade.verdict.Hints;
import io.github.backstep.language.Language;
import io.github.backstep.language.PhraseBook;
import io.github.backstep.language.Sentence;
import io.github.backstep.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said of mistakes, in one language. */
final class Words {
  private final Texts mistakes;
  private final Texts texts;
  private final PhraseBook engine;

  Words(Language language) {
    mistakes = Texts.of(language, Mistakes.class, "mistakes", "clues");
    texts = Texts.of(language, Words.class, "assessment");
    engine = PhraseBook.ofEngine(language);
  }

  /** A sentence of what numbers show. */
  String of(Sentence clue) {
    return clue.in(mistakes);
  }

  Candidate of(Mistake mistake, Trial in) {
    List<Object> arguments = arguments(in);
    return new Candidate(
        mistake.id(),
        mistakes.of(mistake.id() + ".name"),
        mistakes.of(mistake.id() + ".lesson", arguments.toArray()));
  }

  /** The wrong tensor, three operands and the formula; an operation with fewer has empty ones. */
  private List<Object> arguments(Trial in) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(in.tensor());
    arguments.addAll(in.operation().reads());
    while (arguments.size() < 4) {
      arguments.add("");
    }
    arguments.add(formula(in));
    return arguments;
  }

  /** A mistake that has been told of for another tensor: not all of it again. */
  Candidate again(Mistake mistake, String told) {
    return new Candidate(
        mistake.id(), mistakes.of(mistake.id() + ".name"), texts.of("again", told));
  }

  /** How to mend it stands with the candidates, if there are any. */
  Hints hints(Diagnosis diagnosis) {
    return new Hints(look(diagnosis.shown()), family(diagnosis.mistakes()), "");
  }

  /** The hint at an operation of which nothing more is known. */
  Hints hints(Trial shown) {
    return new Hints(look(shown), "", "");
  }

  private String look(Trial shown) {
    return texts.of("look", shown.operation().id(), formula(shown));
  }

  private String formula(Trial trial) {
    return engine.of(trial.reading().formula(trial.operation()));
  }

  private String family(List<Mistake> explanations) {
    Set<Family> families = explanations.stream().map(Mistake::family).collect(Collectors.toSet());
    return families.size() == 1 ? mistakes.of("family." + families.iterator().next().key()) : "";
  }

  /** That nothing can be said of a tensor before another is mended. */
  String doubtful(Trial trial) {
    return texts.of("doubtful", trial.tensor());
  }

  /** That a trace was judged, and how much of it. */
  String practice(int steps) {
    return texts.of("practice", steps);
  }

  /** What was recognised in how a program writes things down. */
  List<String> notes(Reading reading, Precision precision) {
    List<String> notes = new ArrayList<>();
    if (precision != Precision.DOUBLE) {
      notes.add(texts.of("precision." + precision.name().toLowerCase(Locale.ROOT)));
    }
    if (reading.deltas() == Reading.Deltas.DIVIDED) {
      notes.add(texts.of("convention.divided"));
    }
    if (reading.velocities() != Reading.Velocities.SIGNED) {
      notes.add(texts.of("convention." + reading.velocities().name().toLowerCase(Locale.ROOT)));
    }
    if (!reading.guard().equals(Guard.NONE)) {
      notes.add(texts.of("convention.guard", String.valueOf(reading.guard().epsilon())));
    }
    return notes;
  }
}
