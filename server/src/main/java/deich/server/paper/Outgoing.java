// SPDX-License-Identifier: EUPL-1.2
package deich.server.paper;

import deich.server.Settings;
import deich.server.desk.Desk;
import deich.server.work.Jobs;
import deich.server.work.Newest;
import deich.server.work.Workbench;
import deich.store.Store;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands files out, and writes down in the audit log that it did. */
public final class Outgoing {
    /** Those that need a stress test. */
    private static final List<String> JUDGED = List.of(
            "bericht.html", "bericht.json", "bericht.sarif", "bericht.junit.xml", "ergebnisse.csv", "ausfaelle.csv");

    /** Those that tell of one where there is one. */
    private static final Pattern RESTS_ON_TESTS = Pattern.compile("(bericht|tabellen|ergebnisse|ausfaelle)\\..*");

    private final Store store;
    private final Workbench workbench;
    private final Jobs jobs;
    private final Settings settings;

    public Outgoing(Store store, Workbench workbench, Jobs jobs, Settings settings) {
        this.store = store;
        this.workbench = workbench;
        this.jobs = jobs;
        this.settings = settings;
    }

    /** Whether there is all that this file is made of. What was computed and is gone from memory is ordered once more. */
    public boolean computed(Desk desk, String file) {
        Newest newest = newest(desk);
        if (newest == null) return !JUDGED.contains(file);
        if (newest.assessment() != null || !RESTS_ON_TESTS.matcher(file).matches()) return true;
        jobs.again(newest.run());
        return false;
    }

    private @Nullable Newest newest(Desk desk) {
        return Newest.of(store, workbench, desk.opened());
    }

    /**
     * @param show whether to show it in the browser, where it is a page; else it is to be saved
     * @throws deich.server.desk.Missing when there is no such file, or not for this reader
     */
    public ResponseEntity<byte[]> file(Desk desk, String file, boolean show) {
        Paper.Sheaf sheaf = new Paper(desk, workbench, settings.version(), newest(desk)).file(file);
        store.audit()
                .append(
                        desk.visit().actor(),
                        "report.exported",
                        "stock:" + desk.opened().stock().id(),
                        Map.of(
                                "file",
                                file,
                                "version",
                                Integer.toString(desk.opened().version())));
        boolean inline = show && sheaf.policy() != null;
        String name = desk.opened().stock().id() + "-" + file;
        var disposition = (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name)
                .build();
        var answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(sheaf.type()));
        if (sheaf.policy() != null) answer.header("Content-Security-Policy", sheaf.policy());
        return answer.body(sheaf.bytes());
    }
}
