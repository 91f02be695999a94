/** What has to go after some years. */
@NullMarked
package org.lotse.liga.core.domain.retention;

import org.jspecify.annotations.NullMarked;
