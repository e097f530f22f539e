// SPDX-License-Identifier: EUPL-1.2
package deich.server.live;

import deich.server.desk.Desks;
import deich.server.stock.Authors;
import deich.server.work.Workbench;
import deich.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.session.SessionRepository;

/** The stream of what changes, and the watch behind it. */
@Configuration(proxyBeanMethods = false)
@Import(Events.class)
public class LivePages {

    @Bean
    static Watch watch(Store store) {
        return new Watch(store);
    }

    @Bean
    static Teller teller(
            Store store, Desks desks, Workbench workbench, Authors authors, SessionRepository<?> sessions) {
        return new Teller(store, desks, workbench, authors, sessions);
    }
}
