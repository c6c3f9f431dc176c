/**
 * What is said of a submission once it has been graded: plain, immutable facts.
 *
 * <p>A {@link io.github.backstep.grade.verdict.Verdict} holds a test for each asked tensor, and a
 * failed test a {@link io.github.backstep.grade.verdict.Finding}. The one rule lives here, where no
 * caller can forget it: a test passes only if every asked cell was compared, and nothing passes
 * unless the submission ran to its end. Whoever judges fills these records in the language of the
 * reader; reports print them and decide nothing. Every package of {@code grade} may call this one,
 * which knows only addresses.
 */
@NullMarked
package io.github.backstep.grade.verdict;

import org.jspecify.annotations.NullMarked;
