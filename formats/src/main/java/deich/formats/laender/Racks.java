// SPDX-License-Identifier: EUPL-1.2
package deich.formats.laender;

import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Hours;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills a technical room: hosts, storage, directory, names, backup, and the team that keeps them. */
final class Racks {
    private static final int SERVERS_PER_HOST = 25;
    private static final int HOSTS_PER_CLUSTER = 12;
    private static final Hours OFFICE = new Hours(List.of(DayOfWeek.values()).subList(0, 5).stream()
            .map(day -> new Hours.Window(day, 7 * 60, 17 * 60))
            .toList());

    private final Stock stock;
    private final Commons commons;

    Racks(Stock stock, Commons commons) {
        this.stock = stock;
        this.commons = commons;
    }

    /**
     * @param prefix of all ids made
     * @param who in names
     * @param servers how many virtual machines shall run here
     * @param domainOf null for a domain of its own, else the platform whose directory, team and vault serve here too
     */
    Platform fill(
            String prefix,
            String who,
            @Nullable String administration,
            String site,
            String network,
            @Nullable String operator,
            int servers,
            @Nullable Platform domainOf) {
        String domain = domainOf == null ? "domaene-" + prefix : domainOf.domain();
        String protection = domainOf == null
                ? commons.protections()
                        .get(stock.dice.below(commons.protections().size(), "protection:" + prefix))
                : domainOf.protection();
        Piece piece = new Piece(administration, site, operator, domain);
        String crew = domainOf == null ? crew(prefix, who, administration, operator, servers) : domainOf.crew();
        List<String> storages = new ArrayList<>();
        List<String> clusters = new ArrayList<>();
        int hosts = Math.max(2, (servers + SERVERS_PER_HOST - 1) / SERVERS_PER_HOST);
        for (int i = 1, left = hosts; left > 0; i++, left -= HOSTS_PER_CLUSTER) {
            storages.add(storage(prefix, i, who, piece, network, crew));
            int here = Math.clamp(left, 2, HOSTS_PER_CLUSTER);
            clusters.add(cluster(prefix, i, who, piece, network, storages.getLast(), here, crew));
        }
        String names = stock.add(piece.of(prefix + ".namen", "house.names", who, "namensdienst")
                .restart(stock.takes(Span.minutes(5)))
                .needs(stock.on(clusters.getFirst()), stock.on(network), stock.on(commons.system())));
        String directory = domainOf != null
                ? domainOf.directory()
                : stock.add(piece.of(prefix + ".verzeichnis", "house.domain", who, "verzeichnisdienst")
                        .repair(stock.takes(new Span.Triangular(5 * 86400, 14 * 86400, 30 * 86400), crew))
                        .rebuild(stock.takes(new Span.Uniform(3 * 86400, 10 * 86400), crew))
                        .restart(stock.takes(Span.minutes(20)))
                        .needs(
                                stock.on(clusters.getFirst()),
                                stock.on(storages.getFirst()),
                                stock.on(network),
                                stock.on(names),
                                stock.on(commons.system())));
        String backup = stock.add(piece.of(prefix + ".sicherung", "house.backup", who, "sicherung")
                .rebuild(stock.takes(Span.days(3), crew))
                .restart(stock.takes(Span.minutes(30)))
                .needs(stock.on(storages.getLast()), stock.on(network), stock.on(site), stock.on(commons.system())));
        return new Platform(
                site,
                network,
                directory,
                names,
                List.copyOf(clusters),
                List.copyOf(storages),
                backup,
                protection,
                domain,
                operator,
                crew,
                domainOf == null ? "sicherung-" + prefix : domainOf.vault());
    }

    /** What all things in one room have in common. */
    private record Piece(
            @Nullable String administration,
            String site,
            @Nullable String operator,
            String domain) {
        Component.Builder of(String id, String key, String who, String... tags) {
            return Stock.of(id, Kind.SYSTEM, Wording.of(key, who), tags)
                    .administration(administration)
                    .place(site)
                    .operator(operator)
                    .adminDomain(domain);
        }
    }

    private String crew(
            String prefix, String who, @Nullable String administration, @Nullable String operator, int servers) {
        return stock.add(Stock.of(
                        prefix + ".notfallteam",
                        Kind.TEAM,
                        Wording.of("house.crew", who),
                        "notfallteam",
                        "kann-betrieb",
                        "kann-wiederaufbau")
                .administration(administration)
                .operator(operator)
                .crew(new Crew(stock.stated(Math.clamp(servers / 150, 1, 12)), OFFICE)));
    }

    private String storage(String prefix, int i, String who, Piece piece, String network, String crew) {
        return stock.add(piece.of(prefix + ".speicher-" + i, "house.storage", who, "speicher")
                .repair(stock.takes(new Span.OfClass("dc-outage")))
                .rebuild(stock.takes(Span.days(2), crew))
                .restart(stock.takes(Span.minutes(45)))
                .needs(stock.on(piece.site), stock.on(network)));
    }

    private String cluster(
            String prefix, int i, String who, Piece piece, String network, String storage, int hosts, String crew) {
        List<Need> nodes = new ArrayList<>();
        for (int h = 1; h <= hosts; h++)
            nodes.add(stock.on(
                    stock.add(piece.of(prefix + ".host-" + i + "-" + h, "house.cluster", who + " " + i + "/" + h)
                            .repair(stock.takes(new Span.OfClass("network-hw")))
                            .rebuild(stock.takes(Span.hours(8), crew))
                            .restart(stock.takes(Span.minutes(15)))
                            .needs(
                                    stock.on(piece.site),
                                    stock.on(network),
                                    stock.on(storage),
                                    stock.on(commons.system()),
                                    stock.on(commons.virtualisation())))));
        return stock.add(piece.of(prefix + ".virtualisierung-" + i, "house.cluster", who, "virtualisierung")
                .rebuild(stock.takes(Span.days(1), crew))
                .restart(stock.takes(Span.minutes(20)))
                .needs(
                        new Need.AtLeast(Math.max(1, hosts * 3 / 4), nodes),
                        stock.on(storage),
                        stock.on(commons.virtualisation())));
    }
}
