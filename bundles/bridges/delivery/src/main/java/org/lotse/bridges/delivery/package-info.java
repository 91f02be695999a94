/**
 * When the district announces that somebody else will deliver, every running case needs a destination; how many have one goes back as two figures. Neither module knows
 * the other; this bundle knows both APIs and keeps nothing.
 */
@NullMarked
package org.lotse.bridges.delivery;

import org.jspecify.annotations.NullMarked;
