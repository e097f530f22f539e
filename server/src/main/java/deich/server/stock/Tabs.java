// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.server.desk.Desk;
import deich.server.frame.Said;
import deich.store.people.Right;
import java.util.ArrayList;
import java.util.List;

/** Where one can go among the pages of the inventory. @param here key of the page one is on; empty for none of them */
public record Tabs(String base, String label, List<Tab> all, String here) {

    public record Tab(String key, String path, String text) {}

    static Tabs of(Desk desk, Said said, String here) {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("liste", "/bestand", said.t("tab.list")));
        tabs.add(new Tab("karte", "/karte", said.t("tab.map")));
        tabs.add(new Tab("versionen", "/versionen", said.t("tab.versions")));
        if (desk.may(Right.IMPORT) || desk.may(Right.EXPORT))
            tabs.add(new Tab("einlesen", "/einlesen", said.t("tab.import")));
        if (desk.may(Right.EDIT)) tabs.add(new Tab("neu", "/hinzufuegen", said.t("tab.new")));
        return new Tabs(desk.base(), said.t("tab.label"), tabs, here);
    }
}
