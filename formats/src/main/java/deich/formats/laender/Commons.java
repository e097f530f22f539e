// SPDX-License-Identifier: EUPL-1.2
package deich.formats.laender;

import deich.model.fact.Span;
import deich.model.inventory.Assurance;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What all of both Länder stand on: jurisdictions, vendors, software, clouds, the registers of the Bund.
 *
 * @param vendors ids
 * @param protections endpoint protection, the software that is updated everywhere at once
 */
record Commons(
        List<String> vendors,
        String system,
        String database,
        String virtualisation,
        List<String> protections,
        List<String> clouds) {

    static final String LIBRARY = "software.bibliothek";
    static final String REMOTE = "software.fernwartung";
    /** Vendors of what everybody has: operating system, database. */
    private static final Set<Integer> SINGLE_SOURCES = Set.of(1, 4);

    private static final List<String> JURISDICTIONS = List.of("eu-deutschland", "drittstaat-west", "drittstaat-ost");
    private static final List<String> REGISTERS = List.of(
            "melderegister",
            "ausweisregister",
            "personenstandsregister",
            "fahrzeugregister",
            "fahrerlaubnisregister",
            "auslaenderregister",
            "waffenregister",
            "grundbuch");

    static Commons in(Stock stock) {
        for (String id : JURISDICTIONS) {
            String[] tags = id.startsWith("drittstaat") ? new String[] {"drittstaat"} : new String[0];
            stock.add(Stock.of(id, Kind.JURISDICTION, Wording.of("jurisdiction." + id), tags));
        }
        registers(stock);
        List<String> vendors = vendors(stock);
        software(stock, LIBRARY, vendors.get(13), "bibliothek");
        software(stock, REMOTE, vendors.get(14), "fernwartung");
        return new Commons(
                vendors,
                software(stock, "software.betriebssystem", vendors.get(1)),
                software(stock, "software.datenbank", vendors.get(4)),
                software(stock, "software.virtualisierung", vendors.get(7)),
                protections(stock, vendors),
                clouds(stock));
    }

    private static List<String> vendors(Stock stock) {
        List<String> vendors = new ArrayList<>();
        for (String name : Wording.list("vendor.names")) {
            String id = "hersteller-" + name.toLowerCase(java.util.Locale.ROOT);
            String under = JURISDICTIONS.get(vendors.size() % 4 == 3 ? 2 : vendors.size() % 2);
            String[] tags = SINGLE_SOURCES.contains(vendors.size()) ? new String[] {"einzelquelle"} : new String[0];
            vendors.add(stock.add(
                    Stock.of(id, Kind.VENDOR, Wording.of("vendor", name), tags).jurisdiction(under)));
        }
        return List.copyOf(vendors);
    }

    /** Its id: the key with a dash. */
    static String id(String key) {
        return key.replace('.', '-');
    }

    private static String software(Stock stock, String key, String vendor, String... tags) {
        return stock.add(Stock.of(id(key), Kind.SOFTWARE, Wording.of(key), tags)
                .vendor(vendor)
                .needs(stock.on(vendor, Span.days(365), Need.Role.UPDATE)));
    }

    private static List<String> protections(Stock stock, List<String> vendors) {
        List<String> protections = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            String vendor = vendors.get(9 + i);
            protections.add(stock.add(
                    Stock.of("software-schutz-" + i, Kind.SOFTWARE, Wording.of("software.schutz", i), "endpunktschutz")
                            .vendor(vendor)
                            .needs(stock.on(vendor, Span.days(30), Need.Role.UPDATE))));
        }
        return List.copyOf(protections);
    }

    private static List<String> clouds(Stock stock) {
        List<String> cables = new ArrayList<>();
        for (int i = 1; i <= 2; i++)
            cables.add(stock.add(Stock.of("seekabel-" + i, Kind.NETWORK, Wording.of("cable", i), "seekabel")
                    .repair(stock.takes(new Span.OfClass("sea-cable-telecom")))
                    .restart(stock.takes(Span.minutes(10)))));
        List<String> clouds = new ArrayList<>();
        for (String name : Wording.list("cloud.names")) {
            String id = "cloud-" + name.toLowerCase(java.util.Locale.ROOT);
            clouds.add(stock.add(Stock.of(id, Kind.PROVIDER, Wording.of("cloud", name), "cloud")
                    .jurisdiction(JURISDICTIONS.get(clouds.size() % 2 == 0 ? 1 : 0))
                    .assurance(assurance(name, Duration.ofHours(24)))));
            String way = stock.add(Stock.of(id + ".zugang", Kind.NETWORK, Wording.of("cloud.way", name), "cloud-zugang")
                    .restart(stock.takes(Span.minutes(10)))
                    .needs(stock.any(cables)));
            stock.add(Stock.of(id + ".anmeldung", Kind.SYSTEM, Wording.of("cloud.login", name), "cloud-anmeldung")
                    .restart(stock.takes(Span.minutes(10)))
                    .needs(stock.on(id), stock.on(way)));
        }
        return List.copyOf(clouds);
    }

    private static void registers(Stock stock) {
        stock.add(Stock.of("bund.netz", Kind.NETWORK, Wording.of("register.netz"))
                .assurance(assurance("Bund", Duration.ofHours(12))));
        for (String name : REGISTERS)
            stock.add(Stock.of(register(name), Kind.SYSTEM, Wording.of("register." + name), "bundesregister")
                    .needs(stock.on("bund.netz"))
                    .assurance(assurance("Bund", Duration.ofHours(48))));
    }

    static String register(String name) {
        return "bund." + name;
    }

    private static Assurance assurance(String by, Duration recovery) {
        return new Assurance(by, recovery, 0.999, LocalDate.of(2026, 3, 1), by, LocalDate.of(2030, 12, 31));
    }
}
