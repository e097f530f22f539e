// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import deich.store.Store;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;

/** Sessions lie in the store, so that a restart signs nobody out and several servers share them. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = Sessions.FOUR_HOURS)
class Sessions {
    static final int FOUR_HOURS = 4 * 60 * 60;

    @Bean
    DataSource sessionSource(Store store) {
        return store.source();
    }

    @Bean
    PlatformTransactionManager sessionTransactions(DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionAttributes(Store store) {
        return sessions -> sessions.setCreateSessionAttributeQuery(store.sessionAttribute());
    }

    @Bean
    CookieSerializer sessionCookie(Settings settings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.secure() ? "__Host-deich" : "deich");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(settings.secure());
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }
}
