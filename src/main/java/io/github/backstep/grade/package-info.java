/**
 * Grading: exercises that learners solve in any language, and verdicts that say what went wrong.
 *
 * <p>A {@link io.github.backstep.grade.Grading} is the seam between the two halves. One half knows
 * exercises: it draws cases and judges answers. The other knows programs: it runs them ({@code
 * submission}), prints what was said of them ({@code report}) and does so for a whole class ({@code
 * batch}). The halves meet in the records of {@link io.github.backstep.grade.verdict}.
 */
@NullMarked
package io.github.backstep.grade;

import org.jspecify.annotations.NullMarked;
