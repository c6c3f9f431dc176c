package io.github.backstep.cli;

import java.util.Locale;
import picocli.CommandLine;

/** The program's entry: a line of arguments goes in, an exit code comes out. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // Numbers are printed alike everywhere, with a decimal point.
    Locale.setDefault(Locale.ROOT);
    Shell shell = Shell.ofProcess();
    System.setErr(shell.err());
    System.exit(run(args, shell));
  }

  /** Does what the arguments ask for. Never throws. */
  public static int run(String[] args, Shell shell) {
    Failures failures = new Failures(shell, Debug.isAskedFor(args));
    try {
      CommandLine line = Backstep.commandLine(shell, args);
      line.setParameterExceptionHandler((e, rest) -> failures.report(e));
      line.setExecutionExceptionHandler((e, command, parsed) -> failures.report(e));
      int code = line.execute(args);
      shell.flush();
      return code;
    } catch (Throwable e) {
      return failures.report(e);
    }
  }
}
