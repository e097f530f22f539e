package deich.report;

import deich.report.sample.Sample;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    @Test
    void german() throws IOException {
        Golden.check("report.de.html", out -> HtmlReport.write(Sample.assessment(), "0.1.0", Locale.GERMANY, out));
    }
}
