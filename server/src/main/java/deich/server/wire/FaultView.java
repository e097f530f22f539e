// SPDX-License-Identifier: EUPL-1.2
package deich.server.wire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as JSON. */
record FaultView(Fault fault, Locale locale) implements View {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String getContentType() {
        return "application/problem+json";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = JSON.writeValueAsBytes(fault);
        response.setStatus(fault.status());
        response.setContentType(getContentType());
        response.setHeader("Content-Language", locale.getLanguage());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
