// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.cli.remote.Remote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code deich remote whatif}: what would fail there if something did not work. */
@Command(name = "whatif")
final class RemoteWhatIfVerb extends Verb {
    @Parameters(paramLabel = "BESTAND", descriptionKey = "remote.stock.id")
    String stock = "";

    @Option(names = "--off", required = true, paramLabel = "KOMPONENTE[:DAUER]", descriptionKey = "remote.whatif.off")
    List<String> off = List.of();

    @Option(names = "--on", paramLabel = "MASSNAHME:KOMPONENTE", descriptionKey = "remote.whatif.on")
    List<String> on = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "remote.check.format")
    RemoteCheckVerb.As as = RemoteCheckVerb.As.text;

    @Mixin
    RemoteOptions options = new RemoteOptions();

    @Override
    public Integer call() throws IOException {
        return options.with(this, this::ask);
    }

    private int ask(Remote remote) throws IOException {
        var switched = new ArrayList<Map<String, String>>();
        for (String one : off) {
            String[] parts = parts(one);
            switched.add(parts == null ? Map.of("component", one) : Map.of("component", parts[0], "lasts", parts[1]));
        }
        var taken = new ArrayList<Map<String, String>>();
        for (String one : on) {
            String[] parts = parts(one);
            if (parts == null) throw misuse("remote.whatif.bad.on", one);
            taken.add(Map.of("measure", parts[0], "component", parts[1]));
        }
        JsonNode told = remote.post(RemoteStock.path(stock) + "/whatif", Map.of("off", switched, "on", taken));
        if (as == RemoteCheckVerb.As.json) out().println(told.toPrettyString());
        else text(told);
        out().flush();
        return Exit.HELD;
    }

    private static String @Nullable [] parts(String typed) {
        int colon = typed.lastIndexOf(':');
        return colon < 1 ? null : new String[] {typed.substring(0, colon), typed.substring(colon + 1)};
    }

    private void text(JsonNode told) {
        int refused = told.path("refused").asInt(0);
        if (refused > 0) out().println(language.say("remote.whatif.refused", refused));
        if (told.path("narrow").asBoolean(false)) out().println(language.say("remote.whatif.narrow"));
        if (told.path("services").isEmpty()) out().println(language.say("remote.whatif.nothing"));
        for (JsonNode service : told.path("services")) {
            String way = service.path("way").asString("");
            String said = way.isEmpty() ? "" : " (" + language.say("remote.whatif." + way) + ")";
            out().println(service.path("name").asString("") + said);
            String why = service.path("why").asString("");
            if (!why.isEmpty()) out().println("    " + why);
        }
    }
}
