// SPDX-License-Identifier: EUPL-1.2
package deich.model.standard;

import deich.model.inventory.Administration;
import java.util.List;
import java.util.Map;

/**
 * A checkable sentence (Anforderung).
 *
 * @param statement what is required, in one sentence that a practitioner would sign
 * @param why the reason, with the case it was learnt from
 * @param obligations whom it binds and how strongly; an addressee that is not listed is not bound
 * @param basis law, directive, contract or recommendation, and who put it in force when
 * @param references stable ids of controls elsewhere, such as "BSI-GSpp:NOT.4.12"
 */
public record Requirement(
        String id,
        String title,
        String statement,
        String why,
        Map<Administration.Type, Obligation> obligations,
        String basis,
        List<String> references,
        Test test) {
    public Requirement {
        obligations = Map.copyOf(obligations);
        references = List.copyOf(references);
    }

    public enum Obligation {
        MUSS,
        SOLLTE,
        KANN
    }
}
