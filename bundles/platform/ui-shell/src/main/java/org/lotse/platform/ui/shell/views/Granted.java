package org.lotse.platform.ui.shell.views;

import java.util.List;
import org.lotse.platform.api.access.Access;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the scope of the current thread may see of the {@link Catalog}. */
@Component(service = Granted.class)
public final class Granted {

    private final Catalog catalog;
    private final Access access;

    /** @param access the gate; it alone decides */
    @Activate
    public Granted(@Reference Catalog catalog, @Reference Access access) {
        this.catalog = catalog;
        this.access = access;
    }

    /** The views that may be entered. */
    public List<ViewEntry> views() {
        return catalog.views().stream()
                .filter(view -> access.may(view.permission()))
                .toList();
    }

    /** The cards that may be seen, in the order of the start page. */
    public List<CardEntry> cards() {
        return catalog.cards().stream()
                .filter(card -> access.may(card.permission()))
                .toList();
    }

    /** The quick acts that may be begun, in the order of the top bar. */
    public List<QuickActEntry> acts() {
        return catalog.acts().stream()
                .filter(act -> access.may(act.permission()))
                .toList();
    }
}
