/** Who may see and change the papers of which record. */
@NullMarked
package org.lotse.liga.core.application.paper;

import org.jspecify.annotations.NullMarked;
