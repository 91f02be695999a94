@NullMarked
package org.lotse.helpers.core.domain.photo;

import org.jspecify.annotations.NullMarked;
