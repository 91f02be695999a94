@NullMarked
package org.lotse.helpers.core.domain.clearing;

import org.jspecify.annotations.NullMarked;
