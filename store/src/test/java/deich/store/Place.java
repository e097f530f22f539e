// SPDX-License-Identifier: EUPL-1.2
package deich.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;

/** Where a store of a test may lie. */
public enum Place {
    MEMORY {
        @Override
        Address fresh() {
            return Address.memory(unique());
        }
    },
    FILE {
        @Override
        Address fresh() {
            try {
                return Address.file(Files.createTempDirectory("deich-store").resolve("store"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    },
    POSTGRES {
        @Override
        Address fresh() {
            return Postgres.fresh();
        }

        @Override
        public boolean wanted() {
            return Postgres.wanted();
        }
    };

    abstract Address fresh();

    public boolean wanted() {
        return true;
    }

    static String unique() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }
}
