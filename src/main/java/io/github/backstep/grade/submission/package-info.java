/**
 * Running the programs that learners hand in, without trusting them.
 *
 * <p>A {@link io.github.backstep.grade.submission.Submission} is copied into a {@link
 * io.github.backstep.grade.submission.Workplace} of its own, on the {@link
 * io.github.backstep.grade.submission.Premises} of its grader, and started behind the strongest
 * {@link io.github.backstep.grade.submission.Walls} that the machine has. A {@link
 * io.github.backstep.grade.submission.Runner} watches the time, the memory, the output and the
 * files of everything it starts, ends all of it, and only then reads what it wrote. The program's
 * exit code and its prints never speak for it; what it wrote is judged elsewhere. Reports and
 * batches call {@link io.github.backstep.grade.submission.Grader}, which makes a verdict of all
 * this.
 */
@NullMarked
package io.github.backstep.grade.submission;

import org.jspecify.annotations.NullMarked;
