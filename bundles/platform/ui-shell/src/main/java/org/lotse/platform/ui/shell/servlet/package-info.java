/** Vaadin Flow on the HTTP whiteboard. Everything that knows Flow's or the servlet container's insides is here. */
@NullMarked
package org.lotse.platform.ui.shell.servlet;

import org.jspecify.annotations.NullMarked;
