/**
 * What lies over the screen while one looks something up: lists of tensors, watches and breaks, all
 * terms of a number, the gradient check, the overview. And what is typed there and in other places
 * that lie over the screen: an entry of a list, the name of a file.
 */
@NullMarked
package io.github.backstep.tui.stepper.sheet;

import org.jspecify.annotations.NullMarked;
