// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the shipped content lies: beside the program. */
final class Home {
    private Home() {}

    static Path folder() {
        String told = System.getProperty("deich.home");
        if (told != null) return Path.of(told);
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve("content"))) here = here.getParent();
        if (here == null) throw new Refused(Language.of().say("no.content"));
        return here;
    }

    static Path content() {
        return folder().resolve("content");
    }
}
