package org.lotse.cases.api.absence;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The caller's own absences: whoever may answer for cases plans them without asking anybody. Every call needs {@code cases.edit}; somebody
 * else's absence is refused as a {@link org.lotse.platform.api.rule.RuleViolation}.
 */
@ProviderType
public interface OwnAbsences extends AbsencePlanning {}
