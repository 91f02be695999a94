/** What people do with agreements. */
@NullMarked
package org.lotse.liga.core.application.agreement;

import org.jspecify.annotations.NullMarked;
