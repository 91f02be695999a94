package org.lotse.platform.ui.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A screen of a module. Publish the class, a Vaadin {@code Composite}, as a prototype-scoped service of this type:
 *
 * <pre>{@code
 * @Component(service = View.class, scope = ServiceScope.PROTOTYPE)
 * @Place(route = "cases", permission = "cases.read", title = "cases.list.title", icon = "folder-open", order = 10)
 * public final class CaseListView extends Composite<VerticalLayout> implements View { … }
 * }</pre>
 *
 * An instance lives as long as the person stays on the page, and is used by one browser tab at a time under Vaadin's
 * session lock. When one of its references goes away the view leaves menu and routes at once, and whoever is inside is
 * led to the start page.
 */
@ConsumerType
public interface View {}
