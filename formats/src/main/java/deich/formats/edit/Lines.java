// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text, counted from 0, each with the end it has in the file: so all of it can be put back. */
record Lines(List<String> whole) {

    private static final Pattern END = Pattern.compile("\r\n|\r|\n");

    Lines {
        whole = List.copyOf(whole);
    }

    static Lines of(String text) {
        List<String> whole = new ArrayList<>();
        var ends = END.matcher(text);
        int begin = 0;
        while (ends.find()) {
            whole.add(text.substring(begin, ends.end()));
            begin = ends.end();
        }
        if (begin < text.length()) whole.add(text.substring(begin));
        return new Lines(whole);
    }

    /** Lines that somebody typed, without blank ones around them and without what all are indented by. */
    static List<String> typed(String text) {
        List<String> bare = new ArrayList<>(List.of(END.split(text, -1)));
        while (!bare.isEmpty() && bare.getFirst().isBlank()) bare.removeFirst();
        while (!bare.isEmpty() && bare.getLast().isBlank()) bare.removeLast();
        int common = bare.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(Lines::indent)
                .min()
                .orElse(0);
        return dedented(bare, common);
    }

    int size() {
        return whole.size();
    }

    /** A line without its end. */
    String bare(int line) {
        return END.matcher(whole.get(line)).replaceAll("");
    }

    List<String> bare(int from, int until) {
        List<String> bare = new ArrayList<>();
        for (int line = from; line < until; line++) bare.add(bare(line));
        return bare;
    }

    boolean blank(int line) {
        return whole.get(line).isBlank();
    }

    /** Whether it is a comment that is indented by no more than this. */
    boolean comment(int line, int indent) {
        String bare = bare(line);
        return bare.stripLeading().startsWith("#") && indent(bare) <= indent;
    }

    static int indent(String bare) {
        int indent = 0;
        while (indent < bare.length() && bare.charAt(indent) == ' ') indent++;
        return indent;
    }

    static List<String> dedented(List<String> bare, int by) {
        return bare.stream()
                .map(line -> line.substring(Math.min(by, indent(line))))
                .toList();
    }

    static List<String> indented(List<String> bare, int by) {
        String blanks = " ".repeat(by);
        return bare.stream().map(line -> line.isEmpty() ? line : blanks + line).toList();
    }

    /** Other lines in place of some. They end as those of the file do; whether the last one ends at all, stays as it is. */
    Lines with(int from, int until, List<String> bare) {
        boolean ended = whole.isEmpty() || !bare(size() - 1).equals(whole.getLast());
        List<String> all = new ArrayList<>(whole.subList(0, from));
        if (!all.isEmpty()) all.set(from - 1, bare(from - 1) + end(from - 1));
        for (String line : bare) all.add(line + end());
        all.addAll(whole.subList(until, size()));
        if (until == size() && !ended && !all.isEmpty())
            all.set(all.size() - 1, END.matcher(all.getLast()).replaceAll(""));
        return new Lines(all);
    }

    private String end(int line) {
        String end = whole.get(line).substring(bare(line).length());
        return end.isEmpty() ? end() : end;
    }

    /** How lines end in this file. */
    private String end() {
        if (whole.isEmpty()) return "\n";
        String end = whole.getFirst().substring(bare(0).length());
        return end.isEmpty() ? "\n" : end;
    }

    byte[] bytes() {
        return String.join("", whole).getBytes(StandardCharsets.UTF_8);
    }
}
