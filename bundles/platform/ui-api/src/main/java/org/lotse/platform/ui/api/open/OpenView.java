package org.lotse.platform.ui.api.open;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A page without an account. Publish the class, a Vaadin {@code Composite}, as a prototype-scoped service of this type with {@link OpenPlace}
 * beside it; it is shown at {@code <word>/<key of the tenant>}. Whoever is signed in sees it as everybody does: as nobody.
 *
 * <p>Unlike a {@link org.lotse.platform.ui.api.View} it has no scope of its own. Everything it asks its module's services goes through
 * {@link OpenVisit#ask}; without that, the gate refuses.
 */
@ConsumerType
public interface OpenView {

    /**
     * Called once, before the page is shown. Throw {@link org.lotse.platform.ui.api.NotFound} if the tenant does not hold it open: then nobody can tell
     * it from an address that leads nowhere. A refusal of the gate and a database that is away are taken for the same.
     */
    void enter(OpenVisit visit);
}
