// SPDX-License-Identifier: EUPL-1.2
package deich.report.sample;

import deich.model.fact.Fact;
import deich.model.fact.RecoveryClass;
import deich.model.fact.Span;
import deich.model.inventory.Administration;
import deich.model.inventory.Classification;
import deich.model.inventory.Component;
import deich.model.inventory.Decision;
import deich.model.inventory.Effect;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.Municipality;
import deich.model.inventory.Need;
import deich.model.inventory.SharedFate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two Länder, three administrations, eight services. Everything is invented. */
final class SampleInventory {
    private SampleInventory() {}

    static Inventory inventory() {
        return new Inventory(
                "wattenau",
                "Kreis Wattenau, Amt Sandfeld und Stadt Bernsteinhafen",
                "2026-11",
                Classification.NUR_INTERN,
                "Alle Verwaltungen, Einrichtungen und Zahlen sind erfunden.",
                administrations(),
                municipalities(),
                components(),
                List.of(new SharedFate(
                        "verzeichnis-beide",
                        "Ein Verzeichnisdienst für beide Standorte",
                        List.of("rz-kueste", "rz-binnen"),
                        Set.of(Effect.ENCRYPTED))),
                classes(),
                List.of(),
                List.of(accepted()));
    }

    static Decision accepted() {
        return new Decision.RiskAccepted(
                "D-03",
                "stadt-bernsteinhafen",
                "Oberbürgermeisterin",
                "Der Umzug des Archivs ist für März beauftragt.",
                LocalDate.of(2027, 3, 31));
    }

    private static Map<String, Administration> administrations() {
        var all = new LinkedHashMap<String, Administration>();
        all.put(
                "kreis-wattenau",
                new Administration(
                        "kreis-wattenau", "Kreis Wattenau", Administration.Type.KREIS, "SH", List.of("01"), true));
        all.put(
                "amt-sandfeld",
                new Administration(
                        "amt-sandfeld", "Amt Sandfeld", Administration.Type.AMT, "SH", List.of("01999002"), true));
        all.put(
                "stadt-bernsteinhafen",
                new Administration(
                        "stadt-bernsteinhafen",
                        "Stadt Bernsteinhafen",
                        Administration.Type.KREISFREIE_STADT,
                        "MV",
                        List.of("13"),
                        true));
        return all;
    }

    private static Map<String, Municipality> municipalities() {
        var all = new LinkedHashMap<String, Municipality>();
        all.put("01999001", new Municipality("01999001", "Wattenau", 61_400));
        all.put("01999002", new Municipality("01999002", "Sandfeld", 8_250));
        all.put("13999001", new Municipality("13999001", "Bernsteinhafen", 92_700));
        return all;
    }

    private static Map<String, RecoveryClass> classes() {
        return Map.of(
                "neuaufbau-nach-verschluesselung",
                        new RecoveryClass(
                                "neuaufbau-nach-verschluesselung",
                                "Neuaufbau nach Verschlüsselung",
                                Span.days(40),
                                9,
                                "veröffentlichte Fälle aus Verwaltungen 2019 bis 2024",
                                0.5,
                                false),
                "verzeichnisdienst",
                        new RecoveryClass(
                                "verzeichnisdienst",
                                "Verzeichnisdienst neu aufsetzen",
                                Span.days(9),
                                3,
                                "Einsatzberichte",
                                0.2,
                                false),
                "seekabel",
                        new RecoveryClass("seekabel", "Instandsetzung eines Seekabels", Span.days(14), 0, "", 0, true));
    }

    private static Map<String, Component> components() {
        var all = new LinkedHashMap<String, Component>();
        add(
                all,
                service("wohngeld", "Wohngeld auszahlen", "kreis-wattenau")
                        .fallback(fallback("abschlag", "Abschlag nach Liste auszahlen", false, 0.5)));
        add(all, service("kfz", "Fahrzeuge zulassen", "kreis-wattenau"));
        add(
                all,
                service("leitstelle", "Notruf 112 annehmen", "kreis-wattenau")
                        .fallback(fallback("nachbar", "Notruf an die Nachbarleitstelle umleiten", true, 0.8)));
        add(all, service("ausweise", "Ausweise und Pässe ausstellen", "amt-sandfeld"));
        add(
                all,
                service("sitzungen", "Sitzungen und Beschlüsse veröffentlichen", "amt-sandfeld")
                        .fallback(fallback("aushang", "Aushang am Amtsgebäude", true, 0.3)));
        add(
                all,
                service("standesamt", "Geburten und Sterbefälle beurkunden", "stadt-bernsteinhafen")
                        .fallback(fallback("papier", "Vorläufige Urkunden auf Papier", true, 0.5)));
        add(all, service("sozialhilfe", "Sozialhilfe auszahlen", "stadt-bernsteinhafen"));
        add(all, service("bauantrag", "Bauanträge bearbeiten", "stadt-bernsteinhafen"));
        add(
                all,
                Component.of("rz-kueste", Kind.SITE).name("Rechenzentrum Küste").ask("Betriebsleitung Rechenzentrum"));
        add(all, Component.of("rz-binnen", Kind.SITE).name("Rechenzentrum Binnenland"));
        add(all, Component.of("virtualisierung", Kind.SYSTEM).name("Virtualisierung"));
        add(all, Component.of("verzeichnis", Kind.SYSTEM).name("Verzeichnisdienst"));
        add(all, Component.of("namensdienst", Kind.SYSTEM).name("Namensdienst"));
        add(all, Component.of("fachverfahren", Kind.APPLICATION).name("Fachverfahren Soziales"));
        add(all, Component.of("akten", Kind.DATA).name("E-Akte: Datenbestand"));
        add(all, Component.of("register", Kind.DATA).name("Register: Datenbestand"));
        add(all, Component.of("seekabel-nord", Kind.NETWORK).name("Seekabel Nord"));
        add(all, Component.of("netz", Kind.NETWORK).name("Landesnetz"));
        add(all, Component.of("strom", Kind.UTILITY).name("Stromnetz"));
        add(all, Component.of("notfallteam", Kind.TEAM).name("Notfallteam Server"));
        return all;
    }

    private static Component.Builder service(String id, String name, String administration) {
        return Component.of(id, Kind.SERVICE).name(name).administration(administration);
    }

    private static Fallback fallback(String id, String name, boolean prepared, double level) {
        return new Fallback(
                id,
                name,
                prepared,
                Fact.stated(Span.hours(4)),
                Fact.stated(level),
                Need.NONE,
                Fact.stated(Span.days(30)),
                Hours.ALWAYS,
                null);
    }

    private static void add(Map<String, Component> all, Component.Builder component) {
        Component built = component.build();
        all.put(built.id(), built);
    }
}
