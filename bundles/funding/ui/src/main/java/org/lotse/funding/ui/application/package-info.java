/** Applications: the list, the form, and the way from the draft to the decision. */
@NullMarked
package org.lotse.funding.ui.application;

import org.jspecify.annotations.NullMarked;
