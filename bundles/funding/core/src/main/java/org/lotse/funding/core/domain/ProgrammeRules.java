package org.lotse.funding.core.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.rule.RuleSet;

/** Which version of a programme's rules counts. */
public final class ProgrammeRules {

    private ProgrammeRules() {}

    /**
     * The version of the programme that counts on a day; its first one that counts heads if none holds then or no day is known.
     *
     * @param all of two that hold on a day the earlier counts
     */
    public static Optional<RuleSet> on(List<RuleSet> all, String programme, Optional<LocalDate> day) {
        var versions =
                all.stream().filter(rules -> rules.id().equals(programme)).toList();
        return day.flatMap(known ->
                        versions.stream().filter(rules -> rules.holdsOn(known)).findFirst())
                .or(() -> versions.stream().filter(RuleSet::countsHeads).reduce((newer, older) -> older))
                .or(() -> versions.stream().reduce((newer, older) -> older));
    }
}
