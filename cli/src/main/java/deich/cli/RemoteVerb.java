// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code deich remote}: with a server, in one's own name. Alone it lists the inventories there. */
@Command(
        name = "remote",
        subcommands = {
            RemoteListVerb.class,
            RemoteNewVerb.class,
            RemotePullVerb.class,
            RemotePushVerb.class,
            RemoteCheckVerb.class,
            RemoteWhatIfVerb.class,
            RemoteAskVerb.class,
            RemoteReportVerb.class
        })
final class RemoteVerb extends Verb {
    @picocli.CommandLine.Mixin
    RemoteOptions options = new RemoteOptions();

    @Override
    public Integer call() throws IOException {
        return options.with(this, remote -> RemoteListVerb.list(this, remote));
    }
}
