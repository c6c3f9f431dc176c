/**
 * Reading what people type, from left to right: the words, numbers and signs that conditions and
 * expressions are made of, and errors that know the column at which a text goes wrong. Depends on
 * the JDK alone.
 */
@NullMarked
package io.github.backstep.explain.text;

import org.jspecify.annotations.NullMarked;
