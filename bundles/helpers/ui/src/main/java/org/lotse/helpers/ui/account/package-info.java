/** Where a coordinator joins an account to a volunteer's entry. */
@NullMarked
package org.lotse.helpers.ui.account;

import org.jspecify.annotations.NullMarked;
