// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import java.util.List;

/**
 * One mistake by itself.
 *
 * @param key of the problem it must give
 * @param line of the text, from 0, that the problem must point to
 * @param text of a component with the mistake; N is a number of its own
 */
record Defect(String key, int line, String text) {

    static final List<Defect> ALL = List.of(
            new Defect("key.missing", 0, "cN: {name: Ohne Art}"),
            new Defect("word.wrong", 0, "cN: {kind: sevice}"),
            new Defect("word.wrong", 0, "cN: {kind: leistung}"),
            new Defect("key.unknown", 0, "cN: {kind: system, restrat: 2h}"),
            new Defect("key.unknown", 0, "cN: {kind: system, farbe: rot}"),
            new Defect("length.wrong", 0, "cN: {kind: system, restart: 4 Std}"),
            new Defect("length.wrong", 0, "cN: {kind: system, restart: 4 Stunden}"),
            new Defect("length.wrong", 0, "cN: {kind: system, restart: 2 Tage}"),
            new Defect("length.comma", 0, "cN: {kind: system, restart: \"1,5h\"}"),
            new Defect("length.noUnit", 0, "cN: {kind: system, restart: 4}"),
            new Defect("length.ambiguous", 0, "cN: {kind: system, restart: 5m}"),
            new Defect("length.negative", 0, "cN: {kind: system, restart: -4h}"),
            new Defect("value.unknownWord", 0, "cN: {kind: system, restart: unbekannt}"),
            new Defect("length.tooLong", 0, "cN: {kind: system, restart: 2000y}"),
            new Defect("between.count", 0, "cN: {kind: system, repair: {between: [1h]}}"),
            new Defect("between.order", 0, "cN: {kind: system, repair: {between: [4h, 1h]}}"),
            new Defect("median.alone", 0, "cN: {kind: system, repair: {median: 4h}}"),
            new Defect("median.order", 0, "cN: {kind: system, repair: {median: 4h, p90: 1h}}"),
            new Defect("class.unknown", 0, "cN: {kind: system, repair: {class: hausserfer}}"),
            new Defect("range.missing", 0, "cN: {kind: system, restart: {assumed: 2h}}"),
            new Defect("range.reversed", 0, "cN: {kind: system, restart: {assumed: 2h, range: [4h, 1h]}}"),
            new Defect("range.value", 0, "cN: {kind: system, restart: {assumed: 9h, range: [1h, 4h]}}"),
            new Defect("fact.form", 0, "cN: {kind: system, restart: {by: mir}}"),
            new Defect("fact.twoForms", 0, "cN: {kind: system, restart: {value: 1h, median: 2h, p90: 3h}}"),
            new Defect("date.wrong", 0, "cN: {kind: system, restart: {value: 1h, on: 1.5.2026}}"),
            new Defect("date.none", 0, "cN: {kind: system, restart: {value: 1h, on: 2026-02-30}}"),
            new Defect("value.empty", 1, "cN:\n  name:\n  kind: system"),
            new Defect("type.text", 0, "cN: {kind: system, name: [a, b]}"),
            new Defect("type.items", 0, "cN: {kind: system, needs: netz}"),
            new Defect("ref.unknown", 2, "cN:\n  kind: system\n  needs: [netzz]"),
            new Defect("ref.unknown", 0, "cN: {kind: system, owner: niemand-N}"),
            new Defect("ref.unknown", 0, "cN: {kind: system, operator: niemand-N}"),
            new Defect("ref.unknown", 0, "cN: {kind: system, repair: {takes: 1h, needs: [fehlt-N]}}"),
            new Defect("ref.text", 0, "cN: {kind: system, needs: [das große Netz]}"),
            new Defect("ref.kind", 0, "cN: {kind: system, vendor: netz}"),
            new Defect("ref.kind", 0, "cN: {kind: system, jurisdiction: netz}"),
            new Defect("ref.kind", 0, "cN: {kind: system, place: netz}"),
            new Defect("ags.wrong", 0, "cN: {kind: system, place: \"0105\"}"),
            new Defect("ref.kind", 0, "cN: {kind: system, repair: {takes: 1h, crew: netz}}"),
            new Defect("ref.without", 0, "cN: {kind: system, repair: {takes: 1h, crew: runde}}"),
            new Defect("ref.administration", 0, "cN: {kind: system, administration: kreis-b}"),
            new Defect("ref.isAdministration", 0, "cN: {kind: system, needs: [kreis-a]}"),
            new Defect("need.itself", 0, "cN: {kind: system, needs: [cN]}"),
            new Defect("need.atLeast", 0, "cN: {kind: system, needs: [{atLeast: 3, of: [netz, strom]}]}"),
            new Defect("need.anyOfNothing", 0, "cN: {kind: system, needs: [{any: []}]}"),
            new Defect("need.list", 0, "cN: {kind: system, needs: [[netz, strom]]}"),
            new Defect("need.keyed", 0, "cN: {kind: system, needs: [{netz: {tolerance: 4h}}]}"),
            new Defect("key.unknown", 0, "cN: {kind: system, needs: [{on: netz, tolerence: 4h}]}"),
            new Defect("key.unknown", 0, "cN: {kind: system, needs: [{anny: [netz, strom]}]}"),
            new Defect("word.wrong", 0, "cN: {kind: system, needs: [{on: netz, start: requird}]}"),
            new Defect("word.wrong", 0, "cN: {kind: system, needs: [{on: netz, role: license}]}"),
            new Defect("number.part", 0, "cN: {kind: system, needs: [{on: leistung, atLevel: 1.5}]}"),
            new Defect("number.wrong", 0, "cN: {kind: system, needs: [{on: leistung, atLevel: \"0,5\"}]}"),
            new Defect("ref.kind", 0, "cN: {kind: system, needs: [{on: netz, atLevel: 0.5}]}"),
            new Defect("coldStart.alone", 0, "cN: {kind: system, coldStart: true}"),
            new Defect("word.wrong", 0, "cN: {kind: system, coldStart: ja}"),
            new Defect("key.otherKind", 0, "cN: {kind: system, fallbacks: [{id: papier, level: 0.5}]}"),
            new Defect("key.otherKind", 0, "cN: {kind: system, data: {emptyStart: true}}"),
            new Defect("key.otherKind", 0, "cN: {kind: system, crew: {places: 2}}"),
            new Defect("number.whole", 0, "cN: {kind: team, crew: {places: zwei}}"),
            new Defect("number.range", 0, "cN: {kind: team, crew: {places: 0}}"),
            new Defect("hours.wrong", 0, "cN: {kind: team, crew: {hours: Mo-Fr 7-16}}"),
            new Defect("hours.reversed", 0, "cN: {kind: team, crew: {hours: \"Mo 16:00-07:00\"}}"),
            new Defect("hours.days", 0, "cN: {kind: team, crew: {hours: \"Fr-Mo 07:00-16:00\"}}"),
            new Defect("hours.overlap", 0, "cN: {kind: team, crew: {hours: \"Mo 07:00-16:00, Mo 15:00-17:00\"}}"),
            new Defect("key.missing", 0, "cN: {kind: service, fallbacks: [{level: 0.4}]}"),
            new Defect("number.part", 0, "cN: {kind: service, fallbacks: [{id: p, level: 40}]}"),
            new Defect("number.wrong", 0, "cN: {kind: service, fallbacks: [{id: p, level: 40 %}]}"),
            new Defect("ref.without", 0, "cN: {kind: service, fallbacks: [{id: p, draws: {from: netz, amount: 1}}]}"),
            new Defect(
                    "fallback.twice", 0, "cN: {kind: service, fallbacks: [{id: p, level: 0.4}, {id: p, level: 0.5}]}"),
            new Defect(
                    "deadline.when",
                    0,
                    "cN: {kind: service, objectives: {deadlines: [{name: a, work: 1h, window: 2h}]}}"),
            new Defect(
                    "deadline.at",
                    0,
                    "cN: {kind: service, objectives: {deadlines: [{name: a, monthly: 3, work: 1h, window: 2h}]}}"),
            new Defect(
                    "deadline.window",
                    0,
                    "cN: {kind: service, objectives: {deadlines: [{name: a, once: 2026-03-01T18:00, work: 3h, window: 2h}]}}"),
            new Defect(
                    "dateTime.wrong",
                    0,
                    "cN: {kind: service, objectives: {deadlines: [{name: a, once: 2026-03-01, work: 1h, window: 2h}]}}"),
            new Defect("length.wrong", 0, "cN: {kind: service, objectives: {mtpd: 3 Tage}}"),
            new Defect("number.part", 0, "cN: {kind: service, objectives: {minimumLevel: 30}}"),
            new Defect("key.unknown", 0, "cN: {kind: service, objectives: {mtdp: 3d}}"),
            new Defect("type.group", 0, "cN: {kind: data, data: {copies: [band]}}"),
            new Defect("key.unknown", 0, "cN: {kind: data, data: {copies: {band: {evry: 24h}}}}"),
            new Defect("ref.unknown", 0, "cN: {kind: data, data: {copies: {band: {place: tresorr-N}}}}"),
            new Defect("key.missing", 0, "cN: {kind: network, assurance: {by: Betreiber}}"),
            new Defect(
                    "number.range",
                    0,
                    "cN: {kind: network, assurance: {by: B, availability: 99.9, validUntil: 2027-01-01}}"),
            new Defect("id.wrong", 0, "Kfz_Ä-N: {kind: system}"),
            new Defect("ags.area", 0, "cN: {kind: service, serves: [Kiel]}"));
}
