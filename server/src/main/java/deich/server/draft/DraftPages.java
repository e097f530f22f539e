// SPDX-License-Identifier: EUPL-1.2
package deich.server.draft;

import deich.server.Settings;
import deich.server.assistant.Models;
import deich.server.measure.MeasureJob;
import deich.server.restart.RestartJob;
import deich.server.restart.Variants;
import deich.server.stock.Authors;
import deich.server.work.Jobs;
import deich.server.work.Workbench;
import deich.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** All pages of drafts. */
@Configuration(proxyBeanMethods = false)
@Import({DraftsPage.class, DraftPage.class})
public class DraftPages {

    @Bean
    static Drafting drafting(
            Store store,
            Workbench workbench,
            Jobs jobs,
            Authors authors,
            Variants variants,
            RestartJob restarts,
            MeasureJob measures,
            Models models,
            Settings settings) {
        return new Drafting(store, workbench, jobs, authors, variants, restarts, measures, models, settings);
    }
}
