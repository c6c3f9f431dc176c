/**
 * Whether a lesson holds: for its author, and for the tests of the course.
 *
 * <p>{@link io.github.backstep.lesson.review.Review} goes through a lesson as a learner would.
 * Every run is opened, every number in the text computed, every address visited; every question
 * must fail for whoever has done nothing, pass for whoever plays its known solution, and tell wrong
 * answers from right ones. Two languages of a lesson must ask the same. What is wrong is said with
 * file, line and what to do.
 */
@NullMarked
package io.github.backstep.lesson.review;

import org.jspecify.annotations.NullMarked;
