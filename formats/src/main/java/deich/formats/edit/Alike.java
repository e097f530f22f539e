// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.tree.Tree;
import java.util.List;

/** Whether two trees say the same, wherever it stands. */
final class Alike {

    private Alike() {}

    /**
     * Whether two files say the same but for one component.
     *
     * @param gone the component of the first that the second need not have
     * @param come the component of the second that the first need not have
     */
    static boolean but(Tree.Fields before, String gone, Tree.Fields after, String come) {
        List<Tree.Field> first = beside(before);
        List<Tree.Field> second = beside(after);
        return fields(first, second) && fields(others(before, gone), others(after, come));
    }

    private static List<Tree.Field> beside(Tree.Fields root) {
        return root.fields().stream()
                .filter(field -> !field.key().equals(YamlFile.COMPONENTS))
                .toList();
    }

    private static List<Tree.Field> others(Tree.Fields root, String component) {
        return YamlFile.components(root).stream()
                .filter(field -> !field.key().equals(component))
                .toList();
    }

    private static boolean fields(List<Tree.Field> a, List<Tree.Field> b) {
        if (a.size() != b.size()) return false;
        for (int i = 0; i < a.size(); i++) {
            boolean same = a.get(i).key().equals(b.get(i).key());
            if (!same || !trees(a.get(i).value(), b.get(i).value())) return false;
        }
        return true;
    }

    private static boolean trees(Tree a, Tree b) {
        return switch (a) {
            case Tree.Text text ->
                b instanceof Tree.Text other && text.value().equals(other.value()) && text.plain() == other.plain();
            case Tree.Items items -> b instanceof Tree.Items other && items(items.items(), other.items());
            case Tree.Fields fields -> b instanceof Tree.Fields other && fields(fields.fields(), other.fields());
        };
    }

    private static boolean items(List<Tree> a, List<Tree> b) {
        if (a.size() != b.size()) return false;
        for (int i = 0; i < a.size(); i++) if (!trees(a.get(i), b.get(i))) return false;
        return true;
    }
}
