/** Tests of posts. */
@NullMarked
package org.lotse.liga.core.domain.post;

import org.jspecify.annotations.NullMarked;
