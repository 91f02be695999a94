/** What is planned and what was done, for every job and tenant. */
@NullMarked
package org.lotse.platform.jobs.ledger;

import org.jspecify.annotations.NullMarked;
