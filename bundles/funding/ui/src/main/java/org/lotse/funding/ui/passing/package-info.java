/** The screens of passing money on: a new agreement, and each with its notices and what was paid. */
@NullMarked
package org.lotse.funding.ui.passing;

import org.jspecify.annotations.NullMarked;
