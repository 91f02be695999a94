package org.lotse.platform.ui.shell.views;

import com.vaadin.flow.component.Component;
import org.lotse.platform.api.access.Permission;

/**
 * A page that can be held open to everybody.
 *
 * @param word first part of its address
 * @param permission the one thing that visitors may do there
 * @param type the component's class, of the bundle's present revision
 * @param service id of the service that brought it: older ones keep a word that two claim
 */
public record OpenEntry(String word, Permission permission, Class<? extends Component> type, long service) {}
