/** What the stepper says where there is no screen, in sentences a screen reader can read. */
@NullMarked
package io.github.backstep.tui.stepper.speech;

import org.jspecify.annotations.NullMarked;
