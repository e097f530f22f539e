// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import deich.store.sql.Database;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a column holds, and the one way of writing it that both databases share. */
enum Kind {
    TEXT {
        @Override
        String text(ResultSet row, String column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object value(String text) {
            return text;
        }
    },
    WHOLE {
        @Override
        String text(ResultSet row, String column) throws SQLException {
            return Long.toString(row.getLong(column));
        }

        @Override
        Object value(String text) {
            return Long.valueOf(text);
        }
    },
    REAL {
        @Override
        String text(ResultSet row, String column) throws SQLException {
            return Double.toString(row.getDouble(column));
        }

        @Override
        Object value(String text) {
            return Double.valueOf(text);
        }
    },
    TRUTH {
        @Override
        String text(ResultSet row, String column) throws SQLException {
            return Boolean.toString(row.getBoolean(column));
        }

        @Override
        Object value(String text) {
            if (!text.equals("true") && !text.equals("false")) throw new IllegalArgumentException("neither yes nor no");
            return Boolean.valueOf(text);
        }
    },
    ID {
        @Override
        String text(ResultSet row, String column) throws SQLException {
            return row.getObject(column, UUID.class).toString();
        }

        @Override
        Object value(String text) {
            return UUID.fromString(text);
        }
    },
    MOMENT {
        @Override
        String text(ResultSet row, String column) throws SQLException {
            return Database.moment(row, column).toString();
        }

        @Override
        Object value(String text) {
            return Instant.parse(text).atOffset(ZoneOffset.UTC);
        }
    },
    WALL_CLOCK {
        @Override
        String text(ResultSet row, String column) throws SQLException {
            return row.getObject(column, LocalDateTime.class).toString();
        }

        @Override
        Object value(String text) {
            return LocalDateTime.parse(text);
        }
    },
    BYTES {
        @Override
        String text(ResultSet row, String column) throws SQLException {
            return Base64.getEncoder().encodeToString(row.getBytes(column));
        }

        @Override
        Object value(String text) {
            return Base64.getDecoder().decode(text);
        }
    };

    /** The column's value, which is not null. */
    abstract String text(ResultSet row, String column) throws SQLException;

    /** @throws IllegalArgumentException or {@link java.time.DateTimeException} when it is no such value */
    abstract Object value(String text);

    void bind(PreparedStatement statement, int position, @Nullable String text, int type) throws SQLException {
        if (text == null) statement.setNull(position, type);
        else if (this == BYTES) statement.setBytes(position, (byte[]) value(text));
        else statement.setObject(position, value(text));
    }

    /** @param name of the type, as the database calls it; @param type as {@link java.sql.Types} numbers it */
    static Kind of(String name, int type) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("uuid")) return ID;
        if (lower.equals("timestamptz") || lower.equals("timestamp with time zone")) return MOMENT;
        return switch (JDBCType.valueOf(type)) {
            case CHAR, VARCHAR, CLOB, LONGVARCHAR -> TEXT;
            case SMALLINT, INTEGER, BIGINT -> WHOLE;
            case REAL, FLOAT, DOUBLE -> REAL;
            case BOOLEAN, BIT -> TRUTH;
            case TIMESTAMP -> WALL_CLOCK;
            case BINARY, VARBINARY, LONGVARBINARY, BLOB -> BYTES;
            default -> throw new IllegalStateException("no way of writing a " + name);
        };
    }
}
