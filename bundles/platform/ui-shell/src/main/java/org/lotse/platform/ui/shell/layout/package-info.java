/** The frame around every page: top bar, side navigation, notices, footer. */
@NullMarked
package org.lotse.platform.ui.shell.layout;

import org.jspecify.annotations.NullMarked;
