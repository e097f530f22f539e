// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import deich.plan.Advice;
import deich.report.sample.Sample;
import deich.report.sample.SampleAdvice;
import deich.report.sample.SampleComparison;
import deich.report.sample.SampleMeasures;
import deich.report.sample.SampleRestart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a real browser: accessible in light, dark and narrow, silent on the network, printable, by keyboard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path FOLDER = Path.of("target/browser");

    private static final Advice ADVICE = SampleAdvice.advice();

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() throws IOException {
        boolean there = Files.isExecutable(CHROMIUM);
        if (!there)
            System.out.println("BrowserTest: no chromium at " + CHROMIUM + ", 22 checks in the browser skipped");
        assumeTrue(there, "no chromium");
        write("report-de", out -> HtmlReport.write(Sample.assessment(), "0.1.0", Locale.GERMANY, out));
        write("report-en", out -> HtmlReport.write(Sample.assessment(), "0.1.0", Locale.UK, out));
        write("restart-de", out -> RestartHtml.write(SampleRestart.plan(), "0.1.0", Locale.GERMANY, out));
        write("measures-de", out -> MeasuresHtml.write(SampleMeasures.plan(), "0.1.0", Locale.GERMANY, out));
        write("compare-de", out -> ComparisonHtml.write(SampleComparison.comparison(), "0.1.0", Locale.GERMANY, out));
        write(
                "bottlenecks-de",
                out -> BottlenecksHtml.write(ADVICE.bottlenecks(), ADVICE.urgent(), "0.1.0", Locale.GERMANY, out));
        write("advice-de", out -> HtmlReport.write(Sample.assessment(), ADVICE, "0.1.0", Locale.GERMANY, out));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
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

    private static void write(String name, Golden.Body body) throws IOException {
        Files.createDirectories(FOLDER);
        var out = new StringBuilder();
        body.writeTo(out);
        Files.writeString(FOLDER.resolve(name + ".html"), out);
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
        if (playwright != null) playwright.close();
    }

    @ParameterizedTest
    @CsvSource({
        "report-de,1280,LIGHT",
        "report-de,1280,DARK",
        "report-de,320,LIGHT",
        "report-en,320,DARK",
        "advice-de,1280,LIGHT",
        "advice-de,320,DARK",
        "bottlenecks-de,1280,DARK",
        "bottlenecks-de,320,LIGHT",
        "compare-de,1280,LIGHT",
        "compare-de,320,DARK",
        "restart-de,1280,LIGHT",
        "restart-de,320,DARK",
        "measures-de,1280,LIGHT",
        "measures-de,320,DARK"
    })
    void nothingToComplainAbout(String name, int width, ColorScheme scheme) {
        try (BrowserContext context = context(width, scheme)) {
            // the page runs no script; axe needs one to look at it
            Page page = page(context, name);
            page.locator("details").evaluateAll("all => all.forEach(d => d.open = true)");
            // what is fine is not written down node by node
            var options = new AxeRunOptions();
            options.setResultTypes(List.of("violations"));
            var violations = new AxeBuilder(page)
                    .options(options)
                    // without a second page for what other frames say: there are no frames
                    .setLegacyMode(true)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .analyze()
                    .getViolations();
            assertThat(violations.stream()
                            .map(v -> v.getId() + " " + v.getNodes().getFirst().getHtml()))
                    .isEmpty();
            Object overflow =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) overflow).intValue())
                    .as("pixels to scroll sideways")
                    .isLessThanOrEqualTo(0);
            if (Boolean.getBoolean("deich.pictures"))
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(FOLDER.resolve(name + "-" + width + "-" + scheme + ".png")));
        }
    }

    private BrowserContext context(int width, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setBypassCSP(true));
    }

    private static Page page(BrowserContext context, String name) {
        Page page = context.newPage();
        page.navigate(FOLDER.resolve(name + ".html").toUri().toString());
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"report-de", "advice-de", "bottlenecks-de", "compare-de", "restart-de", "measures-de"})
    void asksNobodyAndBreaksNoPolicy(String name) {
        try (BrowserContext context = browser.newContext()) {
            var requests = new ArrayList<String>();
            var complaints = new ArrayList<String>();
            Page page = context.newPage();
            page.onRequest(request -> requests.add(request.url()));
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(FOLDER.resolve(name + ".html").toUri().toString());
            assertThat(requests).as("only the file itself").hasSize(1);
            assertThat(complaints)
                    .as("the policy must let the style sheet through")
                    .isEmpty();
            Object border = page.evaluate("getComputedStyle(document.querySelector('.mark')).borderBottomWidth");
            assertThat(border).isEqualTo("2px");
        }
    }

    @Test
    void everythingIsReachedByKeyboard() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = page(context, "report-de");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("inhalt");
            int stops = ((Number) page.evaluate("document.querySelectorAll('main a[href], main summary').length"))
                    .intValue();
            var seen = new java.util.LinkedHashSet<Object>();
            for (int i = 0; i < stops; i++) {
                page.keyboard().press("Tab");
                seen.add(
                        page.evaluate(
                                "Array.from(document.querySelectorAll('main a[href], main summary')).indexOf(document.activeElement)"));
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .as("visible focus")
                        .isEqualTo("solid");
            }
            assertThat(seen).hasSize(stops).doesNotContain(-1);
        }
    }

    @Test
    void printsWithTheMarkOnEveryPage() throws IOException {
        try (BrowserContext context = context(1280, ColorScheme.DARK)) {
            Path pdf = FOLDER.resolve("report-de.pdf");
            page(context, "report-de")
                    .pdf(new Page.PdfOptions()
                            .setPath(pdf)
                            .setPreferCSSPageSize(true)
                            .setPrintBackground(true));
            assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            List<String> pages = pages(pdf);
            for (String page : pages)
                assertThat(page.split("NUR INTERN", -1)).as(page).hasSizeGreaterThanOrEqualTo(3);
            // collapsed on the screen, open on paper
            assertThat(String.join("", pages).replaceAll("\\s+", " "))
                    .contains("Braucht „Stromnetz“ wirklich „Landesnetz“?")
                    .contains("Gelernt aus dem Ausfall");
        }
    }

    private static List<String> pages(Path pdf) throws IOException {
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var text = new PDFTextStripper();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                text.setStartPage(i);
                text.setEndPage(i);
                pages.add(text.getText(document));
            }
        }
        return pages;
    }
}
