// SPDX-License-Identifier: EUPL-1.2
package deich.report.machine;

import deich.assess.Verdict;
import deich.model.inventory.Decision;
import deich.model.standard.Requirement;
import deich.model.standard.Requirement.Obligation;
import deich.report.view.FactWords;
import deich.report.view.Telling;
import deich.report.view.WitnessWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** JUnit XML as build servers read it: a suite for every administration, a case for every requirement it is bound by. */
public final class Junit {
    /** A verdict over all services in all scenarios can have thousands of witnesses; the JSON file has them all. */
    private static final int SHOWN = 50;

    private final Telling telling;
    private final Appendable out;

    private Junit(Telling telling, Appendable out) {
        this.telling = telling;
        this.out = out;
    }

    public static void write(Telling telling, Appendable out) throws IOException {
        new Junit(telling, out).all();
    }

    /** How a verdict shows up on a build server. Only what is met passes. */
    private enum Mark {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED;

        static Mark of(Verdict verdict) {
            boolean must = verdict.obligation() == Obligation.MUSS;
            return switch (verdict.outcome()) {
                case MET -> PASSED;
                case MISSED -> must ? FAILURE : SKIPPED;
                case UNKNOWN -> must ? ERROR : SKIPPED;
                case NOT_APPLICABLE -> SKIPPED;
            };
        }
    }

    private void all() throws IOException {
        List<Verdict> verdicts = telling.assessment().verdicts();
        List<String> errors = telling.errors();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"")
                .append(escaped(telling.inventory().id()));
        out.append("\"").append(numbers(verdicts, errors.size())).append(">\n");
        if (!errors.isEmpty()) broken(errors);
        for (Map.Entry<String, List<Verdict>> suite : byAdministration(verdicts).entrySet())
            suite(suite.getKey(), suite.getValue());
        out.append("</testsuites>\n");
    }

    /** An inventory with errors was not run: that must not look like a build without tests. */
    private void broken(List<String> errors) throws IOException {
        out.append("  <testsuite name=\"")
                .append(escaped(telling.text("errors.title")))
                .append("\"")
                .append(numbers(List.of(), errors.size()))
                .append(">\n");
        for (String error : errors)
            out.append("    <testcase classname=\"")
                    .append(escaped(telling.inventory().id()))
                    .append("\" name=\"")
                    .append(escaped(error))
                    .append("\"><error message=\"")
                    .append(escaped(error))
                    .append("\"/></testcase>\n");
        out.append("  </testsuite>\n");
    }

    private static Map<String, List<Verdict>> byAdministration(List<Verdict> verdicts) {
        var suites = new LinkedHashMap<String, List<Verdict>>();
        for (Verdict verdict : verdicts)
            suites.computeIfAbsent(verdict.administration(), a -> new ArrayList<>())
                    .add(verdict);
        return suites;
    }

    private void suite(String administration, List<Verdict> verdicts) throws IOException {
        out.append("  <testsuite name=\"").append(escaped(telling.names().administration(administration)));
        out.append("\"").append(numbers(verdicts, 0)).append(">\n");
        for (Verdict verdict : verdicts) testcase(verdict);
        out.append("  </testsuite>\n");
    }

    private static String numbers(List<Verdict> verdicts, int moreErrors) {
        return String.format(
                Locale.ROOT,
                " tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\" time=\"0\"",
                verdicts.size() + moreErrors,
                count(verdicts, Mark.FAILURE),
                count(verdicts, Mark.ERROR) + moreErrors,
                count(verdicts, Mark.SKIPPED));
    }

    private static long count(List<Verdict> verdicts, Mark mark) {
        return verdicts.stream().filter(verdict -> Mark.of(verdict) == mark).count();
    }

    private void testcase(Verdict verdict) throws IOException {
        Requirement requirement = telling.requirement(verdict.requirement());
        out.append("    <testcase classname=\"")
                .append(escaped(telling.assessment().order().standard().id() + "." + verdict.administration()));
        out.append("\" name=\"")
                .append(escaped(requirement.id() + " " + requirement.title()))
                .append("\" time=\"0\"");
        String said = escaped(String.join("\n", lines(requirement, verdict)));
        String message = escaped(telling.words().of(verdict.obligation()) + ": "
                + telling.words().of(verdict.outcome()));
        switch (Mark.of(verdict)) {
            case PASSED -> out.append("><system-out>").append(said).append("</system-out></testcase>\n");
            case FAILURE -> finding("failure", message, " type=\"MISSED\"", said);
            case ERROR -> finding("error", message, " type=\"UNKNOWN\"", said);
            // a skipped case says everything in its message: most servers show nothing else
            case SKIPPED ->
                out.append("><skipped message=\"")
                        .append(message)
                        .append("; ")
                        .append(said.replace("\n", "&#10;"))
                        .append("\"/></testcase>\n");
        }
    }

    private void finding(String element, String message, String type, String said) throws IOException {
        out.append("><")
                .append(element)
                .append(" message=\"")
                .append(message)
                .append("\"")
                .append(type)
                .append(">");
        out.append(said).append("</").append(element).append("></testcase>\n");
    }

    private List<String> lines(Requirement requirement, Verdict verdict) {
        var lines = new ArrayList<String>();
        if (verdict.underAssumptions()) lines.add(telling.text("verdict.assumed"));
        var witnesses = new WitnessWords(telling);
        verdict.witnesses().stream()
                .limit(SHOWN)
                .map(witness -> witnesses.of(requirement, witness))
                .forEach(lines::add);
        int more = verdict.witnesses().size() - SHOWN;
        if (more > 0) lines.add(telling.text("judged.more", more));
        var facts = new FactWords(telling);
        verdict.deciding().forEach(fact -> lines.add(facts.question(fact)));
        if (verdict.decision() instanceof Decision.RiskAccepted accepted
                && verdict.acceptedOn(telling.assessment().order().asOf()))
            lines.add(telling.text("decision.accepted.short", telling.words().date(accepted.until())));
        return lines;
    }

    /** For text and attributes; what XML 1.0 cannot hold becomes a question mark. */
    private static String escaped(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
