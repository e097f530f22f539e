// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.assess.Assessment;
import deich.assess.Residents;
import deich.assess.ServiceResult;
import deich.model.inventory.Inventory;
import deich.model.standard.Requirement;
import deich.report.words.Words;
import java.util.List;
import java.util.Locale;

/** An assessment together with the words and names to tell it in. */
public record Telling(Assessment assessment, Words words, Names names) {

    public static Telling of(Assessment assessment, Locale locale) {
        long horizon = assessment.order().settings().horizon();
        return new Telling(
                assessment,
                Words.of(locale).withHorizon(horizon),
                new Names(assessment.order().inventory()));
    }

    public Inventory inventory() {
        return assessment.order().inventory();
    }

    public String text(String key, Object... values) {
        return words.text(key, values);
    }

    /** Names in quotation marks, so that a name with an "and" in it stays one. */
    public String listed(List<String> ids) {
        return new RunWords(words, names).listed(ids);
    }

    /** What the law calls errors of the inventory, one sentence each. */
    public List<String> errors() {
        return assessment.errors().stream()
                .map(error -> text("error." + Words.key(error.kind()), listed(error.components())))
                .toList();
    }

    /** The classification mark as it is written on every page. */
    public String mark() {
        return words.of(inventory().classification());
    }

    public Requirement requirement(String id) {
        return assessment.order().standard().requirements().stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no requirement '" + id + "' in the standard"));
    }

    /** "412.000 Menschen (Schleswig-Holstein 300.000, Mecklenburg-Vorpommern 112.000)"; says so when nobody is listed. */
    public String residents(Residents residents) {
        if (residents.total() == 0) return text("residents.unknown");
        String total = text("residents", residents.total());
        if (residents.byLand().size() < 2) return total;
        return total + " (" + lands(residents) + ")";
    }

    /** "Schleswig-Holstein 300.000, Mecklenburg-Vorpommern 112.000"; empty for one Land alone. */
    public String lands(Residents residents) {
        if (residents.byLand().size() < 2) return "";
        return String.join(
                ", ",
                residents.byLand().entrySet().stream()
                        .map(entry -> text("residents.land", land(entry.getKey()), entry.getValue()))
                        .toList());
    }

    private String land(String key) {
        return switch (key) {
            case "01" -> text("land.01");
            case "13" -> text("land.13");
            default -> text("land.other", key);
        };
    }

    /** How long a service is down, as a range between what is best and what is worst thinkable. */
    public String downtime(ServiceResult service) {
        return words.range(service.downtime().best(), service.downtime().worst());
    }

    /** The same for the time not at normal level. */
    public String outage(ServiceResult service) {
        return words.range(service.outage().best(), service.outage().worst());
    }

    /** What happens to a service in a few words: down, in emergency operation, or perhaps. */
    public String headline(ServiceResult service) {
        if (service.outage().plan() == 0) return text("cell.perhaps", outage(service));
        if (service.downtime().worst() == 0) return text("cell.emergency", outage(service));
        if (service.downtime().plan() == 0) return text("cell.both", outage(service), downtime(service));
        return text("cell.down", downtime(service));
    }
}
