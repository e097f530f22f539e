// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the table of roles must never come to say, however it is changed. */
class RoleTest {

    @Test
    void everyRightHasARole() {
        assertThat(Role.rights(List.of(Role.values()))).isEqualTo(EnumSet.allOf(Right.class));
    }

    @Test
    void whoManagesPeopleSeesNoInventory() {
        assertThat(Role.VERWALTER.rights()).containsExactlyInAnyOrder(Right.MANAGE_PEOPLE, Right.READ_AUDIT);
        assertThat(with(Right.MANAGE_PEOPLE)).containsExactly(Role.VERWALTER);
    }

    @Test
    void whoDecidesOrConfirmsHasNotEnteredIt() {
        for (Role role : Role.values())
            assertThat(role.allows(Right.EDIT) && (role.allows(Right.DECIDE) || role.allows(Right.CONFIRM)))
                    .as(role.name())
                    .isFalse();
        assertThat(with(Right.DECIDE)).containsExactly(Role.LEITUNG);
        assertThat(with(Right.CONFIRM)).containsExactly(Role.FACH);
        assertThat(with(Right.GRANT)).containsExactly(Role.LEITUNG);
    }

    @Test
    void readingIsAllThatLesenMay() {
        assertThat(Role.LESEN.rights()).containsExactly(Right.READ);
    }

    private static List<Role> with(Right right) {
        return Arrays.stream(Role.values()).filter(role -> role.allows(right)).toList();
    }
}
