// SPDX-License-Identifier: EUPL-1.2
package deich.server.standard;

import deich.server.frame.Said;
import deich.server.frame.Speaks;
import java.util.List;

/** A decision to be made and signed. @param problems keys of what is wrong; empty for nothing */
public record DecisionPage(
        Said said,
        String back,
        String action,
        StandardPage.Row row,
        String administration,
        Form form,
        List<String> problems)
        implements Speaks {

    /** What was typed. @param kind {@code risiko} or {@code entbehrlich} */
    public record Form(String kind, String by, String reason, String until) {}

    public String wrong(String field) {
        String key = "decide.bad." + field;
        return problems.contains(key) ? said.t(key) : "";
    }
}
