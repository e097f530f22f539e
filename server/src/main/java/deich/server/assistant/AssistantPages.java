// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.talk.Access;
import deich.server.work.Workbench;
import deich.store.Store;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** All pages of the assistant. */
@Configuration(proxyBeanMethods = false)
@Import({AskPage.class, WordsPage.class, SourcePage.class, DocumentsPage.class})
public class AssistantPages {

    @Bean
    static Bookcase bookcase(Store store, Workbench workbench) {
        return new Bookcase(store, workbench);
    }

    @Bean
    static Models models(Access access, Store store, InstantSource clock) {
        return new Models(access, store, clock);
    }
}
