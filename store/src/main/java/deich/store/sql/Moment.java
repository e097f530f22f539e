// SPDX-License-Identifier: EUPL-1.2
package deich.store.sql;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * Moments go in with their offset. As a timestamp, which is a wall clock's time to H2, the hour that comes twice in autumn
 * would lose an hour.
 */
final class Moment extends AbstractArgumentFactory<Instant> {

    Moment() {
        super(Types.TIMESTAMP_WITH_TIMEZONE);
    }

    @Override
    protected Argument build(Instant at, ConfigRegistry config) {
        return (position, statement, context) -> statement.setObject(position, at.atOffset(ZoneOffset.UTC));
    }
}
