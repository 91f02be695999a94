/** Applications: what is missing in them, what they come to, and which step follows on which. */
@NullMarked
package org.lotse.funding.core.domain.application;

import org.jspecify.annotations.NullMarked;
