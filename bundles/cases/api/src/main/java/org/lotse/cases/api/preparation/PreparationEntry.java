package org.lotse.cases.api.preparation;

/**
 * A prepared hand-over, all of it.
 *
 * @param summary as in the list
 * @param revision counts the changes; goes back with the next one
 * @param data what was prepared
 */
public record PreparationEntry(PreparationSummary summary, int revision, PreparationData data) {}
