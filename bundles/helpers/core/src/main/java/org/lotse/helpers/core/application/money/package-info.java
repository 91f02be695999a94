/** What people do with payments to volunteers: gate, transaction, ceilings, and their deletion. */
@NullMarked
package org.lotse.helpers.core.application.money;

import org.jspecify.annotations.NullMarked;
