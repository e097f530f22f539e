// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

import deich.formats.problem.Position;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says a parser's complaint in words that help somebody who has never heard of tokens and block ends. */
final class Grammar {

    private Grammar() {}

    static Refused refuse(MarkedYamlEngineException mistake, Position began, Position at) {
        String said = String.valueOf(mistake.getProblem());
        String where = String.valueOf(mistake.getContext());
        if (said.contains("TAB")) return new Refused(at, "yaml.tab");
        if (said.contains("cannot start any token")) return new Refused(at, "yaml.character", character(mistake));
        if (said.contains("mapping values are not allowed")) return new Refused(at, "yaml.colon");
        if (said.contains("could not find expected ':'")) return new Refused(began, "yaml.noColon");
        if (said.contains("expected <block end>")) return new Refused(at, "yaml.indent");
        if (said.contains("sequence entries are not allowed")) return new Refused(at, "yaml.dash");
        if (where.contains("quoted scalar") && !said.contains("escape")) return new Refused(began, "yaml.quote");
        if (said.contains("escape")) return new Refused(at, "yaml.escape");
        if (said.contains("expected ',' or")) return new Refused(at, "yaml.bracket", began.line());
        if (said.contains("node content")) return new Refused(at, "yaml.noValue");
        if (where.contains("tag") || said.contains("tag")) return new Refused(at, "yaml.tag", "!");
        return new Refused(at, "yaml.syntax", said);
    }

    private static String character(MarkedYamlEngineException mistake) {
        return mistake.getProblemMark().map(Grammar::character).orElse("?");
    }

    private static String character(Mark mark) {
        boolean inside = mark.getPointer() >= 0 && mark.getPointer() < mark.getBuffer().length;
        return inside ? Character.toString(mark.getBuffer()[mark.getPointer()]) : "?";
    }
}
