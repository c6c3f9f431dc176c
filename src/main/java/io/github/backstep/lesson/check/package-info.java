/**
 * Whether an answer is right. The engine is the key: nothing is stored that it can compute.
 *
 * <p>{@link io.github.backstep.lesson.check.Prediction} judges a number, {@link
 * io.github.backstep.lesson.check.Choice} an option, {@link io.github.backstep.lesson.check.Terms}
 * a term of a sum, {@link io.github.backstep.lesson.check.Attempt} what was done in the stepper.
 * Each says a {@link io.github.backstep.lesson.check.Verdict}: of a wrong answer that has a known
 * cause, what the lesson says to whoever comes to it.
 */
@NullMarked
package io.github.backstep.lesson.check;

import org.jspecify.annotations.NullMarked;
