// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.cli.remote.Remote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code deich remote new}: a new inventory on the server, from a starter, a folder or a filled survey sheet. */
@Command(name = "new")
final class RemoteNewVerb extends Verb {
    private static final String FOUNDINGS = "/api/v1/foundings/";

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "remote.new.name")
    String name = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "DATEI", descriptionKey = "remote.new.file")
    @Nullable
    Path file;

    @Option(names = "--art", paramLabel = "ART", descriptionKey = "remote.new.art")
    NewVerb.@Nullable Art art;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "remote.push.reason")
    @Nullable
    String reason;

    @Option(names = "--preview", descriptionKey = "remote.new.preview")
    boolean preview;

    @Mixin
    RemoteOptions options = new RemoteOptions();

    @Override
    public Integer call() throws IOException {
        if (preview && file == null) throw misuse("remote.new.preview.file");
        if (file == null && art == null) throw misuse("remote.new.of.what");
        if (file != null && !Files.exists(file)) throw misuse("remote.new.no.file", file);
        if (!preview && (reason == null || reason.isBlank())) throw misuse("remote.new.no.reason");
        return options.with(this, remote -> preview && file != null ? look(remote, file) : make(remote));
    }

    private int make(Remote remote) throws IOException {
        var fields = fields();
        fields.put("reason", String.valueOf(reason));
        JsonNode made = file == null ? remote.post(FOUNDINGS + "starter", fields) : send(remote, "file", file, fields);
        out().println(language.say(
                "remote.new.made",
                made.path("id").asString(""),
                made.path("title").asString("")));
        out().flush();
        return Exit.HELD;
    }

    private int look(Remote remote, Path from) throws IOException {
        JsonNode seen = send(remote, "preview", from, fields());
        for (JsonNode problem : seen.path("problems")) err().println(problem.asString(""));
        if (!seen.path("problems").isEmpty()) return Exit.BAD_INPUT;
        out().println(language.say(
                "remote.new.seen",
                seen.path("components").asInt(0),
                seen.path("services").asInt(0)));
        out().flush();
        return Exit.HELD;
    }

    private TreeMap<String, String> fields() {
        var fields = new TreeMap<String, String>(Map.of("name", name));
        if (art != null) fields.put("kind", art.toString());
        return fields;
    }

    /** A folder is packed; what is packed or a sheet goes as it is. */
    private JsonNode send(Remote remote, String what, Path from, Map<String, String> fields) throws IOException {
        boolean folder = Files.isDirectory(from);
        byte[] content = folder ? RemotePushVerb.packed(this, from) : Files.readAllBytes(from);
        String called = folder ? "folder.zip" : String.valueOf(from.getFileName());
        return remote.post(FOUNDINGS + what, "file", called, content, fields);
    }
}
