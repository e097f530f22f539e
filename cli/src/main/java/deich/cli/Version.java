// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import picocli.CommandLine.IVersionProvider;

/** The version the jar was built as. */
final class Version implements IVersionProvider {

    static String number() {
        String built = Deich.class.getPackage().getImplementationVersion();
        return built == null ? "0-dev" : built;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Deich " + number() + " (Java " + Runtime.version() + ")"};
    }
}
