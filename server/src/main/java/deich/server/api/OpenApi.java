// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.server.rule.Open;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of all routes, as OpenAPI 3.1: written by hand, held to the code by a test. */
@RestController
public final class OpenApi {
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");

    private final byte[] file;

    public OpenApi() {
        try (InputStream in = OpenApi.class.getResourceAsStream("openapi.yaml")) {
            if (in == null) throw new IllegalStateException("the program was built without openapi.yaml");
            file = in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Open
    @GetMapping("/api/openapi.yaml")
    ResponseEntity<byte[]> file() {
        return ResponseEntity.ok().contentType(YAML).body(file.clone());
    }
}
