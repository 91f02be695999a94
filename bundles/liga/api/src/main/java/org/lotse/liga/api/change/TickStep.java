package org.lotse.liga.api.change;

/**
 * Ticks a step of a change, or takes the tick back.
 *
 * @param id which change
 * @param revision the revision that the person saw
 * @param step which step
 * @param done whether it is done
 */
public record TickStep(ChangeId id, long revision, ChangeStep step, boolean done) {}
