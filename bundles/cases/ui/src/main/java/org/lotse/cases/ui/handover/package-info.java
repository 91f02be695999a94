/** Packages to and from other municipalities. */
@NullMarked
package org.lotse.cases.ui.handover;

import org.jspecify.annotations.NullMarked;
