// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.cli.remote.Remote;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

/** {@code deich remote list}: which inventories there are. */
@Command(name = "list")
final class RemoteListVerb extends Verb {
    @Mixin
    RemoteOptions options = new RemoteOptions();

    @Override
    public Integer call() throws IOException {
        return options.with(this, remote -> list(this, remote));
    }

    static int list(Verb verb, Remote remote) throws IOException {
        JsonNode stocks = remote.get("/api/v1/stocks").path("stocks");
        if (stocks.isEmpty()) verb.out().println(verb.language.say("remote.none"));
        for (JsonNode stock : stocks)
            verb.out()
                    .println(verb.language.say(
                            "remote.stock",
                            stock.path("id").asString(""),
                            stock.path("title").asString(""),
                            stock.path("head").asString("")));
        verb.out().flush();
        return Exit.HELD;
    }
}
