/**
 * Everything the stepper knows, one immutable value: where one stands, what was loaded for that
 * place, which cell is looked at, which pictures are open, what lies over the screen.
 */
@NullMarked
package io.github.backstep.tui.stepper.model;

import org.jspecify.annotations.NullMarked;
