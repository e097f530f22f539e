// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.cli.remote.Declined;
import deich.cli.remote.Remote;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deich remote report}: what goes out of Deich, as a file. */
@Command(name = "report")
final class RemoteReportVerb extends Verb {
    private static final int NOT_COMPUTED = 409;

    /** As one types it; the last two are the emergency folder of one administration. */
    enum As {
        html("bericht.html"),
        json("bericht.json"),
        sarif("bericht.sarif"),
        junit("bericht.junit.xml"),
        xlsx("tabellen.xlsx"),
        ods("tabellen.ods"),
        csv("ergebnisse.csv"),
        pdf("notfallmappe-%s.pdf"),
        odt("notfallmappe-%s.odt");

        private final String file;

        As(String file) {
            this.file = file;
        }

        boolean folder() {
            return this == pdf || this == odt;
        }
    }

    @Parameters(paramLabel = "BESTAND", descriptionKey = "remote.stock.id")
    String stock = "";

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "remote.report.format")
    As as = As.html;

    @Option(names = "--for", paramLabel = "VERWALTUNG", descriptionKey = "remote.report.for")
    @Nullable
    String administration;

    @Mixin
    RemoteAnswer answer = new RemoteAnswer();

    @Mixin
    RemoteOptions options = new RemoteOptions();

    @Override
    public Integer call() throws IOException {
        if (as.folder() && (administration == null || !administration.matches("[a-zA-Z0-9._-]+")))
            throw misuse("remote.report.no.for");
        return options.with(this, this::report);
    }

    private int report(Remote remote) throws IOException {
        String file = String.format(as.file, administration);
        String path = RemoteStock.path(stock) + "/reports/" + file;
        byte[] content = content(remote, path);
        Path to = answer.output != null ? answer.output : Path.of(stock + "-" + file);
        ResultFile.writeBytes(to, out -> out.write(content));
        out().println(language.say("written", to));
        out().flush();
        return Exit.HELD;
    }

    /** What is not computed is computed. */
    private byte[] content(Remote remote, String path) throws IOException {
        try {
            return remote.bytes(path);
        } catch (Declined declined) {
            if (declined.status() != NOT_COMPUTED) throw declined;
            new RemoteRun(this, remote, answer.quiet).done(stock, "check");
            return remote.bytes(path);
        }
    }
}
