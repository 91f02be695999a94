package org.lotse.helpers.api.activity;

/**
 * An activity as shown when opened.
 *
 * @param id identity
 * @param revision how often what is written down was changed; goes back in {@link ReviseActivity}
 * @param data everything that is written down
 */
public record ActivityDetails(ActivityId id, long revision, ActivityData data) {}
