/**
 * Numbers of a run, asked for in writing: {@code 1 - sum(A3[0,:])}, {@code step 12 / loss}, {@code
 * step of first nan}.
 *
 * <p>An {@link io.github.backstep.explain.expression.Expression} is parsed from text and evaluated
 * in a {@link io.github.backstep.explain.expression.Scope}: a run, perhaps another one beside it,
 * and the moment that is meant where none is named. Every value is a tensor; a number is one of one
 * cell. Arithmetic works cell by cell. {@link io.github.backstep.explain.expression.Evidence} is
 * what can be asked of a run, and remembers what took long to find out. A {@link
 * io.github.backstep.explain.expression.Formula} is an expression with the form in which its value
 * is to be written.
 */
@NullMarked
package io.github.backstep.explain.expression;

import org.jspecify.annotations.NullMarked;
