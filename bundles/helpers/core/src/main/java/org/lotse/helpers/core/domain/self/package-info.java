/** Which account belongs to which volunteer. */
@NullMarked
package org.lotse.helpers.core.domain.self;

import org.jspecify.annotations.NullMarked;
