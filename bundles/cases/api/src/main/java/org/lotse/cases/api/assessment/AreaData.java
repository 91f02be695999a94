package org.lotse.cases.api.assessment;

import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * What a tenant says about one of its areas of life.
 *
 * @param name in the tenant's words; null to call it as the shared list does, in the reader's language
 * @param shared what it counts as in the list that all tenants share; decides on the {@link Scale}
 */
public record AreaData(@Nullable String name, LifeArea shared) {

    /** Most characters of a name. */
    public static final int NAME_LENGTH = 80;
}
