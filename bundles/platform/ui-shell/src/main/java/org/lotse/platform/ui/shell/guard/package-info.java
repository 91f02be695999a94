/** What leads nowhere is written down: requests that no page and no person of ours would make. */
@NullMarked
package org.lotse.platform.ui.shell.guard;

import org.jspecify.annotations.NullMarked;
