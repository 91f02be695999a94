/** Work that is going on when the machine stops, and the look at what is left of it. */
@NullMarked
package org.lotse.itests.crash;

import org.jspecify.annotations.NullMarked;
