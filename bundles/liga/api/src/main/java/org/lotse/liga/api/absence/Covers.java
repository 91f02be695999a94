package org.lotse.liga.api.absence;

import java.util.List;
import org.lotse.liga.api.Ags;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds somebody to stand in, among those whom the caller sees. Every call needs {@code liga.absences}, and {@code liga.edit} or
 * {@code liga.own-carrier}: nobody decides on who stands in for themselves. Any thread that has a scope.
 */
@ProviderType
public interface Covers {

    /** Who could stand in, the best first; nobody for an absence that there is not. */
    List<CoverSuggestion> suggestions(AbsenceId absence, Ags municipality);

    /**
     * From now on somebody stands in: the municipality opens to them for exactly these days, if they have an account.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the first field that is not acceptable, or if somebody stands in there already
     */
    CoverId give(GiveCover command);

    /** Ends a cover: yesterday, if it had begun; else it is removed. */
    void end(CoverId cover);
}
