/** What follows from posts and covers in the municipalities: memberships, for exactly their days. */
@NullMarked
package org.lotse.liga.core.application.membership;

import org.jspecify.annotations.NullMarked;
