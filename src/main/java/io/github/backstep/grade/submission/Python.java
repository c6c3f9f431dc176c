package io.github.backstep.grade.submission;

import java.util.List;
import java.util.stream.Stream;

/**
 * The Python of this machine.
 *
 * @param program where it is: not the stand-in of a version manager, which takes longer to find
 *     Python than Python takes to start; empty if there is none
 * @param packages where it looks for what its user has installed
 */
record Python(String program, String packages) {
  private static final String QUESTION =
      "import site, sys; print(sys.executable); print(site.getuserbase())";

  /** Asks it where it is. */
  static Python find() {
    List<String> answer =
        Stream.of("python3", "python")
            .flatMap(name -> Commands.answer(List.of(name, "-c", QUESTION)).stream())
            .map(text -> text.lines().toList())
            .filter(lines -> lines.size() == 2)
            .findFirst()
            .orElse(List.of("", ""));
    return new Python(answer.get(0), answer.get(1));
  }
}
