// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import deich.assistant.talk.Access;
import deich.server.frame.Assets;
import deich.server.provider.Oidc;
import deich.server.provider.Provider;
import deich.server.work.Jobs;
import deich.server.work.Patience;
import deich.store.Actor;
import deich.store.Store;
import deich.store.people.Codes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A running server; closing it stops it. */
public final class Server implements AutoCloseable {
    private static final Duration CODE_LASTS = Duration.ofHours(24);

    private final ServletWebServerApplicationContext context;
    private final Store store;
    private final @Nullable String firstCode;

    private Server(ServletWebServerApplicationContext context, Store store, @Nullable String firstCode) {
        this.context = context;
        this.store = store;
        this.firstCode = firstCode;
    }

    /**
     * Opens the store, fills an empty one with the example, and answers requests from then on.
     *
     * @throws deich.store.StoreFault when the store cannot be opened
     * @throws IllegalStateException when the port is taken or the shipped content is broken
     */
    public static Server start(Settings settings, InstantSource clock) {
        return start(settings, clock, context -> context.registerBean(Patience.class, () -> Patience.USUAL));
    }

    /** @param more what the server has besides: its patience, further kinds of jobs */
    static Server start(Settings settings, InstantSource clock, Consumer<GenericApplicationContext> more) {
        Store store = Store.open(settings.database(), clock);
        try {
            First.fill(store, settings);
            String code = store.people().hasAdministrator()
                    ? null
                    : store.codes().issue(Codes.Purpose.FIRST_ADMINISTRATOR, null, CODE_LASTS, Actor.DEICH);
            var server = new Server(boot(settings, store, clock, more), store, code);
            server.context.getBean(Jobs.class).warm();
            return server;
        } catch (RuntimeException failed) {
            store.close();
            throw failed;
        }
    }

    /** Whether the program was built with what its pages load; without npm it is not. */
    public static boolean hasPages() {
        return Assets.there();
    }

    private static ServletWebServerApplicationContext boot(
            Settings settings, Store store, InstantSource clock, Consumer<GenericApplicationContext> more) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(House.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(properties(settings))
                .initializers(context -> {
                    register((GenericApplicationContext) context, settings, store, clock);
                    more.accept((GenericApplicationContext) context);
                })
                .run();
    }

    private static void register(
            GenericApplicationContext context, Settings settings, Store store, InstantSource clock) {
        context.registerBean(Settings.class, () -> settings);
        context.registerBean(Access.class, settings::access);
        context.registerBean(Store.class, () -> store, bean -> bean.setDestroyMethodName(""));
        context.registerBean(InstantSource.class, () -> clock);
        Provider provider = settings.provider();
        if (provider != null) context.registerBean(Oidc.class, () -> new Oidc(provider, settings.origin(), clock));
    }

    private static Map<String, Object> properties(Settings settings) {
        var all = new HashMap<String, Object>();
        all.put("server.address", settings.host());
        all.put("server.port", settings.port());
        all.put("server.error.whitelabel.enabled", false);
        all.put("server.server-header", "");
        all.put("server.compression.enabled", true);
        all.put("server.forward-headers-strategy", "none");
        all.put("server.tomcat.use-relative-redirects", true);
        all.put("server.shutdown", "graceful");
        all.put("spring.lifecycle.timeout-per-shutdown-phase", "10s");
        all.put("spring.servlet.multipart.max-file-size", "64MB");
        all.put("spring.servlet.multipart.max-request-size", "64MB");
        all.put("server.tomcat.max-http-form-post-size", "8MB");
        // what a long handbook proposes comes back with a field and a tick each
        all.put("server.tomcat.max-parameter-count", 20_000);
        all.put("spring.web.resources.add-mappings", false);
        all.put("spring.jackson.default-property-inclusion", "non_null");
        all.put("spring.jackson.deserialization.fail-on-unknown-properties", true);
        all.put("spring.main.lazy-initialization", false);
        all.put("logging.level.root", "WARN");
        return all;
    }

    /** The port it listens on, also where any free one was asked for. */
    public int port() {
        return java.util.Objects.requireNonNull(context.getWebServer()).getPort();
    }

    /** With which the first administrator sets the server up; null when there are people already. Never logged. */
    public @Nullable String firstCode() {
        return firstCode;
    }

    public Store store() {
        return store;
    }

    /** For tests that must know every route there is. */
    ServletWebServerApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
        store.close();
    }
}
