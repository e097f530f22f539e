// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.server.frame.Said;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** A component to go to. @param kind in words @param owner name of whose it is; empty for nobody's */
public record Link(String id, String name, String kind, String owner) {

    /** To those of these components that are seen, in their order. */
    static List<Link> to(Said said, Index index, Collection<String> ids) {
        return ids.stream()
                .map(index.byId()::get)
                .filter(Objects::nonNull)
                .map(e ->
                        new Link(e.id(), e.name(), said.words().of(e.component().kind()), e.administration()))
                .toList();
    }
}
