// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.backtest.BacktestResult;
import deich.assess.backtest.CaseResult;
import deich.assess.backtest.Return;
import deich.report.draw.ReturnCurve;
import deich.report.words.Words;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The restoration curves of a backtest as pictures (SVG). */
public final class BacktestPictures {
    private BacktestPictures() {}

    /** @return by id of the incident; only those whose curve was reported */
    public static SortedMap<String, String> of(BacktestResult result, Locale locale) {
        Words words = Words.of(locale);
        var pictures = new TreeMap<String, String>();
        for (CaseResult one : result.cases()) {
            String title = words.text("backtest.curve.title", one.incident().id());
            if (one.back() instanceof Return back)
                pictures.put(one.incident().id(), ReturnCurve.draw(back, title, words));
        }
        return pictures;
    }
}
