package org.lotse.cases.api.closing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseStatus;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * How the end of an accompaniment stands.
 *
 * @param caseId whose
 * @param revision goes back in the commands
 * @param status where it stands
 * @param touched the areas of life that a contact, an assessment or the agreed plan touched
 * @param transitions what becomes of the areas, one of each at most
 * @param closings each time it was closed, the latest first
 */
public record EndOfCare(
        CaseId caseId,
        int revision,
        CaseStatus status,
        Set<LifeArea> touched,
        List<AreaTransition> transitions,
        List<Closing> closings) {

    /** Keeps copies. */
    public EndOfCare {
        touched = Set.copyOf(touched);
        transitions = List.copyOf(transitions);
        closings = List.copyOf(closings);
    }

    /** What becomes of this area, if that is written down. */
    public Optional<AreaTransition> of(LifeArea area) {
        return transitions.stream().filter(one -> one.area() == area).findFirst();
    }

    /** The areas that were touched and of which nobody wrote down what becomes of them: with these it cannot be closed. */
    public SortedSet<LifeArea> missing() {
        var missing = new TreeSet<>(touched);
        transitions.forEach(one -> missing.remove(one.area()));
        return missing;
    }
}
