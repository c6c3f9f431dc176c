package io.github.backstep.tui.stepper;

import io.github.backstep.language.Language;
import io.github.backstep.tui.terminal.TerminalOptions;

/** How a user wants the screen. */
public record Presentation(
    TerminalOptions terminal,
    Language language,
    Surroundings surroundings,
    FirstVisit firstVisit) {}
