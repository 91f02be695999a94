/** The page of volunteers with an account of their own. */
@NullMarked
package org.lotse.helpers.ui.self;

import org.jspecify.annotations.NullMarked;
