// SPDX-License-Identifier: EUPL-1.2
package deich.server.begin;

import deich.server.begin.Beginnings.Made;
import deich.server.desk.Visit;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.server.work.Examples;
import deich.store.Store;
import deich.store.StoreFault;
import deich.store.people.OrganisationKind;
import deich.store.people.Right;
import deich.store.stock.Stock;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A new inventory: from a starter, from what one has, or as a copy of the example. */
@Controller
public final class Founding {
    private final Store store;
    private final Founders founders;

    public Founding(Store store, Founders founders) {
        this.store = store;
        this.founders = founders;
    }

    /** What was typed. @param kind of administration, as the text formats write it */
    public record Form(String name, String kind) {
        public Form {
            name = name == null ? "" : name.strip();
            kind = kind == null ? "" : kind;
        }
    }

    /** @param example whether there is one to copy */
    public record Page(Said said, Form form, List<String> problems, List<String> kinds, boolean example)
            implements Speaks {}

    @Needs(Right.CREATE_STOCK)
    @GetMapping("/neu")
    Html page(Visit visit) {
        return show(visit, new Form(visit.organisation().name(), likely(visit)), List.of());
    }

    private static String likely(Visit visit) {
        String name = visit.organisation().name().toLowerCase(Locale.GERMAN);
        if (visit.organisation().kind() == OrganisationKind.LAND) return "land";
        if (name.contains("kreis")) return "kreis";
        return name.contains("stadt") ? "kreisfreie-stadt" : "amt";
    }

    @Needs(Right.CREATE_STOCK)
    @PostMapping("/neu")
    Object start(Visit visit, @ModelAttribute Form form) {
        return kept(visit, form, founders.starter(visit, form.name(), form.kind()), "new.reason.starter");
    }

    @Needs(Right.CREATE_STOCK)
    @PostMapping("/neu/hochladen")
    Object upload(Visit visit, @ModelAttribute Form form, @RequestParam("datei") MultipartFile file)
            throws IOException {
        Said said = visit.said("begin");
        if (file.isEmpty()) return refused(visit, form, List.of(said.t("new.bad.file")));
        String name = String.valueOf(file.getOriginalFilename()).replaceAll(".*[/\\\\]", "");
        try {
            return kept(
                    visit,
                    form,
                    founders.file(visit, form.name(), form.kind(), name, file.getBytes()),
                    "new.reason.upload");
        } catch (StoreFault unreadable) {
            return refused(visit, form, List.of(unreadable.sentence(visit.locale())));
        }
    }

    @Needs(Right.CREATE_STOCK)
    @PostMapping("/neu/kopie")
    Object copy(Visit visit) {
        Stock example = founders.example();
        String title = visit.said("begin").t("new.copy.of", example.title());
        return kept(visit, new Form(title, ""), founders.copy(example), "new.reason.copy");
    }

    private Object kept(Visit visit, Form form, Made made, String reason) {
        Said said = visit.said("begin");
        if (!made.ok()) return refused(visit, form, made.problems());
        if (form.name().isBlank()) return refused(visit, form, List.of(said.t("new.bad.name")));
        try {
            return "redirect:/b/"
                    + founders.keep(visit, form.name(), made, said.t(reason)).id() + "/anfang";
        } catch (StoreFault refused) {
            return refused(visit, form, List.of(refused.sentence(visit.locale())));
        }
    }

    private Html refused(Visit visit, Form form, List<String> problems) {
        return show(visit, form, problems).status(422);
    }

    private Html show(Visit visit, Form form, List<String> problems) {
        Said said = visit.said("begin");
        boolean example = store.stocks().all().stream().anyMatch(Examples::is);
        var page = new Page(said, form, problems, Founders.KINDS, example);
        return Html.page("begin/new.jte", visit.frame(said.t("new.title"), ""), page);
    }
}
