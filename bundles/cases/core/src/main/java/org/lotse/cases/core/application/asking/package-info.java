/** Requests for the hand-over of somebody whom another body accompanies. */
@NullMarked
package org.lotse.cases.core.application.asking;

import org.jspecify.annotations.NullMarked;
