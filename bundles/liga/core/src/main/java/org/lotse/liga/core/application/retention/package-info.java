/** What goes after some years, shown before and erased in the night. */
@NullMarked
package org.lotse.liga.core.application.retention;

import org.jspecify.annotations.NullMarked;
