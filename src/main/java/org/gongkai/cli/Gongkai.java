package org.gongkai.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.gongkai.cli.bench.BenchCommand;
import org.gongkai.cli.inspect.InspectCommand;
import org.gongkai.cli.sample.SampleCommand;
import org.gongkai.cli.sample.TableAccuracy;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The entry of all commands. */
@Command(
    name = "gongkai",
    description = "Makes annual reports on government information disclosure readable as data.",
    mixinStandardHelpOptions = true,
    version = "gongkai 0.1.0",
    subcommands = {
      JobCommand.Pipeline.class,
      JobCommand.Ingest.class,
      JobCommand.Stats.class,
      JobCommand.Phrases.class,
      JobCommand.Publish.class,
      SampleCommand.class,
      TableAccuracy.class,
      InspectCommand.class
    })
public final class Gongkai {

  private Gongkai() {}

  public static void main(String[] args) {
    int code = execute(args);
    if (code != 0 || ExitCode.isCheck()) {
      System.exit(code);
    }
  }

  /** Runs a command and returns its exit code. */
  static int execute(String... args) {
    CommandLine line = new CommandLine(new Gongkai());
    line.addSubcommand(new BenchCommand(Gongkai::execute));
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(usage());
    line.setExecutionExceptionHandler(failure());
    line.setExecutionStrategy(Gongkai::run);
    return line.execute(args);
  }

  private static int run(ParseResult parsed) {
    Integer helpCode = CommandLine.executeHelpRequest(parsed);
    if (helpCode != null) {
      return ExitCode.CHECK_ENDS_HERE.inPhase();
    }
    if (!parsed.hasSubcommand()) {
      parsed.commandSpec().commandLine().usage(System.err);
      return ExitCode.USAGE.code();
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static IParameterExceptionHandler usage() {
    return (exception, args) -> {
      exception
          .getCommandLine()
          .getErr()
          .println("gongkai: " + exception.getMessage() + "; see --help");
      return ExitCode.USAGE.code();
    };
  }

  private static IExecutionExceptionHandler failure() {
    return (exception, line, parsed) -> {
      boolean isUsage = exception instanceof UsageException;
      line.getErr()
          .println("gongkai: " + (isUsage ? exception.getMessage() : Failure.line(exception)));
      return isUsage ? ExitCode.USAGE.code() : ExitCode.FAILED.code();
    };
  }
}
