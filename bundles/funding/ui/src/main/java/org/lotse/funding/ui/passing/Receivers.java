package org.lotse.funding.ui.passing;

import java.util.List;
import org.lotse.funding.api.Ags;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.tenant.Tenants;

/** Municipalities to whom money can be passed on: those of the district; a municipality has none. */
final class Receivers {

    private Receivers() {}

    /** By name. */
    static List<Ags> of(Tenants tenants, CurrentScope scope) {
        var own = scope.require().tenant();
        return tenants.all().stream()
                .filter(tenant -> tenant.parent().filter(own::equals).isPresent())
                .flatMap(tenant -> Ags.parse(tenant.id().value()).stream())
                .toList();
    }
}
