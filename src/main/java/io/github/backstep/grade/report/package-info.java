/**
 * What verdicts look like to those who read them: a learner at a terminal, a teacher's log, and the
 * systems that courses are run with.
 *
 * <p>A format is one class and one line of {@link io.github.backstep.grade.report.ReportFormat}. It
 * turns a verdict into text and decides nothing. Formats whose texts are shown to learners by other
 * systems tell no more of a program's prints than a {@link
 * io.github.backstep.grade.report.Traceback} does, since a program can print the cases it was
 * given; nor do they tell the seed from which the cases can be drawn again.
 */
@NullMarked
package io.github.backstep.grade.report;

import org.jspecify.annotations.NullMarked;
