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
        public Address fresh() {
            return Address.memory(unique());
        }
    },
    FILE {
        @Override
        public Address fresh() {
            try {
                return Address.file(Files.createTempDirectory("deich-store").resolve("store"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    },
    POSTGRES {
        @Override
        public Address fresh() {
            return Postgres.fresh();
        }

        @Override
        public boolean wanted() {
            return Postgres.wanted();
        }
    };

    /** Where nothing lies yet. */
    public abstract Address fresh();

    public boolean wanted() {
        return true;
    }

    static String unique() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }
}
