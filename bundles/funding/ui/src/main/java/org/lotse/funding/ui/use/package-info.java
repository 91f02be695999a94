/** Budget and use: grants on a day, who fills their posts, and what that costs. */
@NullMarked
package org.lotse.funding.ui.use;

import org.jspecify.annotations.NullMarked;
