package org.lotse.funding.api.count;

/**
 * A programme, which is what one rule-set in all its versions is about.
 *
 * @param id short name of the rule-set
 * @param title what it is called officially now
 * @param countsHeads whether claims follow from head counts in it
 */
public record Programme(String id, String title, boolean countsHeads) {}
