@NullMarked
package org.lotse.helpers.core.domain.money;

import org.jspecify.annotations.NullMarked;
