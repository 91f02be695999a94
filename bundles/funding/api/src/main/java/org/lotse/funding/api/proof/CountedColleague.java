package org.lotse.funding.api.proof;

/**
 * Somebody whose work can be counted.
 *
 * @param key account, as text
 * @param name by which colleagues know them
 */
public record CountedColleague(String key, String name) {}
