/**
 * The grader graded: programs of which it is known what is wrong with them.
 *
 * <p>{@link io.github.backstep.grade.selftest.Mimic} solves a case as a program would that makes
 * given mistakes, and nothing else wrongly. So every mistake of the catalogue can be handed in,
 * alone and together with others, and what the judge says of it be compared with what it should
 * say.
 */
@NullMarked
package io.github.backstep.grade.selftest;

import org.jspecify.annotations.NullMarked;
