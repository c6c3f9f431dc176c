/**
 * What a program is asked, and what it answers: the two files between the grader and a submission.
 *
 * <p>A {@link io.github.backstep.grade.cases.Case} is a network with settings, a few training
 * steps, tensors that are given and tensors that are asked for; {@link
 * io.github.backstep.grade.cases.CasesFile} writes them and {@link
 * io.github.backstep.grade.cases.AnswersFile} reads what came back, tensor by tensor, so that one
 * that cannot be read spoils none of the others. The operations behind a case are the engine's own;
 * nothing here computes anything else. The formats are specified in {@code lessons/exercises}.
 */
@NullMarked
package io.github.backstep.grade.cases;

import org.jspecify.annotations.NullMarked;
