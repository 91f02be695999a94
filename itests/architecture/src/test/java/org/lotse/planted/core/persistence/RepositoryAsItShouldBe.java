package org.lotse.planted.core.persistence;

import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.persistence.unit.Entities;

/** Innocent: what a core's persistence package is for. */
public final class RepositoryAsItShouldBe {
    void forget(CurrentScope scope, Entities entities) {
        scope.require();
        entities.manager().clear();
    }
}
