package io.github.backstep.cli;

import java.util.concurrent.Callable;

/** A command about a run or its data, and therefore with the options that say which. */
abstract class RunCommand implements Callable<Integer> {
  final Shell shell;
  final RunOptions run;

  RunCommand(Shell shell) {
    this(shell, RunOptions.ofRun());
  }

  RunCommand(Shell shell, RunOptions run) {
    this.shell = shell;
    this.run = run;
  }

  /** Does it and returns the program's exit code. */
  @Override
  public abstract Integer call();
}
