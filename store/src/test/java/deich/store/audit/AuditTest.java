// SPDX-License-Identifier: EUPL-1.2
package deich.store.audit;

import static deich.store.Fresh.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deich.store.Actor;
import deich.store.EachStore;
import deich.store.Fresh;
import deich.store.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class AuditTest {

    private static final int ENTRIES = 5;
    private static final List<String> CHANGES = List.of(
            "at = at + interval '1' second",
            "actor = '33333333-3333-3333-3333-333333333333'",
            "action = 'stock.read'",
            "subject = 'stock:other'",
            "details = 'n=7\n'",
            "details = details || '\n'",
            "details = ''",
            "previous = '" + "1".repeat(64) + "'",
            "hash = '" + "1".repeat(64) + "'",
            "seq = seq + 100");

    private static Audit filled(Fresh fresh) {
        Audit audit = fresh.store().audit();
        for (int i = 1; i <= ENTRIES; i++)
            audit.append(SOMEBODY, "stock.saved", "stock:x", Map.of("n", Integer.toString(i), "odd", "a=b\\n\nc"));
        return audit;
    }

    /** What somebody does who owns the database. */
    private static void unlock(Fresh fresh) {
        fresh.sql("drop trigger audit_stays" + (fresh.place() == Place.POSTGRES ? " on audit_entry" : ""));
    }

    @EachStore
    void whatIsWrittenIsRead(Fresh fresh) {
        Audit audit = filled(fresh);
        List<Entry> page = audit.page(Long.MAX_VALUE, 2);
        assertThat(page).extracting(Entry::seq).containsExactly(5L, 4L);
        assertThat(page.getFirst().details()).containsEntry("odd", "a=b\\n\nc").containsEntry("n", "5");
        assertThat(audit.page(3, 10)).extracting(Entry::seq).containsExactly(2L, 1L);
        assertThat(audit.page(9, 10, "stock:y")).isEmpty();
        assertThat(audit.head()).isEqualTo(new Audit.Head(5, page.getFirst().hash()));
        assertThat(audit.verify()).isEqualTo(new Verdict.Intact(audit.head()));
    }

    @EachStore
    void nothingIsChangedOrRemoved(Fresh fresh) {
        filled(fresh);
        assertThatThrownBy(() -> fresh.sql("update audit_entry set subject = 'x'"))
                .hasStackTraceContaining("the audit log is only added to");
        assertThatThrownBy(() -> fresh.sql("delete from audit_entry where seq = 3"))
                .hasStackTraceContaining("the audit log is only added to");
        if (fresh.place() == Place.POSTGRES)
            assertThatThrownBy(() -> fresh.sql("truncate audit_entry"))
                    .hasStackTraceContaining("the audit log is only added to");
    }

    @EachStore
    void tamperingWithAnyColumnOfAnyRowIsFound(Fresh fresh) {
        Audit audit = filled(fresh);
        unlock(fresh);
        fresh.sql("create table kept as select * from audit_entry");
        for (int row = 1; row <= ENTRIES; row++) {
            for (String change : CHANGES) {
                fresh.sql("update audit_entry set " + change + " where seq = " + row);
                assertThat(audit.verify()).as(change + " in " + row).isEqualTo(new Verdict.Broken(row));
                fresh.sql("delete from audit_entry where seq = " + row + " or seq > 100");
                fresh.sql("insert into audit_entry select * from kept where seq = " + row);
            }
        }
        assertThat(audit.verify()).isInstanceOf(Verdict.Intact.class);
    }

    @EachStore
    void whatIsMissingOrTooManyIsFound(Fresh fresh) {
        Audit audit = filled(fresh);
        unlock(fresh);
        fresh.sql("insert into audit_entry select 6, at, actor, action, subject, details, previous, hash"
                + " from audit_entry where seq = 5");
        assertThat(audit.verify()).isEqualTo(new Verdict.Broken(6));
        fresh.sql("delete from audit_entry where seq = 6");
        fresh.sql("delete from audit_entry where seq = 5");
        assertThat(audit.verify()).isEqualTo(new Verdict.Broken(5));
        fresh.sql("delete from audit_entry");
        assertThat(audit.verify()).isEqualTo(new Verdict.Broken(1));
    }

    @EachStore
    void manyAtOnceMakeOneLine(Fresh fresh) throws Exception {
        Audit audit = fresh.store().audit();
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int i = 0; i < 6; i++)
            writers.add(() -> {
                for (int n = 0; n < 10; n++) audit.append(Actor.DEICH, "sign-in.failed", "store", Map.of());
                return true;
            });
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var one : threads.invokeAll(writers)) assertThat(one.get()).isTrue();
        }
        assertThat(audit.head().seq()).isEqualTo(60);
        assertThat(audit.verify()).isInstanceOf(Verdict.Intact.class);
    }

    @EachStore
    void oddWordsAreRefusedAndLongOnesCut(Fresh fresh) {
        Audit audit = fresh.store().audit();
        assertThatThrownBy(() -> audit.append(SOMEBODY, "Petra war hier", "x", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        audit.append(SOMEBODY, "a.b", "s".repeat(500), Map.of("k", "v".repeat(500), "n", "a\0b"));
        Entry entry = audit.page(Long.MAX_VALUE, 1).getFirst();
        assertThat(entry.subject()).hasSize(200);
        assertThat(entry.details().get("k")).hasSize(300);
        assertThat(entry.details()).containsEntry("n", "ab");
        assertThat(audit.verify()).isInstanceOf(Verdict.Intact.class);
    }
}
