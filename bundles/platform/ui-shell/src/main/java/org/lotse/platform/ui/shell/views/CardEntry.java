package org.lotse.platform.ui.shell.views;

import com.vaadin.flow.component.Component;
import org.lotse.platform.api.access.Permission;

/**
 * A card that can be shown now.
 *
 * @param permission who sees it
 * @param order position among all cards
 * @param type the component's class
 * @param service id of the service that brought it
 */
public record CardEntry(Permission permission, int order, Class<? extends Component> type, long service) {}
