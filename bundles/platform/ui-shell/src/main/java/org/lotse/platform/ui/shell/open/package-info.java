/** Pages that modules hold open to people without an account, and how much may come in through them. */
@NullMarked
package org.lotse.platform.ui.shell.open;

import org.jspecify.annotations.NullMarked;
