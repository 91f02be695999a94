/** Who may apply alone or together, and which groupings the district keeps. */
@NullMarked
package org.lotse.funding.core.application.group;

import org.jspecify.annotations.NullMarked;
