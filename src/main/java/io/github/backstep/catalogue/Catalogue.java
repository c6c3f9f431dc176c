package io.github.backstep.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An ordered list of named pieces of one kind.
 *
 * @param kind what the pieces are, in the singular: the subject of error messages
 */
public record Catalogue<T extends Named>(String kind, List<T> entries) {
  public Catalogue {
    entries = List.copyOf(entries);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public static <T extends Named> Catalogue<T> of(String kind, T... entries) {
    return new Catalogue<>(kind, List.of(entries));
  }

  /**
   * The entry of this name.
   *
   * @throws UnknownNameException naming the nearest entry and listing all of them
   */
  public T named(String name) {
    return entries.stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new UnknownNameException(complaint(name)));
  }

  /** The names of the entries, in order. */
  public List<String> names() {
    return entries.stream().map(Named::name).toList();
  }

  private String complaint(String name) {
    Optional<String> nearest = NearestName.of(name, names());
    return "unknown %s '%s'%s There is: %s"
        .formatted(
            kind,
            name,
            nearest.map(n -> ", did you mean '" + n + "'?").orElse("."),
            entries.stream().map(Named::name).collect(Collectors.joining(", ")));
  }
}
