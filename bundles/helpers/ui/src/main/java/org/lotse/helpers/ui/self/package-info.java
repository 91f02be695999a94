/** The page of volunteers with an account of their own, and where a coordinator joins the account to the entry. */
@NullMarked
package org.lotse.helpers.ui.self;

import org.jspecify.annotations.NullMarked;
