// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.report.sample.SampleComparison;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void bothSides(String language) throws IOException {
        Locale locale = Locale.of(language);
        Golden.check(
                "compare." + language + ".txt",
                out -> ComparisonText.write(SampleComparison.comparison(), Screen.PLAIN, locale, out));
        Golden.check(
                "compare." + language + ".html",
                out -> ComparisonHtml.write(SampleComparison.comparison(), "0.1.0", locale, out));
    }
}
