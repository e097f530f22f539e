// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;

/** The precompiled templates; everything they print is escaped unless they say otherwise. */
final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    static void render(String template, Object page, Appendable out) throws IOException {
        var text = new StringOutput();
        ENGINE.render(template, page, text);
        out.append(text.toString());
    }
}
