// SPDX-License-Identifier: EUPL-1.2
package deich.formats.write;

import deich.formats.value.Words;
import deich.model.fact.RecoveryClass;
import deich.model.inventory.Administration;
import deich.model.inventory.Decision;
import deich.model.inventory.Effect;
import deich.model.inventory.Evidence;
import deich.model.inventory.Municipality;
import deich.model.inventory.SharedFate;
import java.util.Collection;
import java.util.List;

/** What stands beside the components, as text. */
final class Beside {

    private Beside() {}

    static String administration(Administration administration) {
        return new Flow()
                .text("name", administration.name())
                .with("type", administration.type().word())
                .text("land", administration.land())
                .with("covers", administration.covers().isEmpty() ? null : Flow.texts(administration.covers()))
                .unless("invented", administration.invented(), false)
                .toString();
    }

    static String sharedFate(SharedFate fate) {
        boolean all = fate.effects().size() == Effect.values().length;
        List<String> effects = fate.effects().stream().sorted().map(Words::word).toList();
        var flow = new Flow();
        if (!fate.name().equals(fate.id())) flow.text("name", fate.name());
        return flow.with("members", Flow.texts(fate.members()))
                .with("effects", all ? null : Flow.list(effects))
                .toString();
    }

    static String recoveryClass(RecoveryClass recovery) {
        var flow = new Flow().text("title", recovery.title());
        Facts.uncertain(recovery.span()).fields().forEach(flow::with);
        return flow.with("samples", String.valueOf(recovery.samples()))
                .with("correlation", Facts.decimal(recovery.correlation()))
                .text("source", recovery.source())
                .unless("assumed", recovery.assumed(), false)
                .toString();
    }

    static String evidence(Evidence evidence) {
        return new Flow()
                .text("requirement", evidence.requirement())
                .text("administration", evidence.administration())
                .text("by", evidence.by())
                .with("on", evidence.on().toString())
                .text("document", evidence.document())
                .toString();
    }

    static String decision(Decision decision) {
        var flow = new Flow()
                .text("requirement", decision.requirement())
                .text("administration", decision.administration());
        return switch (decision) {
            case Decision.RiskAccepted accepted ->
                flow.text("riskAcceptedBy", accepted.by())
                        .text("reason", accepted.reason())
                        .with("until", accepted.until().toString())
                        .toString();
            case Decision.NotApplicable not ->
                flow.text("notApplicableBy", not.by())
                        .text("reason", not.reason())
                        .toString();
        };
    }

    static String municipalities(Collection<Municipality> municipalities) {
        var text = new StringBuilder("ags,name,residents\n");
        for (Municipality municipality : municipalities)
            text.append(municipality.ags())
                    .append(",\"")
                    .append(municipality.name().replace("\"", "\"\""))
                    .append("\",")
                    .append(municipality.residents())
                    .append('\n');
        return text.toString();
    }
}
