/**
 * What a learner is asked to do in the stepper, judged on what is actually there.
 *
 * <p>A {@link io.github.backstep.lesson.goal.Goal} compares the {@link
 * io.github.backstep.lesson.goal.Situation} a learner has brought about (which run, where in it,
 * which cell) with what the engine computes, and says what is still missing. It can also bring such
 * a situation about by itself: that is how one finds out whether a lesson can be solved. A {@link
 * io.github.backstep.lesson.goal.Destination} names a place in any run, in the words of addresses
 * and conditions.
 */
@NullMarked
package io.github.backstep.lesson.goal;

import org.jspecify.annotations.NullMarked;
