// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The draft that administrations are handed says what the program does. */
class RoleConceptTest {
    private static final Path DRAFT = Path.of("../docs/einfuehrung/rollenkonzept.md");

    @Test
    void theTableOfRolesIsThatOfTheProgram() throws IOException {
        List<List<String>> rows = Files.readAllLines(DRAFT).stream()
                .dropWhile(line -> !line.startsWith("| Recht |"))
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(cell -> cell.replace("`", "").strip())
                        .toList())
                .toList();
        List<String> roles = rows.getFirst().subList(3, rows.getFirst().size());
        assertThat(roles).isEqualTo(Arrays.stream(Role.values()).map(Role::name).toList());
        List<List<String>> rights = rows.subList(2, rows.size());
        assertThat(rights.stream().map(row -> row.get(1)).toList())
                .isEqualTo(Arrays.stream(Right.values()).map(Right::name).toList());
        for (List<String> row : rights)
            for (int i = 0; i < roles.size(); i++)
                assertThat(row.get(i + 3).equals("ja"))
                        .as(roles.get(i) + " " + row.get(1))
                        .isEqualTo(Role.valueOf(roles.get(i)).allows(Right.valueOf(row.get(1))));
    }
}
