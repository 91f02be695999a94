/** Keeps routes, menus and open pages of all sessions in step with what is on and who may what. */
@NullMarked
package org.lotse.platform.ui.shell.live;

import org.jspecify.annotations.NullMarked;
