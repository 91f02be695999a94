package org.lotse.helpers.api.circle;

/**
 * Command: replace what is written down about a circle.
 *
 * @param id which circle
 * @param revision the revision that the person saw while typing
 * @param data the circle, by its name at least
 */
public record ReviseCircle(CircleId id, long revision, CircleData data) {}
