/** Tests of the module, and what they have in common. */
@NullMarked
package org.lotse.liga.core;

import org.jspecify.annotations.NullMarked;
