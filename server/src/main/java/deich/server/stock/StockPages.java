// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.server.work.Content;
import deich.server.work.Workbench;
import deich.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** All pages of the inventory, in one list. */
@Configuration(proxyBeanMethods = false)
@Import({
    Listing.class,
    Sheet.class,
    Net.class,
    Editing.class,
    TextEditing.class,
    Adding.class,
    Removing.class,
    Versions.class,
    Importing.class,
    Folder.class,
    Chart.class
})
public class StockPages {

    @Bean
    static Indexes indexes(Workbench workbench) {
        return new Indexes(workbench);
    }

    @Bean
    static Authors authors(Store store, Workbench workbench) {
        return new Authors(store.people(), workbench.zone());
    }

    @Bean
    static Saving saving(Store store, Workbench workbench) {
        return new Saving(store, workbench);
    }

    @Bean
    static Foreseen foreseen(Workbench workbench, Saving saving, Spans spans) {
        return new Foreseen(workbench, saving, spans);
    }

    @Bean
    static Sheets sheets(Workbench workbench, Saving saving) {
        return new Sheets(workbench, saving);
    }

    @Bean
    static Looking looking(Indexes indexes) {
        return new Looking(indexes);
    }

    @Bean
    static BiaValues biaValues(Store store) {
        return new BiaValues(store);
    }

    @Bean
    static Packing packing(Store store, Workbench workbench) {
        return new Packing(store, workbench);
    }

    @Bean
    static Meanwhile meanwhile(Store store, Authors authors) {
        return new Meanwhile(store, authors);
    }

    @Bean
    static Spans spans(Content content) {
        return new Spans(content.classes());
    }
}
