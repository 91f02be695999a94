package org.lotse.funding.api.rule;

/** A draft as a person saw it. */
public record SeenRules(RuleRef ref, long revision) {}
