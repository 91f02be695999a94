package org.lotse.funding.api.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.Ags;

/**
 * Something that has to be put right before an application is checked.
 *
 * @param kind what
 * @param municipality which one it concerns, if one
 * @param post number of the post that it concerns, if one
 * @param figures numbers that the text says, in the order that the kind names
 */
public record ApplicationProblem(
        Kind kind, Optional<Ags> municipality, Optional<Integer> post, List<BigDecimal> figures) {

    /** Copies the list. */
    public ApplicationProblem {
        figures = List.copyOf(figures);
    }

    /** About the application as a whole. */
    public static ApplicationProblem of(Kind kind, BigDecimal... figures) {
        return new ApplicationProblem(kind, Optional.empty(), Optional.empty(), List.of(figures));
    }

    /** About a municipality. */
    public static ApplicationProblem at(Ags municipality, Kind kind) {
        return new ApplicationProblem(kind, Optional.of(municipality), Optional.empty(), List.of());
    }

    /** About a post. */
    public static ApplicationProblem at(int post, Kind kind, BigDecimal... figures) {
        return new ApplicationProblem(kind, Optional.empty(), Optional.of(post), List.of(figures));
    }

    /** What can be wrong. */
    public enum Kind {
        /** The rules are not in force on the reference day. */
        DAY_OUTSIDE("day"),
        /** By these rules only districts apply, for themselves. */
        DISTRICTS_ONLY("applicant"),
        /** By these rules a district applies for others only, with their consent. */
        DISTRICT_NOT("applicant"),
        /** Nobody is named for whom is applied. */
        NO_MEMBERS("members"),
        /** A Verbund has two members at least. */
        FEW_MEMBERS("members"),
        /** The Verbund is not kept as a grouping. */
        NO_GROUPING("grouping"),
        /** The grouping has other members by now, or one of them has not agreed to it. */
        GROUPING_CHANGED("grouping"),
        /** The municipality has not agreed yet. */
        CONSENT_MISSING("members"),
        /** Nobody has estimated or counted its persons. */
        PERSONS_MISSING("members"),
        /** Not enough for one whole post: euros that are missing in a year, persons that are missing. */
        NOT_ELIGIBLE("ownContribution"),
        /** There is no post. */
        NO_POSTS("posts"),
        /** Qualification, share or time is missing. */
        POST_INCOMPLETE("posts"),
        /** Smaller than the smallest share: that share. */
        POST_SMALL("posts"),
        /** Longer than the longest approval: its months. */
        POST_LONG("posts"),
        /** The rule-set knows no rate for the qualification. */
        POST_RATE("posts"),
        /** Posts cost more in a year than the amount and the own contribution: how much more in euros. */
        POSTS_COST_MORE("posts"),
        /** The rule-set knows neither an amount by head count nor rates, and no amount was written down. */
        NO_AMOUNT("requested");

        private final String field;

        Kind(String field) {
            this.field = field;
        }

        /** The component of {@link ApplicationData} beside which it is said. */
        public String field() {
            return field;
        }
    }
}
