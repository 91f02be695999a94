/** Proofs of use with their figures and narrative reports, and how long all of it is kept. */
@NullMarked
package org.lotse.funding.core.domain.proof;

import org.jspecify.annotations.NullMarked;
