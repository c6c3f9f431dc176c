package io.github.backstep.cli;

import java.util.concurrent.Callable;

/** A command about a run, and therefore with the options that say which. */
abstract class RunCommand implements Callable<Integer> {
  final Shell shell;
  final RunOptions run = new RunOptions();

  RunCommand(Shell shell) {
    this.shell = shell;
  }

  /** Does it and returns the program's exit code. */
  @Override
  public abstract Integer call();
}
