package org.lotse.cases.api.assessment;

/**
 * Command: call an area something else, map it elsewhere, retire it or take it up again.
 *
 * @param id which area
 * @param version the version that was seen
 * @param area what is said about it from now on
 * @param retired whether new assessments leave it out
 */
public record ReviseArea(AreaId id, int version, AreaData area, boolean retired) {}
