/** The one place that says whether somebody may do something, and the roles from which it follows. */
@NullMarked
package org.lotse.platform.modules.gate;

import org.jspecify.annotations.NullMarked;
