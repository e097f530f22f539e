// SPDX-License-Identifier: EUPL-1.2
package deich.store.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses to change or remove what was written. Called by H2, which finds it by its name in the migration. */
public final class Stays implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("the audit log is only added to");
    }
}
