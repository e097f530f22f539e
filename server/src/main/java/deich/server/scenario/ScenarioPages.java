// SPDX-License-Identifier: EUPL-1.2
package deich.server.scenario;

import deich.server.work.Workbench;
import deich.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** All pages of scenarios. */
@Configuration(proxyBeanMethods = false)
@Import({Library.class, Reading.class, Writing.class})
public class ScenarioPages {

    @Bean
    Shelf shelf(Workbench workbench) {
        return new Shelf(workbench);
    }

    @Bean
    ScenarioSaving scenarioSaving(Shelf shelf, Store store) {
        return new ScenarioSaving(shelf, store);
    }
}
