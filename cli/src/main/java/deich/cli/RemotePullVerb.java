// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.cli.remote.Remote;
import deich.store.StoreFault;
import deich.store.stock.Files;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code deich remote pull}: an inventory as a folder. */
@Command(name = "pull")
final class RemotePullVerb extends Verb {
    @Parameters(index = "0", paramLabel = "BESTAND", descriptionKey = "remote.stock.id")
    String stock = "";

    @Parameters(index = "1", paramLabel = "ORDNER", descriptionKey = "remote.pull.folder")
    Path folder = Path.of("");

    @Option(names = "--base", paramLabel = "N", defaultValue = "0", descriptionKey = "remote.pull.base")
    int version;

    @Mixin
    RemoteOptions options = new RemoteOptions();

    @Override
    public Integer call() throws IOException {
        return options.with(this, this::pull);
    }

    private int pull(Remote remote) throws IOException {
        JsonNode told = remote.get(RemoteStock.path(stock));
        int wanted = version == 0 ? told.path("head").asInt(0) : version;
        byte[] zip = remote.bytes(RemoteStock.path(stock) + "/versions/" + wanted + "/zip");
        try {
            Files.unzip(new ByteArrayInputStream(zip)).writeTo(folder);
        } catch (StoreFault fault) {
            throw new Refused(fault.sentence(locale()));
        }
        out().println(language.say("remote.pulled", stock, wanted, folder));
        // an excerpt is written anew: sent back it would look as if everything had been changed
        if (told.path("whole").asBoolean(false)) new Origin(stock, wanted).writeTo(folder);
        else out().println(language.say("remote.excerpt"));
        out().flush();
        return Exit.HELD;
    }
}
