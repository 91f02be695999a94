package org.lotse.cases.api;

/**
 * The cases of one person in figures.
 *
 * @param cases how many they answer for
 * @param quiet how many of these had no contact for more than {@link CaseQuery#QUIET_DAYS} days
 */
public record Workload(long cases, long quiet) {}
