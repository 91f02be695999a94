/** What people do with delivery models, and how they fit to agreements and posts. */
@NullMarked
package org.lotse.liga.core.application.delivery;

import org.jspecify.annotations.NullMarked;
