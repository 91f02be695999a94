/** Lists on their way to becoming cases: received, checked and taken in, in the background. */
@NullMarked
package org.lotse.cases.core.application.importing;

import org.jspecify.annotations.NullMarked;
