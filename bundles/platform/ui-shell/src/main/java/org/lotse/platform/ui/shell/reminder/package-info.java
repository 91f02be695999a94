/** Reminds people, in the tabs they have open, of what begins soon. */
@NullMarked
package org.lotse.platform.ui.shell.reminder;

import org.jspecify.annotations.NullMarked;
