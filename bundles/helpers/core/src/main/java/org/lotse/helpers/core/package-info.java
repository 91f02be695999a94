/** The module {@code helpers}: what it is and what it offers. */
@NullMarked
package org.lotse.helpers.core;

import org.jspecify.annotations.NullMarked;
