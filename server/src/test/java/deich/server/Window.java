// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import deich.store.people.Person;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A real browser, signed in or not. Every request that leaves the host is an error. */
public final class Window implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target/browser");

    /** One for all tests of the JVM, for starting one takes seconds; every tab has its own cookies. It ends with the JVM. */
    private static @Nullable Browser browser;

    private final List<BrowserContext> open = new ArrayList<>();
    private final URI base;
    private final List<String> also;

    private Window(URI base, List<String> also) {
        this.base = base;
        this.also = also;
    }

    private static synchronized Browser browser() {
        if (browser == null) browser = launch();
        return browser;
    }

    private static Browser launch() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Skips the test, and says so, where there is no browser. @param also other hosts that may be asked */
    public static Window on(Served served, String... also) {
        boolean there = Files.isExecutable(CHROMIUM);
        if (!there) System.out.println("no chromium at " + CHROMIUM + ": checks in the browser skipped");
        Assumptions.assumeTrue(there, "no chromium");
        return new Window(served.base(), List.of(also));
    }

    /** A fresh tab with its own cookies. */
    public Page tab(int width, ColorScheme scheme) {
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(base.toString())
                        .setLocale("de-DE")
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        open.add(context);
        Page page = context.newPage();
        page.onRequest(request -> {
            boolean known = request.url().startsWith(base.toString())
                    || request.url().startsWith("data:")
                    || also.stream().anyMatch(request.url()::startsWith);
            if (!known) throw new AssertionError("a request leaves the host: " + request.url());
        });
        return page;
    }

    /** A tab in which this person is signed in. */
    public Page tab(int width, ColorScheme scheme, Person person) {
        Page page = tab(width, scheme);
        page.navigate("/anmelden");
        page.fill("#name", person.login());
        page.fill("#kennwort", Served.PASSWORD);
        page.press("#kennwort", "Enter");
        page.waitForURL(url -> !url.contains("/anmelden"));
        return page;
    }

    /** On a screen and, in the dark, on a telephone. @param looks at a tab in which this person is signed in, and its width */
    public void wideAndNarrow(Person person, BiConsumer<Page, Integer> looks) {
        for (int width : new int[] {1280, 360})
            looks.accept(tab(width, width == 360 ? ColorScheme.DARK : ColorScheme.LIGHT, person), width);
    }

    /** Nothing that axe complains about, nothing to scroll sideways, no complaint of the browser; a picture if asked for. */
    public static void nothingToComplainAbout(Page page, String name) {
        page.locator("details").evaluateAll("all => all.forEach(d => d.open = true)");
        var complaints = new ArrayList<String>();
        // what is fine is not written down node by node
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        new AxeBuilder(page)
                .options(options)
                // without a second page for what other frames say: there are no frames
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations()
                .forEach(v -> v.getNodes().forEach(node -> complaints.add(v.getId() + " " + node.getHtml())));
        int overflow = ((Number)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        if (overflow > 0) complaints.add(overflow + " pixels to scroll sideways");
        picture(page, name);
        assertThat(complaints).as(name).isEmpty();
    }

    /** With {@code -Ddeich.pictures=true}, into {@code target/browser}. */
    public static void picture(Page page, String name) {
        if (Boolean.getBoolean("deich.pictures"))
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void close() {
        open.forEach(BrowserContext::close);
    }
}
