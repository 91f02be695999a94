/** Photos of volunteers: what is taken for one, and what is made of it. */
@NullMarked
package org.lotse.helpers.core.domain.photo;

import org.jspecify.annotations.NullMarked;
