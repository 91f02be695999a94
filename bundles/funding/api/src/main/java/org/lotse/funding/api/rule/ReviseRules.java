package org.lotse.funding.api.rule;

/** Changes a draft. */
public record ReviseRules(RuleRef ref, long revision, RuleData data) {}
