/** What people do with activities and shifts: gate, transaction, and the line in which people stand. */
@NullMarked
package org.lotse.helpers.core.application.activity;

import org.jspecify.annotations.NullMarked;
