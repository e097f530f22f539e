// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder, sorted by name, within limits. A link is followed only to a file inside the folder; files and
 * folders whose name begins with a dot do not belong to it.
 */
public final class Folder {

    private final Kept kept;
    private final Limits limits;
    private final Problems problems;
    private long bytes;
    private long bytesOfLists;

    public Folder(Path root, Limits limits, Problems problems) {
        this(new OnDisk(root, false), limits, problems);
    }

    /**
     * A folder that lies on no disk.
     *
     * @param contents by name: relative, with slashes. Not copied
     */
    public Folder(Map<String, byte[]> contents, Limits limits, Problems problems) {
        this(new InMemory(contents), limits, problems);
    }

    Folder(Kept kept, Limits limits, Problems problems) {
        this.kept = kept;
        this.limits = limits;
        this.problems = problems;
    }

    public boolean exists() {
        return kept.exists();
    }

    /**
     * Every file, as named in problems: relative, with slashes.
     *
     * @param without folders directly below the root that are left out
     */
    public List<String> files(Set<String> without) {
        if (!exists()) {
            problems.error(Position.of(kept.name()), "folder.none");
            return List.of();
        }
        List<String> files = kept.files(without, limits.files(), limits.depth(), this::unreadable);
        if (files.size() > limits.files()) problems.error(Position.of(kept.name()), "limit.files", limits.files());
        return files.stream().sorted().toList();
    }

    /** Reads every YAML file, one after the other, sorted by name. What cannot be read is told and left out. */
    public void trees(Consumer<Tree> each) {
        for (String file : files(Set.of())) {
            ending(file);
            byte[] content = file.endsWith(".yaml") ? content(file) : null;
            Tree tree = content == null ? null : new Yaml().read(file, content, limits, problems);
            if (tree != null) each.accept(tree);
        }
    }

    /** Tells when a file is meant to be YAML and is named so that nobody reads it. */
    public void ending(String file) {
        if (file.endsWith(".yml")) problems.error(Position.of(file), "file.yml", file.replaceAll("yml$", "yaml"));
    }

    /** The content of a file; null when it is too large, cannot be read or lies elsewhere. */
    public byte @Nullable [] content(String file) {
        try {
            Long size = kept.size(file);
            if (size == null) return refuse(file, "file.link");
            return within(file, size) ? kept.content(file) : null;
        } catch (IOException | SecurityException unreadable) {
            unreadable(file, unreadable);
            return null;
        }
    }

    private boolean within(String file, long size) {
        if (size > limits.bytesPerFile()) return told(file, "limit.file", mb(size), mb(limits.bytesPerFile()));
        boolean list = file.endsWith(".csv");
        if (list) bytesOfLists += size;
        else bytes += size;
        if (bytes > limits.bytesInAll()) return told(file, "limit.folder", mb(limits.bytesInAll()));
        return bytesOfLists <= limits.bytesOfLists() || told(file, "limit.folder", mb(limits.bytesOfLists()));
    }

    private static String mb(long bytes) {
        return Yaml.megabytes(bytes);
    }

    /** @return false */
    private boolean told(String file, String key, Object... arguments) {
        problems.error(Position.of(file), key, arguments);
        return false;
    }

    private byte @Nullable [] refuse(String file, String key) {
        problems.error(Position.of(file), key);
        return null;
    }

    private void unreadable(String file, Exception reason) {
        problems.error(Position.of(file), "file.unreadable", String.valueOf(reason.getMessage()));
    }
}
