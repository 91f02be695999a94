package org.lotse.helpers.api.activity;

/**
 * Command: replace what is written down about an activity.
 *
 * @param id which activity
 * @param revision the revision that the person saw while typing
 * @param data the activity, by its title at least
 */
public record ReviseActivity(ActivityId id, long revision, ActivityData data) {}
