package io.github.backstep.tui.stepper.scene;

import io.github.backstep.run.Address;

/** A place that was left by following a factor, and to which Backspace returns. */
public record Visit(Position position, Focus focus, Address address) {}
