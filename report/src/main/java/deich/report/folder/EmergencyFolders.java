// SPDX-License-Identifier: EUPL-1.2
package deich.report.folder;

import deich.engine.Plant;
import deich.engine.Structure;
import deich.model.fact.Readings;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import deich.report.paper.Block;
import deich.report.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The emergency folders of one inventory. What all of them look up is worked out once. */
public final class EmergencyFolders {
    private final FolderOrder order;
    private final FolderWords words;
    private final Saying saying;
    private final Plant plant;
    private final List<List<String>> rings;

    private EmergencyFolders(FolderOrder order) {
        this.order = order;
        this.words = new FolderWords(order.locale());
        this.saying = new Saying(words, order.inventory(), order.asOf());
        this.plant = Plant.of(order.inventory(), Readings.GIVEN, order.asOf());
        this.rings = Structure.coldStartRings(plant);
    }

    /** @throws IllegalArgumentException when the inventory has an error of its own ({@link Plant#errors}) */
    public static EmergencyFolders of(FolderOrder order) {
        return new EmergencyFolders(order);
    }

    /** Administrations that provide a service or run a system, sorted by id; empty when nothing says whose it is. */
    public List<String> administrations() {
        return order.inventory().components().values().stream()
                .filter(c -> c.kind() == Kind.SERVICE || c.kind().starts())
                .map(Component::administration)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** About how many pages a folder takes: a plan each, and what stands around them. */
    public int pages(@Nullable String administration) {
        long plans = order.inventory().components().values().stream()
                .filter(c -> administration == null || administration.equals(c.administration()))
                .filter(c -> c.kind() == Kind.SERVICE || c.kind().starts())
                .count();
        return (int) Math.min(Integer.MAX_VALUE, 20 + plans * 5 / 4);
    }

    /** @param administration whose; null for all there is */
    public Paper folder(@Nullable String administration) {
        Stock stock = Stock.of(order.inventory(), administration, plant, rings);
        Desk desk = new Desk(words, stock, saying, order);
        List<Block> plans = plans(desk);
        String owner = CoverPart.owner(stock);
        List<Block> cover = CoverPart.of(desk, owner);
        var counted = new ArrayList<>(cover);
        counted.addAll(plans);
        var all = new ArrayList<>(cover);
        Pen contents = desk.pen("contents");
        contents.chapter("contents");
        contents.add(new Block.Contents());
        all.addAll(contents.blocks());
        all.addAll(MissingPart.of(desk, counted));
        all.addAll(plans);
        var inventory = order.inventory();
        return new Paper(
                words.words().locale(),
                words.text("paper.title", owner),
                words.text("paper.subject"),
                CoverPart.mark(desk),
                words.text("paper.running", owner),
                words.text(
                        "paper.edition",
                        inventory.id(),
                        inventory.version(),
                        words.words().date(order.asOf())),
                words.raw("paper.page"),
                all);
    }

    /** How many empty lines a folder has for what the inventory does not say. */
    public static int missing(Paper folder) {
        return MissingPart.opens(folder.blocks()).size();
    }

    private static List<Block> plans(Desk desk) {
        var plans = new ArrayList<Block>();
        plans.addAll(AlarmPart.of(desk));
        plans.addAll(DecisionPart.of(desk));
        plans.addAll(ServicePart.of(desk));
        plans.addAll(ContinuityPart.of(desk));
        plans.addAll(RestartPart.of(desk));
        plans.addAll(DutyPart.of(desk));
        plans.addAll(FormPart.of(desk));
        return plans;
    }
}
