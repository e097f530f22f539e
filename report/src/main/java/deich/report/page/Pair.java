// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.Comparison;
import deich.report.view.Versus;
import java.util.List;
import java.util.Locale;

/** The page that shows two sides beside each other. */
public record Pair(Versus versus, String version, Look look, String left, String right) {
    private static final int MANY = 4;

    public record Row(String requirement, String left, String leftType, String right, String rightType) {}

    public record Point(String name, String kind, Services left, Services right) {}

    /** @param number in words when the list is too long to be read at a glance; else empty */
    public record Services(String number, String list) {}

    public record Loan(String text, String caution) {}

    public static Pair of(Comparison comparison, String version, Locale locale) {
        var versus = Versus.of(comparison, locale);
        var look = Look.of(versus.mark(), versus.title(), versus.text("page.of"), versus.text("page.foot"));
        return new Pair(versus, version, look, versus.side(true), versus.side(false));
    }

    public String t(String key, Object... values) {
        return versus.text(key, values);
    }

    public String lang() {
        return versus.words().locale().getLanguage();
    }

    public String day() {
        return versus.words()
                .date(versus.comparison().left().assessment().order().asOf());
    }

    public List<Row> rows() {
        return versus.comparison().requirements().stream().map(this::row).toList();
    }

    private Row row(Comparison.Row row) {
        return new Row(
                versus.requirement(row.requirement()),
                versus.counts(row.left()),
                versus.worst(row.left()),
                versus.counts(row.right()),
                versus.worst(row.right()));
    }

    public List<Point> shared() {
        return versus.comparison().shared().stream()
                .map(point -> new Point(
                        versus.name(point.component()),
                        versus.kind(point),
                        services(point.leftServices()),
                        services(point.rightServices())))
                .toList();
    }

    private Services services(List<String> ids) {
        boolean many = ids.size() > MANY;
        return new Services(many ? versus.text("compare.all", ids.size()) : "", versus.list(ids));
    }

    public List<Loan> loans() {
        return versus.comparison().lends().stream()
                .map(loan -> new Loan(versus.loan(loan), versus.caution(loan)))
                .toList();
    }

    public List<Failing.Item> imprint() {
        return Imprint.of(versus.left(), version).items();
    }
}
