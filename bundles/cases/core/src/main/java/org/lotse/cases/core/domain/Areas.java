package org.lotse.cases.core.domain;

import java.util.Set;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;

/** Areas of life where at least one has to be named. */
final class Areas {

    private Areas() {}

    static Set<LifeArea> atLeastOne(Set<LifeArea> areas) {
        if (areas.isEmpty()) {
            throw RuleViolation.at("areas", "cases.rule.areas");
        }
        return areas;
    }
}
