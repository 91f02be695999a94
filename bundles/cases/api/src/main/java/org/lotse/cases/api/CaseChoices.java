package org.lotse.cases.api;

import java.util.List;

/**
 * What the list of cases can be narrowed to, so that nobody chooses in vain.
 *
 * @param responsibles people who answer for at least one case, by name
 * @param entryYears years of entry that occur, latest first
 */
public record CaseChoices(List<Responsible> responsibles, List<Integer> entryYears) {

    /** Copies the lists, so that the choices never change. */
    public CaseChoices {
        responsibles = List.copyOf(responsibles);
        entryYears = List.copyOf(entryYears);
    }
}
