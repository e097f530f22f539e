// SPDX-License-Identifier: EUPL-1.2
package deich.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What people are told. */
public final class Faults {

    private Faults() {}

    /** That this fault is thrown, and that it has a whole sentence in both languages. */
    public static void fault(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(StoreFault.class, fault -> {
            assertThat(fault.key()).isEqualTo(key);
            assertThat(fault.sentence(Locale.GERMAN)).doesNotContain("{");
            assertThat(fault.sentence(Locale.ENGLISH)).doesNotContain("{").isNotEqualTo(fault.sentence(Locale.GERMAN));
        });
    }
}
