// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import deich.server.Settings;
import deich.server.work.Job;
import deich.server.work.Workbench;
import deich.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** All pages of stress tests, and the work behind them. */
@Configuration(proxyBeanMethods = false)
@Import({Trials.class, TrialPage.class, ScenarioPage.class, PlainOutage.class, ComparePage.class})
public class TrialPages {

    @Bean
    Job check(Workbench workbench, Settings settings) {
        return new CheckJob(workbench, settings);
    }

    @Bean
    Results results(Store store, Workbench workbench) {
        return new Results(store, workbench);
    }
}
