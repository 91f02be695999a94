/** Gives every bundle that asks in its manifest a persistence unit, and takes it away with the bundle. */
@NullMarked
package org.lotse.platform.persistence.extender;

import org.jspecify.annotations.NullMarked;
