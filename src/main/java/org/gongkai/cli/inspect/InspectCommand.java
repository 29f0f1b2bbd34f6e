package org.gongkai.cli.inspect;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkai.check.Assessment;
import org.gongkai.read.DocumentReader;
import org.gongkai.read.Documents;
import org.gongkai.read.InputDocument;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.Parsed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what was understood of one report. */
@Command(
    name = "inspect",
    description = "Prints what was understood of a report, with its evidence and its issues.",
    footer = {
      "",
      "Examples:",
      "  jobs/inspect report.txt",
      "  jobs/inspect --record 17 reports.jsonl.gz",
      "  jobs/inspect --json report.txt | jq .issues"
    })
public final class InspectCommand implements Callable<Integer> {

  private static final long MOST_BYTES = 10L << 20;

  @Parameters(paramLabel = "FILE", description = "A file of any kind that ingest reads")
  private Path file;

  @Option(names = "--json", description = "Print JSON instead of a page")
  private boolean isJson;

  @Option(
      names = "--record",
      paramLabel = "N",
      defaultValue = "1",
      description = "Which document of a file that holds several (${DEFAULT-VALUE})")
  private long record;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(spec.commandLine(), "No such file: " + file);
    }
    try (Documents documents =
        new DocumentReader(MOST_BYTES).read(file.toString(), () -> Files.newInputStream(file))) {
      documents.skip(Math.max(1, record) - 1);
      if (!documents.hasNext()) {
        throw new ParameterException(
            spec.commandLine(), file + " holds no document number " + record);
      }
      return print(documents.next());
    }
  }

  private int print(InputDocument document) {
    PrintWriter out = spec.commandLine().getOut();
    Parsed<AssessedReport> assessed = document.content().then(Assessment::assess);
    out.println(
        assessed.<String>fold(
            report -> isJson ? Tree.json(report) : new InspectPage(report).toString(),
            no -> isJson ? Tree.json(rejection(document, no)) : rejected(document, no)));
    out.flush();
    return 0;
  }

  private static Map<String, Object> rejection(InputDocument document, Parsed.Rejected<?> no) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("document_id", document.documentId());
    map.put("rejected", no.reason().code());
    map.put("detail", no.detail());
    return map;
  }

  private static String rejected(InputDocument document, Parsed.Rejected<?> no) {
    return String.format(
        "%s%n  rejected: %s (%s)%n  seen: %s",
        document.uri(), no.reason().code(), no.reason().explanation(), no.detail());
  }
}
