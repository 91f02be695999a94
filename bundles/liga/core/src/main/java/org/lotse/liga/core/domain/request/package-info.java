/** What municipalities and carriers ask of each other. */
@NullMarked
package org.lotse.liga.core.domain.request;

import org.jspecify.annotations.NullMarked;
