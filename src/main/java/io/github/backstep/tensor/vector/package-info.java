/**
 * The kernel on the JDK's Vector API, an incubator module that may be absent: nothing refers to
 * this package by name but {@link io.github.backstep.tensor.Kernels}, which looks whether it can be
 * loaded.
 */
@NullMarked
package io.github.backstep.tensor.vector;

import org.jspecify.annotations.NullMarked;
