package org.lotse.platform.ui.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A card on the start page: the few things of a module that matter today, each leading to where it is done. Published
 * like a {@link View}, as a prototype-scoped service of this type whose class is a Vaadin component, with
 * {@link CardPlace} beside it. Made anew each time the start page is shown, so it reads its figures in the constructor.
 */
@ConsumerType
public interface Card {}
