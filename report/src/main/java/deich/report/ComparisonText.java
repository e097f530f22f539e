// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.Comparison;
import deich.report.view.Versus;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Two sides beside each other, for the screen. */
public final class ComparisonText {
    private static final int SHOWN = 12;

    private final Versus versus;
    private final Lines lines;

    private ComparisonText(Versus versus, Lines lines) {
        this.versus = versus;
        this.lines = lines;
    }

    public static void write(Comparison comparison, Screen screen, Locale locale, Appendable out) throws IOException {
        new ComparisonText(Versus.of(comparison, locale), new Lines(screen, out)).all();
    }

    private void all() throws IOException {
        lines.bold(versus.mark());
        lines.bold(versus.title());
        for (String notice : versus.notices()) lines.text(notice);
        lines.blank();
        lines.text(versus.dike(true));
        lines.text(versus.dike(false));
        requirements();
        shared();
        loans();
        lines.blank();
        lines.text(versus.text("disclaimer"));
    }

    private void requirements() throws IOException {
        lines.heading(versus.text("compare.requirements"));
        for (Comparison.Row row : versus.comparison().requirements()) {
            lines.text(versus.requirement(row.requirement()));
            lines.item("  ", versus.side(true) + ": " + versus.counts(row.left()));
            lines.item("  ", versus.side(false) + ": " + versus.counts(row.right()));
        }
    }

    private void shared() throws IOException {
        lines.heading(versus.text("compare.shared"));
        if (versus.comparison().shared().isEmpty()) lines.text(versus.text("compare.shared.none"));
        List<Comparison.SharedPoint> all = versus.comparison().shared();
        for (Comparison.SharedPoint point : all.stream().limit(SHOWN).toList()) {
            lines.item("* ", versus.name(point.component()) + " (" + versus.kind(point) + ")");
            side(true, point.leftServices());
            side(false, point.rightServices());
        }
        if (all.size() > SHOWN) lines.text(versus.text("compare.more", all.size() - SHOWN));
    }

    private void side(boolean first, List<String> services) throws IOException {
        String number = versus.text("compare.all", services.size());
        lines.item("  ", versus.side(first) + ", " + number + ": " + versus.some(services));
    }

    private void loans() throws IOException {
        lines.heading(versus.text("compare.loans"));
        if (versus.comparison().lends().isEmpty()) lines.text(versus.text("compare.loans.none"));
        List<Comparison.Loan> all = versus.comparison().lends();
        for (Comparison.Loan loan : all.stream().limit(SHOWN).toList())
            lines.item("* ", (versus.loan(loan) + " " + versus.caution(loan)).strip());
        if (all.size() > SHOWN) lines.text(versus.text("compare.loans.more", all.size() - SHOWN));
    }
}
