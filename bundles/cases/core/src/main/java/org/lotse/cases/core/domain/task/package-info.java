/** What somebody is to do, and the days on which something in their cases ends. */
@NullMarked
package org.lotse.cases.core.domain.task;

import org.jspecify.annotations.NullMarked;
