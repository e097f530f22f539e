// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.store.StoreFault;
import deich.store.backup.Contained;
import deich.store.backup.Restore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code deich restore}: a backup into an empty store. */
@Command(name = "restore")
final class RestoreVerb extends Verb {
    @Mixin
    Where where = new Where();

    @Parameters(paramLabel = "DATEI", descriptionKey = "restore.file")
    Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        try {
            Contained contained = Restore.read(file, where.address(), InstantSource.system(), Secret.backupPassword());
            out().println(language.say("restore.done", contained.taken().toString(), contained.deich()));
            BackupVerb.tell(this, contained);
            out().println(language.say("restore.next"));
        } catch (StoreFault fault) {
            throw new Refused(fault.sentence(locale()));
        }
        return Exit.HELD;
    }
}
