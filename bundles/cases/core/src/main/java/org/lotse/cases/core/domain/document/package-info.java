/** Documents: what is kept, what it is and what is left when it is removed. */
@NullMarked
package org.lotse.cases.core.domain.document;

import org.jspecify.annotations.NullMarked;
