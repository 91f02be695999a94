package org.lotse.planted.core;

import java.util.ArrayList;
import java.util.List;
import org.lotse.planted.api.LendingDesk;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Permission;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** As it should be: every method begins at the gate, by itself or by a private method. */
@Component
public final class GatedLendingDesk implements LendingDesk {

    private static final Permission LEND = new Permission("planted.lend");

    private final List<String> out = new ArrayList<>();
    private final Access access;

    @Activate
    public GatedLendingDesk(@Reference Access access) {
        this.access = access;
    }

    @Override
    public void lend(String thing) {
        access.require(LEND);
        out.add(thing);
    }

    @Override
    public void giveBack(String thing) {
        admitted().remove(thing);
    }

    @Override
    public int count() {
        return admitted().size();
    }

    private List<String> admitted() {
        access.require(LEND);
        return out;
    }
}
