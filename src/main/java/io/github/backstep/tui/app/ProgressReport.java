package io.github.backstep.tui.app;

import io.github.backstep.tui.message.Message;

/** How far the running effect is. */
public record ProgressReport(String label, double fraction, String what) implements Message {}
