package org.lotse.helpers.api.request;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.helpers.api.WeeklySlot;

/** One thing that speaks for or against a volunteer for a request; the screen says it in words. */
public sealed interface MatchReason {

    /** Whether it speaks for them. */
    boolean isFor();

    /**
     * They speak a language that is wanted.
     *
     * @param best the one they speak best
     */
    record Speaks(SpokenLanguage best) implements MatchReason {

        @Override
        public boolean isFor() {
            return true;
        }
    }

    /** They speak none of the languages that are wanted. */
    record SpeaksNone() implements MatchReason {

        @Override
        public boolean isFor() {
            return false;
        }
    }

    /** They have the skill. */
    record HasSkill() implements MatchReason {

        @Override
        public boolean isFor() {
            return true;
        }
    }

    /** They have not named the skill. */
    record LacksSkill() implements MatchReason {

        @Override
        public boolean isFor() {
            return false;
        }
    }

    /** They want to help in the area of life. */
    record WantsArea() implements MatchReason {

        @Override
        public boolean isFor() {
            return true;
        }
    }

    /**
     * They have time when it suits.
     *
     * @param slots at least one
     */
    record HasTime(Set<WeeklySlot> slots) implements MatchReason {

        /** Copies the slots, so that the reason never changes. */
        public HasTime {
            slots = Set.copyOf(slots);
        }

        @Override
        public boolean isFor() {
            return true;
        }
    }

    /** They have not named a time that suits. */
    record HasNoTime() implements MatchReason {

        @Override
        public boolean isFor() {
            return false;
        }
    }

    /**
     * What they do already, and that there is room.
     *
     * @param running how many Patenschaften
     * @param hours per week in all of them; one whose hours are not known counts as one hour
     * @param limit their own limit of hours per week, if they named one
     */
    record HasRoom(int running, int hours, @Nullable Integer limit) implements MatchReason {

        @Override
        public boolean isFor() {
            return true;
        }
    }

    /**
     * With this request they would go beyond their own limit.
     *
     * @param hours per week with this request; hours that are not known count as one
     * @param limit their own limit of hours per week
     */
    record BeyondLimit(int hours, int limit) implements MatchReason {

        @Override
        public boolean isFor() {
            return false;
        }
    }
}
