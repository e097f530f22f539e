// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import java.io.IOException;

/** Writes lines that fit the screen: wrapped at spaces, indented, in ASCII where nothing else is shown. */
final class Lines {
    private static final String BOLD = "\u001b[1m";
    private static final String ALARM = "\u001b[1;31m";
    private static final String END = "\u001b[0m";

    private final Screen screen;
    private final Appendable out;

    Lines(Screen screen, Appendable out) {
        this.screen = screen;
        this.out = out;
    }

    int columns() {
        return screen.columns();
    }

    void blank() throws IOException {
        out.append('\n');
    }

    /** What stands above everything: the classification mark, the title, and the notice unless it is blank. */
    void head(String mark, String title, String notice) throws IOException {
        text(mark);
        bold(title);
        if (!notice.isBlank()) text(notice);
    }

    void text(String text) throws IOException {
        wrapped("", "", text, "");
    }

    void heading(String text) throws IOException {
        blank();
        wrapped("", "", readable(text).toUpperCase(java.util.Locale.GERMAN), BOLD);
    }

    void bold(String text) throws IOException {
        wrapped("", "", text, BOLD);
    }

    void alarm(String text) throws IOException {
        wrapped("", "", text, ALARM);
    }

    /** One line: what does not fit is cut at a word and says so. */
    void line(String first, String text) throws IOException {
        String begin = shown(first);
        put(begin + cut(shown(text), screen.columns() - begin.length()), "");
    }

    /** At most so many characters, cut at a word. */
    String cut(String text, int most) {
        if (text.length() <= most) return text;
        String end = screen.unicode() ? "…" : "...";
        String head = text.substring(0, Math.max(0, most - end.length()));
        int space = head.lastIndexOf(' ');
        return (space > most / 2 ? head.substring(0, space) : head).replaceAll("[ ,;:–→(]+$", "") + end;
    }

    /** The first line begins with {@code first}, all others with as many spaces. */
    void item(String first, String text) throws IOException {
        wrapped(first, " ".repeat(first.length()), text, "");
    }

    private void wrapped(String first, String others, String text, String style) throws IOException {
        var line = new StringBuilder(screen.unicode() ? first : Ascii.of(first));
        boolean empty = true;
        for (String word : readable(text).split(" +")) {
            if (!empty && line.length() + 1 + word.length() > screen.columns()) {
                put(line.toString(), style);
                line = new StringBuilder(others);
                empty = true;
            }
            if (!empty) line.append(' ');
            line.append(word);
            empty = false;
        }
        put(line.toString(), style);
    }

    private void put(String line, String style) throws IOException {
        String shown = line.stripTrailing();
        boolean styled = screen.colour() && !style.isEmpty() && !shown.isEmpty();
        out.append(styled ? style + shown + END : shown).append('\n');
    }

    /** Nothing that an inventory says may steer a terminal, and nothing a terminal cannot show is sent to it. */
    private String readable(String text) {
        return shown(text).strip();
    }

    private String shown(String text) {
        String quiet = text.replaceAll("\\p{Cntrl}+", " ");
        return screen.unicode() ? quiet : Ascii.of(quiet);
    }
}
