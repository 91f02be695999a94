package org.lotse.cases.api.support;

/**
 * Command: the help is not asked for any more, or not wanted any more.
 *
 * @param id which request
 * @param revision the one that was seen
 */
public record WithdrawSupport(SupportId id, int revision) {}
