// SPDX-License-Identifier: EUPL-1.2
package deich.cli.remote;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A form with a file in it (multipart/form-data, RFC 7578). */
final class Form {
    private final String boundary = "deich-" + UUID.randomUUID();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    void field(String name, String value) {
        begin(name, "");
        write(value + "\r\n");
    }

    /** @param file its name, by which the server knows what it is */
    void file(String name, String file, byte[] content) {
        String safe = file.replaceAll("[^\\p{L}\\p{N} ._-]", "_");
        begin(name, "; filename=\"" + safe + "\"\r\nContent-Type: application/octet-stream");
        body.writeBytes(content);
        write("\r\n");
    }

    private void begin(String name, String more) {
        write("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n");
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] end() {
        write("--" + boundary + "--\r\n");
        return body.toByteArray();
    }

    String type() {
        return "multipart/form-data; boundary=" + boundary;
    }
}
