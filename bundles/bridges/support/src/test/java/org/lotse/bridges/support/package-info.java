/** Tests of the bridge between cases and the helper circle. */
@NullMarked
package org.lotse.bridges.support;

import org.jspecify.annotations.NullMarked;
