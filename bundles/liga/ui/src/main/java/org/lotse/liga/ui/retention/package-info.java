/** The screen of what goes after some years. */
@NullMarked
package org.lotse.liga.ui.retention;

import org.jspecify.annotations.NullMarked;
