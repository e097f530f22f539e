// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.talk.Access;
import deich.server.Settings;
import deich.server.stock.Foreseen;
import deich.server.stock.Saving;
import deich.server.work.Workbench;
import deich.store.Store;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** All pages of the assistant. */
@Configuration(proxyBeanMethods = false)
@Import({
    AskPage.class,
    WordsPage.class,
    SourcePage.class,
    DocumentsPage.class,
    ProposalsPage.class,
    MappingPage.class,
    MappingFiles.class
})
public class AssistantPages {

    @Bean
    static Bookcase bookcase(Store store, Workbench workbench, Settings settings) {
        return new Bookcase(store, workbench, settings.sources(), settings.embedding(), settings.vectors());
    }

    @Bean
    static Handing handing(Store store, Workbench workbench) {
        return new Handing(store, workbench);
    }

    @Bean
    static Proposing proposing(Bookcase bookcase, Workbench workbench, Foreseen foreseen, Saving saving) {
        return new Proposing(bookcase, workbench, foreseen, saving);
    }

    @Bean
    static Carrying carrying(Store store, Bookcase bookcase, Workbench workbench) {
        return new Carrying(store, bookcase, workbench);
    }

    @Bean
    static Models models(Access access, Store store, InstantSource clock) {
        return new Models(access, store, clock);
    }

    @Bean
    static Rephrasing rephrasing(Bookcase bookcase, Models models) {
        return new Rephrasing(bookcase, models);
    }
}
