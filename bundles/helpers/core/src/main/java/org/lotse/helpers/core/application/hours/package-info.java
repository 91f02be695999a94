/** What people do with hours of volunteers: gate, transaction, and the certificate. */
@NullMarked
package org.lotse.helpers.core.application.hours;

import org.jspecify.annotations.NullMarked;
