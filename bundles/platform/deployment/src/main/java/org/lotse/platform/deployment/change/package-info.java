/** Puts bundles in, watches whether they come up, and puts back what was there. */
@NullMarked
package org.lotse.platform.deployment.change;

import org.jspecify.annotations.NullMarked;
