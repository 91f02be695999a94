package org.lotse.platform.ui.shell.views;

import com.vaadin.flow.component.Component;
import org.lotse.platform.api.access.Permission;

/**
 * An act that can be begun now.
 *
 * @param permission who may
 * @param title key of what it is called
 * @param icon name of a Vaadin icon
 * @param letter begins it together with Alt; empty for none
 * @param order position among all acts
 * @param type the component's class, of the bundle's present revision
 * @param service id of the service that brought it
 */
public record QuickActEntry(
        Permission permission,
        String title,
        String icon,
        String letter,
        int order,
        Class<? extends Component> type,
        long service) {}
