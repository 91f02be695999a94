/** Who is signed in where, in whose scope a session's work runs, and when a session ends. */
@NullMarked
package org.lotse.platform.ui.shell.session;

import org.jspecify.annotations.NullMarked;
