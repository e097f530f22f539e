// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.report.Screen;

/**
 * What the place can show that a person looks at.
 *
 * @param columns width in characters
 */
record Terminal(int columns, boolean interactive, boolean colour, boolean unicode) {

    static Terminal here() {
        boolean interactive = System.console() != null && System.console().isTerminal();
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        boolean colour = interactive && !dumb && System.getenv("NO_COLOR") == null;
        return new Terminal(width(), interactive, colour, System.getenv("DEICH_ASCII") == null);
    }

    Screen screen() {
        return new Screen(columns, colour, unicode);
    }

    private static int width() {
        try {
            return Math.clamp(Integer.parseInt(System.getenv().getOrDefault("COLUMNS", "100")), 60, 160);
        } catch (NumberFormatException notANumber) {
            return 100;
        }
    }
}
