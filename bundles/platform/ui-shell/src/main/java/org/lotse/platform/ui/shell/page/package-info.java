/** The shell's own pages. */
@NullMarked
package org.lotse.platform.ui.shell.page;

import org.jspecify.annotations.NullMarked;
