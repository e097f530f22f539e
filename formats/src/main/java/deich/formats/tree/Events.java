// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

import deich.formats.problem.Position;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The parser's events one after the other; what the parser cannot read becomes {@link Refused}. */
final class Events {

    private final String file;
    private final Iterator<Event> events;
    private Position last;

    Events(String file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
        this.last = new Position(file, 1, 1);
    }

    Event next() {
        try {
            Event event = events.next();
            last = position(event.getStartMark());
            return event;
        } catch (MarkedYamlEngineException mistake) {
            throw Grammar.refuse(mistake, position(mistake.getContextMark()), position(mistake.getProblemMark()));
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException mistake) {
            // The parser's own checks; whatever it stumbles over, a person gets a line to look at.
            throw new Refused(last, "yaml.syntax", String.valueOf(mistake.getMessage()));
        }
    }

    Position at(Event event) {
        return position(event.getStartMark());
    }

    private Position position(Optional<Mark> mark) {
        return mark.map(m -> new Position(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(last);
    }
}
