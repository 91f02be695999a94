/** A module's persistence unit on a real, encrypted Derby database, without a framework around it. */
@NullMarked
package org.lotse.platform.testing.persistence;

import org.jspecify.annotations.NullMarked;
