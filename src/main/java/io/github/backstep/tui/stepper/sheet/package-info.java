/**
 * What lies over the screen while one looks something up: lists of tensors, watches and breaks, all
 * terms of a number, the gradient check, the overview.
 */
@NullMarked
package io.github.backstep.tui.stepper.sheet;

import org.jspecify.annotations.NullMarked;
