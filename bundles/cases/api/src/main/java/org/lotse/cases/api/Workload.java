package org.lotse.cases.api;

/**
 * The cases of one person in figures.
 *
 * @param cases how many they answer for
 * @param quiet how many of these had no contact for more than {@link CaseQuery#QUIET_DAYS} days
 * @param ending of how many of these the care period ends within three months
 */
public record Workload(long cases, long quiet, long ending) {}
