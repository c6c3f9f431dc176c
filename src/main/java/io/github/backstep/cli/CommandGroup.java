package io.github.backstep.cli;

import java.util.List;
import java.util.concurrent.Callable;

/** A command that is made up of others. */
interface CommandGroup extends Callable<Integer> {
  /** Its commands, in the order of the help text. */
  List<Callable<Integer>> commands();
}
