/** Entering and leaving views, and the guard before every page. */
@NullMarked
package org.lotse.platform.ui.shell.navigation;

import org.jspecify.annotations.NullMarked;
