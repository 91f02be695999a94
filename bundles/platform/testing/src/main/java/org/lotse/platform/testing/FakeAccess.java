package org.lotse.platform.testing;

import java.util.HashSet;
import java.util.Set;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Permission;

/** A gate that lets pass exactly what a test has granted. */
public final class FakeAccess implements Access {

    private final Set<Permission> granted;

    /** @param granted what passes */
    public FakeAccess(Permission... granted) {
        this.granted = new HashSet<>(Set.of(granted));
    }

    @Override
    public boolean may(Permission permission) {
        return granted.contains(permission);
    }

    /** Takes everything back. */
    public void denyAll() {
        granted.clear();
    }
}
