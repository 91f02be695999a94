/** Tells people what came of an act, and what went wrong. */
@NullMarked
package org.lotse.platform.ui.shell.feedback;

import org.jspecify.annotations.NullMarked;
