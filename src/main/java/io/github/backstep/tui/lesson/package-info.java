/**
 * The lesson screen: a text that asks questions, beside a live stepper.
 *
 * <p>{@link io.github.backstep.tui.lesson.LessonApp} is a model–update–view program whose model,
 * the {@link io.github.backstep.tui.lesson.Reader}, holds the stepper's. A lesson is cut into
 * {@link io.github.backstep.tui.lesson.Page}s, each of which stands on one stage and asks at most
 * one question. Whatever has to be computed for a page, its numbers, its stage, whether an answer
 * is right, is computed by {@link io.github.backstep.tui.lesson.Preparation} and {@link
 * io.github.backstep.tui.lesson.Marking} on the effects' thread. Progress is written down after
 * every page and every answer.
 */
@NullMarked
package io.github.backstep.tui.lesson;

import org.jspecify.annotations.NullMarked;
