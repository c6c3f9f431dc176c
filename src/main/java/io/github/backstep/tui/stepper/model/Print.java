package io.github.backstep.tui.stepper.model;

import io.github.backstep.figure.drawing.Plate;

/** A picture that has been drawn, ready for the screen. */
public record Print(Motif motif, Plate plate) {}
