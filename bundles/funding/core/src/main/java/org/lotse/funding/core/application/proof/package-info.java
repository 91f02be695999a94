/** Proofs of use: begun, filled, sent, printed, and owed until when. */
@NullMarked
package org.lotse.funding.core.application.proof;

import org.jspecify.annotations.NullMarked;
