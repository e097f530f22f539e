// SPDX-License-Identifier: EUPL-1.2
package deich.server.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * A page, or a part of one, to be written by a template. Templates are compiled with the program and escape whatever they
 * print.
 */
public final class Html implements View {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Html.class.getClassLoader(), "gg.jte.generated.server");

    private final String template;
    private final Map<String, Object> values;
    private final int status;

    private Html(String template, Map<String, Object> values, int status) {
        this.template = template;
        this.values = values;
        this.status = status;
    }

    /**
     * A whole page, or what is put into one that is already open: the template decides.
     *
     * @param template has the parameters {@code f}, the frame, and {@code p}
     */
    public static Html page(String template, Frame frame, Object page) {
        return new Html(template, Map.of("f", frame, "p", page), 200);
    }

    public Html status(int other) {
        return new Html(template, values, other);
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var out = new Utf8ByteOutput();
        ENGINE.render(template, new HashMap<>(values), out);
        response.setStatus(status);
        response.setContentType(getContentType());
        response.setContentLength(out.getContentLength());
        out.writeTo(response.getOutputStream());
    }
}
