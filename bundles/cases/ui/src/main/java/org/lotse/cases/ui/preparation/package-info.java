/** Hand-overs that the social service of shared accommodation prepares. */
@NullMarked
package org.lotse.cases.ui.preparation;

import org.jspecify.annotations.NullMarked;
