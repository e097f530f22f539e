// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

/**
 * What a reader takes on. Above a limit it refuses with a problem; so the time it needs is bounded too.
 *
 * @param bytesPerFile largest file
 * @param bytesInAll all YAML files of a folder together: their trees are many times as large
 * @param bytesOfLists all lists of a folder together: most are read row by row, and both Länder whole are 300 MB
 * @param files number of files in a folder
 * @param depth how deep lists and fields may be nested
 * @param aliases YAML aliases ({@code *name}) per file
 * @param nodesByAliases how many nodes all aliases of a file may stand for together
 */
public record Limits(
        long bytesPerFile, long bytesInAll, long bytesOfLists, int files, int depth, int aliases, int nodesByAliases) {

    public static final Limits DEFAULT = new Limits(20L << 20, 200L << 20, 1L << 30, 10_000, 60, 50, 50_000);
}
