// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.cli.remote.Remote;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code deich remote check}: a stress test on the server. */
@Command(name = "check")
final class RemoteCheckVerb extends Verb {
    /** As one types it. */
    enum As {
        text,
        json
    }

    @Parameters(paramLabel = "BESTAND", descriptionKey = "remote.stock.id")
    String stock = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "remote.check.format")
    As as = As.text;

    @Mixin
    RemoteAnswer answer = new RemoteAnswer();

    @Mixin
    RemoteOptions options = new RemoteOptions();

    @Override
    public Integer call() throws IOException {
        return options.with(this, this::check);
    }

    private int check(Remote remote) throws IOException {
        String run = new RemoteRun(this, remote, answer.quiet).done(stock, "check");
        JsonNode result = remote.get(run + "/result");
        if (as == As.json)
            writeTo(answer.output, to -> to.append(result.toPrettyString()).append('\n'));
        else writeTo(answer.output, to -> text(result, to));
        out().flush();
        return result.path("mussMissed").asBoolean(false) ? Exit.MISSED : Exit.HELD;
    }

    private void text(JsonNode result, Appendable to) throws IOException {
        boolean missed = result.path("mussMissed").asBoolean(false);
        to.append(language.say(missed ? "remote.check.missed" : "remote.check.held"))
                .append('\n');
        if (!result.path("whole").asBoolean(true))
            to.append(language.say("remote.check.part")).append('\n');
        for (var count : counts(result).entrySet())
            to.append("  ")
                    .append(count.getKey())
                    .append(": ")
                    .append(count.getValue().toString())
                    .append('\n');
        for (JsonNode verdict : result.path("verdicts")) {
            if (!verdict.path("obligation").asString("").equals("MUSS")
                    || !verdict.path("outcome").asString("").equals("MISSED")) continue;
            to.append(language.say(
                            "remote.check.verdict",
                            verdict.path("requirement").asString(""),
                            verdict.path("title").asString(""),
                            verdict.path("administration").asString("")))
                    .append('\n');
            String witness = verdict.path("witnesses").path(0).asString("");
            if (!witness.isEmpty()) to.append("    ").append(witness).append('\n');
        }
    }

    private Map<String, Integer> counts(JsonNode result) {
        var counts = new TreeMap<String, Integer>();
        for (JsonNode verdict : result.path("verdicts"))
            counts.merge(
                    language.say("remote.outcome." + verdict.path("outcome").asString("")), 1, Integer::sum);
        return counts;
    }
}
