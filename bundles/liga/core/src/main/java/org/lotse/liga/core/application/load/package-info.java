/** What people do with care ratios, and what is taken in of reports. */
@NullMarked
package org.lotse.liga.core.application.load;

import org.jspecify.annotations.NullMarked;
