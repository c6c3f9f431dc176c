/**
 * The command line: what can be asked for, how answers are printed, and how the program ends.
 *
 * <p>{@link io.github.backstep.cli.Main} runs a line of arguments against a {@link
 * io.github.backstep.cli.Shell} and gives an exit code; {@link io.github.backstep.cli.Backstep}
 * lists the commands. A command asks the engine and prints, nothing more: whatever another front
 * end could use as well lives below. Options that say what to train follow the list in {@link
 * io.github.backstep.run.Settings}. Users' mistakes arrive here as exceptions from everywhere and
 * become one line each in {@link io.github.backstep.cli.Failures}. Picocli stays inside this
 * package, and so do {@code System.out} and {@code System.exit}.
 */
@NullMarked
package io.github.backstep.cli;

import org.jspecify.annotations.NullMarked;
