/**
 * What is drawn of the model. Views know operations through their signatures and derivations alone,
 * so that one of a new kind is shown without a change here.
 */
@NullMarked
package io.github.backstep.tui.stepper.view;

import org.jspecify.annotations.NullMarked;
