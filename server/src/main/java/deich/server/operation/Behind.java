// SPDX-License-Identifier: EUPL-1.2
package deich.server.operation;

import deich.server.Settings;
import java.net.URI;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Behind a proxy that ends TLS. Where browsers see the server is what the operator said, once; headers in which a request
 * says so itself are not believed, for anybody can send them.
 */
public final class Behind implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final int HTTPS = 443;

    private final Settings settings;

    public Behind(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (settings.secure()) factory.addConnectorCustomizers(this::seenAsOrigin);
    }

    /** Cookies get their "Secure", answers their HSTS, addresses their https. */
    private void seenAsOrigin(Connector connector) {
        URI origin = settings.origin();
        connector.setScheme(origin.getScheme());
        connector.setSecure(true);
        connector.setProxyName(origin.getHost());
        connector.setProxyPort(origin.getPort() < 0 ? HTTPS : origin.getPort());
    }
}
