/** Asking another body for the hand-over of somebody, and answering those who ask. */
@NullMarked
package org.lotse.cases.ui.asking;

import org.jspecify.annotations.NullMarked;
