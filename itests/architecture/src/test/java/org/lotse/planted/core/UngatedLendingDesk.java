package org.lotse.planted.core;

import java.util.ArrayList;
import java.util.List;
import org.lotse.planted.api.LendingDesk;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Permission;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Planted: one method asks nobody, one acts before it asks, one asks only sometimes. */
@Component
public final class UngatedLendingDesk implements LendingDesk {

    private static final Permission LEND = new Permission("planted.lend");

    private final List<String> out = new ArrayList<>();
    private final Access access;

    @Activate
    public UngatedLendingDesk(@Reference Access access) {
        this.access = access;
    }

    @Override
    public void lend(String thing) {
        out.add(thing);
        access.require(LEND);
    }

    @Override
    public void giveBack(String thing) {
        if (thing != null) {
            access.require(LEND);
        }
        out.remove(thing);
    }

    @Override
    public int count() {
        return out.size();
    }
}
