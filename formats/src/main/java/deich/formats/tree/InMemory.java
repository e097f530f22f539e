// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A folder that nobody needs to put on a disk: contents by name. */
record InMemory(Map<String, byte[]> contents) implements Kept {

    @Override
    public String name() {
        return ".";
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public List<String> files(Set<String> without, int most, int depth, Unreadable unreadable) {
        return contents.keySet().stream()
                .sorted()
                .filter(file -> visible(file, without, depth))
                .limit(most + 1L)
                .toList();
    }

    private static boolean visible(String file, Set<String> without, int depth) {
        String[] steps = file.split("/", -1);
        boolean seen = Arrays.stream(steps).noneMatch(step -> step.isEmpty() || Kept.hidden(step));
        return seen && steps.length <= depth && !(steps.length > 1 && without.contains(steps[0]));
    }

    @Override
    public Long size(String file) throws IOException {
        return (long) content(file).length;
    }

    @Override
    public byte[] content(String file) throws IOException {
        byte[] content = contents.get(file);
        if (content == null) throw new NoSuchFileException(file);
        return content;
    }
}
