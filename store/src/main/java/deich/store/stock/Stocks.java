// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import deich.store.Actor;
import deich.store.StoreFault;
import deich.store.audit.Audit;
import deich.store.sql.Database;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Inventories as versioned folders (Bestände). Nothing that was saved is ever overwritten: saving, merging and restoring
 * add a version. Where an inventory or a version is asked for that is not there, it is a {@link StoreFault}.
 */
public final class Stocks {

    /** Each failed try means that somebody else has saved in between. */
    private static final int TRIES = 100;

    private final Database database;
    private final Audit audit;

    public Stocks(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** All that are not retired, by title. */
    public List<Stock> all() {
        return database.read(handle -> Rows.stocks(handle, false));
    }

    /** Those that were put away, by title. */
    public List<Stock> retired() {
        return database.read(handle -> Rows.stocks(handle, true));
    }

    /** Null when there is none of this id. Retired ones are found too. */
    public @Nullable Stock find(StockId id) {
        return database.read(handle -> Rows.stock(handle, id));
    }

    private Stock need(StockId id) {
        Stock stock = find(id);
        if (stock == null) throw new StoreFault("stock.none", id);
        return stock;
    }

    /**
     * Keeps a new inventory.
     *
     * @param owner id of the organisation that keeps it
     * @throws StoreFault when the id is taken or there is no such organisation
     */
    public Stock create(StockId id, String title, String owner, Files first, String reason, Actor by) {
        try {
            return database.write(handle -> {
                if (!Rows.organisation(handle, owner)) throw new StoreFault("organisation.none", owner);
                var stock = new Stock(id, Rows.title(title), owner, 1, database.now(), false);
                Rows.insert(handle, stock);
                add(handle, id, 1, first, reason, by);
                audit.append(handle, by, "stock.created", subject(id), Map.of("owner", owner));
                return stock;
            });
        } catch (JdbiException failed) {
            if (Database.twice(failed)) throw new StoreFault(failed, "stock.taken", id);
            throw failed;
        }
    }

    /** All files of a version. */
    public Files files(StockId id, int version) {
        return database.read(
                handle -> Trees.get(handle, Rows.version(handle, id, version).digest()));
    }

    /** One file of a version; null when it has none of this path. */
    public @Nullable Bytes file(StockId id, int version, String path) {
        return database.read(handle -> {
            String tree = Rows.version(handle, id, version).digest();
            String digest = Trees.digests(handle, tree).get(path);
            return digest == null ? null : Contents.get(handle, digest);
        });
    }

    /** All versions, the newest first. */
    public List<Version> history(StockId id) {
        need(id);
        return database.read(handle -> Rows.versions(handle, id, 0));
    }

    public Version version(StockId id, int number) {
        return database.read(handle -> Rows.version(handle, id, number));
    }

    /** Saves without a check of what comes of it. */
    public Saved save(StockId id, int base, Files changed, String reason, Actor by) {
        return save(id, base, changed, reason, by, Check.NONE);
    }

    /**
     * Saves. When others have saved since the version one began with, what they did and what one did oneself are put
     * together; where both changed the same lines nothing is saved, and the places are told.
     *
     * @param base number of the version that was changed
     * @param changed all files as they are to be
     * @param check run on what would be kept, before it is; it may run several times
     */
    public Saved save(StockId id, int base, Files changed, String reason, Actor by, Check check) {
        return save(id, base, changed, reason, by, check, null);
    }

    /** The same, with an entry of the audit log that must not be missing where the change is there. */
    public Saved save(
            StockId id, int base, Files changed, String reason, Actor by, Check check, @Nullable Noted noted) {
        Files origin = files(id, base);
        for (int tries = 0; tries < TRIES; tries++) {
            Stock stock = open(id);
            Files head = stock.head() == base ? origin : files(id, stock.head());
            Merge merge = Merge.of(origin, head, changed);
            if (!merge.clashes().isEmpty()) return new Saved.Clashed(stock.head(), merge.clashes());
            Saved saved = keep(stock, head, merge.merged(), reason, by, check, noted);
            if (saved instanceof Saved.Kept(Version version) && stock.head() != base)
                return new Saved.Merged(version, between(id, base, stock.head()));
            if (saved != null) return saved;
        }
        throw new StoreFault("stock.busy", id);
    }

    /** Restores without a check of what comes of it. */
    public Saved restore(StockId id, int version, String reason, Actor by) {
        return restore(id, version, reason, by, Check.NONE);
    }

    /** Makes an old version the newest again: as a version of its own, so that what came between stays. */
    public Saved restore(StockId id, int version, String reason, Actor by, Check check) {
        Files old = files(id, version);
        for (int tries = 0; tries < TRIES; tries++) {
            Stock stock = open(id);
            Saved saved = keep(stock, files(id, stock.head()), old, reason, by, check, null);
            if (saved != null) return saved;
        }
        throw new StoreFault("stock.busy", id);
    }

    private Stock open(StockId id) {
        Stock stock = need(id);
        if (stock.retired()) throw new StoreFault("stock.retired", id);
        return stock;
    }

    /** Null when somebody else was faster. */
    private @Nullable Saved keep(
            Stock stock, Files head, Files next, String reason, Actor by, Check check, @Nullable Noted noted) {
        if (next.equals(head)) return unchanged(stock, by, noted);
        List<String> problems = check.problems(head, next);
        if (!problems.isEmpty()) return new Saved.Broken(stock.head(), problems);
        return database.write(handle -> {
            if (!Rows.advance(handle, stock)) return null;
            Version version = add(handle, stock.id(), stock.head() + 1, next, reason, by);
            String number = Integer.toString(version.number());
            audit.append(handle, by, "stock.saved", subject(stock.id()), Map.of("version", number));
            note(handle, by, noted, version.number());
            return new Saved.Kept(version);
        });
    }

    private Saved unchanged(Stock stock, Actor by, @Nullable Noted noted) {
        if (noted == null) return new Saved.Unchanged(stock.head());
        return database.write(handle -> {
            note(handle, by, noted, stock.head());
            return new Saved.Unchanged(stock.head());
        });
    }

    private void note(Handle handle, Actor by, @Nullable Noted noted, int version) {
        if (noted != null) audit.append(handle, by, noted.action(), noted.subject(), noted.with(version));
    }

    private Version add(Handle handle, StockId id, int number, Files files, String reason, Actor by) {
        String digest = Trees.put(handle, files);
        Integer parent = number == 1 ? null : number - 1;
        var version = new Version(id, number, parent, by.person(), database.now(), Rows.reason(reason), digest);
        Rows.insert(handle, version);
        return version;
    }

    private List<Version> between(StockId id, int base, int head) {
        return database.read(handle -> Rows.versions(handle, id, base)).reversed().stream()
                .filter(version -> version.number() <= head)
                .toList();
    }

    /** What differs from one version to another, file by file, sorted by path. */
    public List<FileDiff> diff(StockId id, int from, int to) {
        return Diff.of(files(id, from), files(id, to));
    }

    public void rename(StockId id, String title, Actor by) {
        change(id, "update stock set title = :value where id = :id", Rows.title(title), "stock.renamed", by);
    }

    /** Puts an inventory away. It is not deleted. */
    public void retire(StockId id, Actor by) {
        change(id, "update stock set retired = :value where id = :id", true, "stock.retired", by);
    }

    /** Brings back what was put away. */
    public void reinstate(StockId id, Actor by) {
        change(id, "update stock set retired = :value where id = :id", false, "stock.reinstated", by);
    }

    private void change(StockId id, String sql, Object value, String action, Actor by) {
        need(id);
        database.write(handle -> {
            handle.createUpdate(sql).bind("value", value).bind("id", id.value()).execute();
            audit.append(handle, by, action, subject(id), Map.of());
            return true;
        });
    }

    private static String subject(StockId id) {
        return "stock:" + id;
    }
}
