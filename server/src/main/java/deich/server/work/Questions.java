// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import deich.assess.Assessment;
import deich.assess.Question;
import deich.report.view.FactWords;
import deich.report.view.Telling;
import deich.server.frame.Frame;
import deich.store.sight.Detail;
import deich.store.sight.Sight;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fact that would decide most, among those that an organisation may see and find out. */
final class Questions {
    private Questions() {}

    static Frame.@Nullable Question next(Opened opened, Assessment found, Sight sight, Locale locale) {
        for (Question question : found.questions()) {
            String owner = question.fact().owner();
            if (sight.of(owner) == Detail.FULL) return told(opened, found, question, locale);
        }
        return null;
    }

    private static Frame.Question told(Opened opened, Assessment found, Question question, Locale locale) {
        String text = new FactWords(Telling.of(found, locale)).question(question.fact());
        String href = "/b/" + opened.stock().id().value() + "/bestand/"
                + question.fact().owner();
        return new Frame.Question(text, href, question.decides().size());
    }
}
