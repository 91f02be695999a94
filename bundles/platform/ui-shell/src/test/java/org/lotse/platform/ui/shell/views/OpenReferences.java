package org.lotse.platform.ui.shell.views;

import java.util.IdentityHashMap;
import java.util.Map;
import org.lotse.platform.ui.api.open.OpenView;
import org.osgi.framework.ServiceReference;

/** Open pages as the registry would bring and take them, for tests of other packages. */
public final class OpenReferences {

    private static final Map<ServiceReference<OpenView>, Catalog> ADDED = new IdentityHashMap<>();

    private OpenReferences() {}

    /** Brings one. */
    public static void add(Catalog catalog, long id, Class<?> type, String word, String permission) {
        ServiceReference<OpenView> reference = Registered.open(id, type, word)
                .with("lotse.open.permission", permission)
                .reference();
        ADDED.put(reference, catalog);
        catalog.addOpen(reference);
    }

    /** Takes all of this catalog. */
    public static void removeAll(Catalog catalog) {
        ADDED.forEach((reference, of) -> {
            if (of == catalog) {
                catalog.removeOpen(reference);
            }
        });
    }
}
