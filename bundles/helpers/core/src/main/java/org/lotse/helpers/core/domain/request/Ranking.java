package org.lotse.helpers.core.domain.request;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.helpers.api.request.MatchReason;
import org.lotse.helpers.api.request.Suggestion;

/**
 * The order in which volunteers are suggested for a need (docs/adr/0049). One thing after the other decides, the later only between equals: room within
 * their own limit, language, skill, area of life, times in common, what they do already, name. Nothing is added up, so that every place can be
 * told in a sentence.
 */
public final class Ranking {

    private final Need need;

    /** @param need what is asked for */
    public Ranking(Need need) {
        this.need = need;
    }

    /** Those who have the skill or one of the languages, best first. */
    public List<Suggestion> rank(Collection<Candidate> candidates, int most) {
        return candidates.stream()
                .filter(one -> one.skilled() || !one.spoken().isEmpty())
                .sorted(order())
                .limit(most)
                .map(one -> new Suggestion(one.id(), one.name(), reasons(one)))
                .toList();
    }

    private Comparator<Candidate> order() {
        return comparing(this::isBeyondLimit)
                .thenComparing(comparingInt(Ranking::fluency).reversed())
                .thenComparing(comparing(Candidate::skilled).reversed())
                .thenComparing(comparing(Candidate::inArea).reversed())
                .thenComparing(
                        comparingInt((Candidate one) -> one.slots().size()).reversed())
                .thenComparingInt(Candidate::hours)
                .thenComparingInt(Candidate::running)
                .thenComparing(Candidate::sortName)
                .thenComparing(one -> one.id().value());
    }

    /** Two if the two can talk about anything (B2), one if they get along somehow, else none. Finer differences decide nothing. */
    private static int fluency(Candidate one) {
        return best(one)
                .map(spoken -> spoken.level().compareTo(LanguageLevel.B2) >= 0 ? 2 : 1)
                .orElse(0);
    }

    private static Optional<SpokenLanguage> best(Candidate one) {
        return one.spoken().stream()
                .min(comparing(SpokenLanguage::level).reversed().thenComparing(SpokenLanguage::language));
    }

    private boolean isBeyondLimit(Candidate one) {
        return one.limit() != null && one.hours() + need.hours() > one.limit();
    }

    private List<MatchReason> reasons(Candidate one) {
        var reasons = new ArrayList<MatchReason>();
        if (!need.languages().isEmpty()) {
            reasons.add(best(one).<MatchReason>map(MatchReason.Speaks::new).orElseGet(MatchReason.SpeaksNone::new));
        }
        reasons.add(one.skilled() ? new MatchReason.HasSkill() : new MatchReason.LacksSkill());
        if (one.inArea()) {
            reasons.add(new MatchReason.WantsArea());
        }
        if (!need.slots().isEmpty()) {
            reasons.add(one.slots().isEmpty() ? new MatchReason.HasNoTime() : new MatchReason.HasTime(one.slots()));
        }
        reasons.add(room(one));
        return reasons;
    }

    private MatchReason room(Candidate one) {
        return one.limit() != null && isBeyondLimit(one)
                ? new MatchReason.BeyondLimit(one.hours() + need.hours(), one.limit())
                : new MatchReason.HasRoom(one.running(), one.hours(), one.limit());
    }
}
