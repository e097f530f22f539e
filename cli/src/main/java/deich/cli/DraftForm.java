// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assistant.draft.Draft;
import deich.assistant.draft.Head;
import deich.assistant.draft.Html;
import deich.assistant.draft.Markdown;
import deich.report.paper.odt.OdtPaper;
import deich.server.draft.DraftPaper;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a draft can be written as. Lower case, because that is what one types. */
enum DraftForm {
    md,
    html,
    /** For the office program, to go on writing in. */
    odt;

    void write(Verb verb, Draft draft, @Nullable Path file) throws IOException {
        switch (this) {
            case md -> verb.writeTo(file, to -> to.append(Markdown.of(draft)));
            case html -> verb.writeTo(file, to -> to.append(Html.of(draft)));
            case odt -> {
                if (file == null) throw verb.misuse("draft.odt");
                ResultFile.writeBytes(
                        file,
                        out -> OdtPaper.write(
                                DraftPaper.of(draft, Head.of(draft), verb.language.say("draft.page")),
                                "Deich " + Version.number(),
                                out));
                verb.out().println(verb.language.say("written", file));
            }
        }
    }
}
