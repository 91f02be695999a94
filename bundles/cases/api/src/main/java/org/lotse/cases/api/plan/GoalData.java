package org.lotse.cases.api.plan;

import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * What a person wants to reach.
 *
 * @param area in which area of life
 * @param goal in words that the person would use
 * @param indicator what shows that it is reached
 */
public record GoalData(LifeArea area, String goal, Indicator indicator) {

    /** Most characters of a goal. */
    public static final int GOAL_LENGTH = 300;
}
