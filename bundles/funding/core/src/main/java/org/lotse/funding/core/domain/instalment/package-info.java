/** What is planned and what was paid of a grant. */
@NullMarked
package org.lotse.funding.core.domain.instalment;

import org.jspecify.annotations.NullMarked;
