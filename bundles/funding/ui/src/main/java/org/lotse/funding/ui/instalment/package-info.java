/** The screens of instalments: all grants with their money, and each with its plan and what was paid. */
@NullMarked
package org.lotse.funding.ui.instalment;

import org.jspecify.annotations.NullMarked;
