// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.store.Store;
import deich.store.StoreFault;
import deich.store.backup.Backup;
import deich.store.backup.Contained;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deich backup}: everything that a store keeps, in one file. */
@Command(name = "backup")
final class BackupVerb extends Verb {
    @Mixin
    Where where = new Where();

    @Option(names = "-o", required = true, paramLabel = "DATEI", descriptionKey = "backup.file")
    Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        char[] password = Secret.backupPassword();
        try (Store store = Store.existing(where.address(), InstantSource.system())) {
            Contained contained = Backup.write(store, Version.number(), now(), file, password);
            out().println(language.say(password == null ? "backup.open" : "backup.sealed", file));
            tell(this, contained);
        } catch (StoreFault fault) {
            throw new Refused(fault.sentence(locale()) + (fault.key().equals("store.locked") ? hint() : ""));
        }
        return Exit.HELD;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private String hint() {
        return " " + language.say("backup.locked");
    }

    /** What is in it, in the words of people. */
    static void tell(Verb verb, Contained contained) {
        verb.out()
                .println(verb.language.say(
                        "backup.contains",
                        contained.rows("organisation"),
                        contained.rows("person"),
                        contained.rows("stock"),
                        contained.rows("stock_version"),
                        contained.rows("content"),
                        contained.rows("run"),
                        contained.rows("audit_entry")));
    }
}
