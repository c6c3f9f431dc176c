package io.github.backstep.tui.stepper;

import io.github.backstep.figure.drawing.Plate;

/** A picture that has been drawn, ready for the screen. */
record Print(Motif motif, Plate plate) {}
