/**
 * Guided lessons: texts that stand on a live run and ask questions of it.
 *
 * <p>A {@link io.github.backstep.lesson.Lesson} is read from a file of CommonMark with blocks;
 * {@link io.github.backstep.lesson.Lessons} is a folder of them. The packages below go from what is
 * written to what is judged: {@code text}, {@code goal}, {@code block}, {@code stage}, {@code
 * check}; {@code progress} remembers what a learner has done; {@code review} tells an author
 * whether a lesson holds. None of them draws anything: the screen asks them.
 */
@NullMarked
package io.github.backstep.lesson;

import org.jspecify.annotations.NullMarked;
