// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.model.inventory.Component;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a candidate does to an inventory, its selectors answered.
 *
 * @param change what becomes of the target; several candidates of one target are applied one after the other
 * @param spares new components
 * @param separates whether the target leaves its shared fates and its admin domain
 * @param names which names of conditions it may change ({@code docs/formats.md}, expressions), for the target and what needs it
 */
record Edit(
        String target, UnaryOperator<Component> change, List<Component> spares, boolean separates, Set<String> names) {}
