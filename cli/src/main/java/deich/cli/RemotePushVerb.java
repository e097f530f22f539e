// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.cli.remote.Declined;
import deich.cli.remote.Remote;
import deich.store.StoreFault;
import deich.store.stock.Files;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code deich remote push}: a changed folder as a new version. */
@Command(name = "push")
final class RemotePushVerb extends Verb {
    private static final int CONFLICT = 409;

    @Parameters(paramLabel = "ORDNER", descriptionKey = "remote.push.folder")
    Path folder = Path.of("");

    @Option(names = "--stock", paramLabel = "BESTAND", descriptionKey = "remote.push.stock")
    @Nullable
    String stock;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "remote.push.reason")
    String reason = "";

    @Option(names = "--base", paramLabel = "N", defaultValue = "0", descriptionKey = "remote.push.base")
    int base;

    @Mixin
    RemoteOptions options = new RemoteOptions();

    @Override
    public Integer call() throws IOException {
        Origin known = Origin.of(folder);
        String to = stock != null ? stock : known == null ? null : known.stock();
        if (to == null) throw misuse("remote.push.no.stock");
        int from = base != 0 ? base : known != null && known.stock().equals(to) ? known.version() : 0;
        if (from < 1) throw misuse("remote.push.no.base");
        return options.with(this, remote -> push(remote, new Origin(to, from)));
    }

    private int push(Remote remote, Origin from) throws IOException {
        Map<String, String> fields = Map.of("base", Integer.toString(from.version()), "reason", reason);
        try {
            JsonNode kept = remote.post(RemoteStock.path(from.stock()) + "/versions", packed(this, folder), fields);
            tell(kept, from);
        } catch (Declined declined) {
            if (declined.status() != CONFLICT || declined.head() == 0) throw declined;
            throw new Refused(String.join("\n", conflicts(declined, from)));
        }
        out().flush();
        return Exit.HELD;
    }

    static byte[] packed(Verb verb, Path folder) {
        var zip = new ByteArrayOutputStream();
        try {
            Files.of(folder).zip(zip);
        } catch (StoreFault fault) {
            throw new Refused(fault.sentence(verb.locale()));
        }
        return zip.toByteArray();
    }

    private void tell(JsonNode kept, Origin from) throws IOException {
        int version = kept.path("version").asInt(0);
        String outcome = kept.path("outcome").asString("");
        out().println(language.say(
                "remote.push." + outcome, version, kept.path("others").size()));
        // what others did is not in the folder: its base stays, so that sending it again does not take theirs back
        if (!outcome.equals("merged")) new Origin(from.stock(), version).writeTo(folder);
    }

    private List<String> conflicts(Declined declined, Origin from) {
        var lines = new ArrayList<String>();
        lines.add(language.say("remote.push.conflict", declined.head(), from.version()));
        for (Declined.Region region : declined.conflicts()) {
            lines.add(region.path());
            part(lines, "remote.push.theirs", region.theirs());
            part(lines, "remote.push.mine", region.mine());
        }
        lines.add(language.say("remote.push.then", from.stock(), declined.head()));
        return lines;
    }

    private void part(List<String> lines, String key, String text) {
        lines.add("  " + language.say(key));
        text.lines().forEach(line -> lines.add("    " + line));
    }
}
