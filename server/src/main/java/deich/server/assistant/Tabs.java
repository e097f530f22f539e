// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.server.desk.Desk;
import deich.server.frame.Said;
import deich.store.people.Right;
import java.util.ArrayList;
import java.util.List;

/** The pages of the assistant, without those that somebody may not use. @param here path of the open one, behind the base */
public record Tabs(Said said, List<Tab> all, String here) {

    /** @param path behind the inventory's base */
    public record Tab(String path, String href, String text) {}

    public static Tabs of(Desk desk, String here) {
        Said said = desk.said("assistant");
        var all = new ArrayList<Tab>();
        add(desk, said, all, "assistent");
        add(desk, said, all, "assistent/entwuerfe");
        if (desk.may(Right.IMPORT)) {
            add(desk, said, all, "assistent/unterlagen");
            add(desk, said, all, "assistent/vorschlaege");
        }
        if (desk.may(Right.EDIT)) add(desk, said, all, "assistent/zuordnung");
        return new Tabs(said, all, here);
    }

    private static void add(Desk desk, Said said, List<Tab> all, String path) {
        all.add(new Tab(path, desk.base() + "/" + path, said.t("tab." + path.replace('/', '.'))));
    }
}
