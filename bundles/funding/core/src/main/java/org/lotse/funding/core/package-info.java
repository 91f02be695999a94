/** The module of funding: its descriptor. Nothing of it is exported. */
@NullMarked
package org.lotse.funding.core;

import org.jspecify.annotations.NullMarked;
