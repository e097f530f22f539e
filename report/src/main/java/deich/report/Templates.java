// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.Map;

/** The precompiled templates; everything they print is escaped unless they say otherwise. */
final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    static void render(String template, Object page, Appendable out) throws IOException {
        out.append(part(template, page));
    }

    /** @param page the template's one parameter */
    static String part(String template, Object page) {
        var text = new StringOutput();
        ENGINE.render(template, page, text);
        return text.toString();
    }

    /** @param values of the template's parameters, by name */
    static String part(String template, Map<String, Object> values) {
        var text = new StringOutput();
        ENGINE.render(template, values, text);
        return text.toString();
    }
}
