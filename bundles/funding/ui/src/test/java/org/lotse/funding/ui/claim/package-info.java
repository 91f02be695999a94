@NullMarked
package org.lotse.funding.ui.claim;

import org.jspecify.annotations.NullMarked;
