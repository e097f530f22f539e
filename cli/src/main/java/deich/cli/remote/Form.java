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

    void file(String name, byte[] zip) {
        begin(name, "; filename=\"" + name + ".zip\"\r\nContent-Type: application/zip");
        body.writeBytes(zip);
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
