@NullMarked
package org.lotse.helpers.core.domain.hours;

import org.jspecify.annotations.NullMarked;
