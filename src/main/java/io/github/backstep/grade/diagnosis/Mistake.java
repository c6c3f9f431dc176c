package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.judge.Role;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mistake that people make in an operation.
 *
 * @param id its name, the same in every language: {@code moved-weights}
 * @param role of the operation in which it is made
 * @param ways in which it is made, one of which a program keeps to
 */
public record Mistake(String id, Family family, Role role, List<Way> ways) {
  public Mistake {
    ways = List.copyOf(ways);
  }

  /** One that can be made in several ways, some of them not everywhere. */
  static Mistake of(String id, Family family, Role role, Way... ways) {
    return new Mistake(id, family, role, List.of(ways));
  }

  /** One that can be made anywhere. */
  static Mistake always(String id, Family family, Role role, Way.Always... ways) {
    return new Mistake(id, family, role, Stream.of(ways).map(Way::always).toList());
  }
}
