/**
 * A training step as a program: an ordered list of named operations over named tensors.
 *
 * <p>An {@link io.github.backstep.network.Op} knows which tensors it reads and the one it writes,
 * how to compute it, and for any one cell of it the terms that cell is made of. Layers,
 * activations, the output, the optimiser are small pieces that contribute operations; {@link
 * io.github.backstep.network.Network} puts them in order as a {@link
 * io.github.backstep.network.Program}. From there on nobody asks how a network works: stepping is a
 * cursor over the program, recording writes its values, asking why reads its dependencies.
 *
 * <p>A new activation or initialiser is one file and one line in its catalogue; what a new
 * operation, layer or optimiser takes is told in {@code src/docs/extending.md}. Names are those of
 * the field: {@code X Y W1 b1 Z1 A1 … loss delta3 dW3 db3 vW3 vb3}. Depends on {@code tensor},
 * {@code random} and {@code catalogue}; knows no data set, no run and no screen.
 */
@NullMarked
package io.github.backstep.network;

import org.jspecify.annotations.NullMarked;
