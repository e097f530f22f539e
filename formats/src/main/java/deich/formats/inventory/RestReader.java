// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.BadValue;
import deich.formats.value.Dates;
import deich.formats.value.Ids;
import deich.formats.value.Words;
import deich.model.inventory.Administration;
import deich.model.inventory.Decision;
import deich.model.inventory.Effect;
import deich.model.inventory.Evidence;
import deich.model.inventory.SharedFate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands beside the components: administrations, shared fates, evidence, decisions. */
final class RestReader {

    static final Words<Administration.Type> TYPES = Words.of(Administration.Type.class);
    static final Words<Effect> EFFECTS = Words.of(Effect.class);
    static final Words<String> LAENDER = Words.of(List.of("SH", "MV"), land -> land);

    private final Names names;
    private final Problems problems;

    RestReader(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    @Nullable
    Administration administration(Tree.Field field) {
        Block block = Block.of(field.value(), field.at(), Shape.ADMINISTRATION, problems);
        String name = block.text("name", "");
        Administration.Type type = block.value("type", TYPES::read);
        String land = block.value("land", LAENDER::read);
        List<String> covers = block.has("covers") ? block.values("covers", names::area) : List.of();
        boolean invented = block.yes("invented", false);
        return type == null ? null : new Administration(field.key(), name, type, land, covers, invented);
    }

    @Nullable
    SharedFate sharedFate(Tree.Field field) {
        Ids.check(field, problems);
        Block block = Block.of(field.value(), field.at(), Shape.SHARED_FATE, problems);
        Set<String> seen = new HashSet<>();
        List<String> members = block.has("members") ? block.values("members", id -> member(id, seen)) : List.of();
        boolean list = block.has("members") && block.tree("members") instanceof Tree.Items;
        if (list && block.items("members").size() < 2) problems.error(block.at("members"), "sharedFate.few");
        Set<Effect> effects =
                Set.copyOf(block.has("effects") ? block.values("effects", EFFECTS::read) : List.of(Effect.values()));
        String name = block.text("name", field.key());
        return members.size() < 2 ? null : new SharedFate(field.key(), name, members, effects);
    }

    private String member(String id, Set<String> seen) throws BadValue {
        if (!seen.add(id)) throw BadValue.of("sharedFate.twice", id);
        return names.component(id);
    }

    @Nullable
    Evidence evidence(Tree tree) {
        Block block = Block.of(tree, Shape.EVIDENCE, problems);
        String requirement = block.text("requirement", "");
        String administration = block.value("administration", names::administration, "");
        LocalDate on = block.value("on", Dates::date);
        String by = block.text("by", "");
        String document = block.text("document", "");
        return on == null ? null : new Evidence(requirement, administration, by, on, document);
    }

    @Nullable
    Decision decision(Tree tree) {
        Block block = Block.of(tree, Shape.DECISION, problems);
        String requirement = block.text("requirement", "");
        String administration = block.value("administration", names::administration, "");
        String reason = block.text("reason", "");
        String accepted = block.text("riskAcceptedBy");
        String notApplicable = block.text("notApplicableBy");
        LocalDate until = block.value("until", Dates::date);
        if (block.has("riskAcceptedBy") == block.has("notApplicableBy")) {
            problems.error(block.at(), "decision.by");
            return null;
        }
        if (notApplicable != null)
            return new Decision.NotApplicable(requirement, administration, notApplicable, reason);
        if (!block.has("until")) problems.error(block.at("riskAcceptedBy"), "decision.until");
        return accepted == null || until == null
                ? null
                : new Decision.RiskAccepted(requirement, administration, accepted, reason, until);
    }
}
