/** Which modules a tenant has on, and the rules of switching. */
@NullMarked
package org.lotse.platform.modules.switches;

import org.jspecify.annotations.NullMarked;
