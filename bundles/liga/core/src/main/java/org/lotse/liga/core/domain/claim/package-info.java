/** Claims of carriers: what they come to, by which days, and how a correction replaces what was approved. */
@NullMarked
package org.lotse.liga.core.domain.claim;

import org.jspecify.annotations.NullMarked;
