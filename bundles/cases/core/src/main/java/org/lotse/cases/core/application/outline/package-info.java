/** What other modules are told of cases. */
@NullMarked
package org.lotse.cases.core.application.outline;

import org.jspecify.annotations.NullMarked;
