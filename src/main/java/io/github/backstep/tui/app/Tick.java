package io.github.backstep.tui.app;

import io.github.backstep.tui.message.Message;

/** The time an application asked to be called at has come. */
public record Tick() implements Message {}
