/** Tests of the bridge between cases and the helper circle. */
@NullMarked
package org.lotse.bridges.delivery;

import org.jspecify.annotations.NullMarked;
