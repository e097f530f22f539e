// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.rule.Needs;
import deich.store.people.Right;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was decided of a list, to take along. */
@Controller
public final class MappingFiles {
    private final Carrying carrying;

    public MappingFiles(Carrying carrying) {
        this.carrying = carrying;
    }

    @Needs(Right.EDIT)
    @GetMapping("/b/{stock}/assistent/zuordnung/oscal.json")
    ResponseEntity<byte[]> oscal(
            Desk desk,
            @RequestParam(name = "liste", defaultValue = "") String list,
            @RequestParam(name = "katalog", defaultValue = "") String catalogue) {
        String json = carrying.oscal(desk, carrying.open(desk, list, catalogue));
        if (json == null) throw new Missing();
        return file("zuordnung.json", MediaType.APPLICATION_JSON, json);
    }

    @Needs(Right.EDIT)
    @GetMapping("/b/{stock}/assistent/zuordnung/tabelle.csv")
    ResponseEntity<byte[]> table(
            Desk desk,
            @RequestParam(name = "liste", defaultValue = "") String list,
            @RequestParam(name = "katalog", defaultValue = "") String catalogue) {
        var type = new MediaType("text", "csv", StandardCharsets.UTF_8);
        return file("zuordnung.csv", type, carrying.table(desk, carrying.open(desk, list, catalogue)));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
