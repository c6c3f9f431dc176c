/**
 * Questions about a step that are answered by yes or no: {@code loss > 1}, {@code |dW1| > 10},
 * {@code W2[3,1] < 0}, {@code nan}. A {@link io.github.backstep.explain.condition.Condition} is
 * parsed from text, asked of a step, and answers where in the step it holds; {@link
 * io.github.backstep.explain.condition.Search} asks a run for the next step, or the last one, at
 * which one does.
 */
@NullMarked
package io.github.backstep.explain.condition;

import org.jspecify.annotations.NullMarked;
