// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Style and scripts, and that the report's rules stay within the report's parts. */
class AssetsTest {
    private static final Pattern SHEET = Pattern.compile("href=\"(/assets/[^\"]+/report.css)\"");

    @Test
    void theReportsRulesHoldWithinItsPartsAlone() {
        Client client = Served.shared().client();
        var sheet = SHEET.matcher(client.get("/anmelden").body());
        assertThat(sheet.find()).isTrue();
        var answer = client.get(sheet.group(1));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/css");
        assertThat(answer.body()).startsWith(".report{").contains(".timeline{").doesNotContain("@page");
        assertThat(answer.body().chars().filter(c -> c == '{').count())
                .isEqualTo(answer.body().chars().filter(c -> c == '}').count());
    }
}
