/** The screens of proofs of use: what is owed, figures with what they were counted from, the narrative report, retention and the archive for auditors. */
@NullMarked
package org.lotse.funding.ui.proof;

import org.jspecify.annotations.NullMarked;
