package io.github.backstep.tui.stepper;

import io.github.backstep.run.Address;

/** A place that was left by following a factor, and to which Backspace returns. */
record Visit(Position position, Focus focus, Address address) {}
