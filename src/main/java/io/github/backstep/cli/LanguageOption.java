package io.github.backstep.cli;

import io.github.backstep.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says in which language a learner is spoken to. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "language of the words: en or fr [that of LANG]")
  private @Nullable String language;

  /**
   * The language asked for, or that of the environment.
   *
   * @throws UsageException if it is none of those there are
   */
  Language language(Shell shell) {
    if (language == null) {
      return Language.ofEnvironment(shell.environment());
    }
    return Language.of(language)
        .orElseThrow(
            () -> new UsageException("--lang: expected en or fr, got \"" + language + "\""));
  }
}
