/** Registering oneself: what comes in from the public page, the mail by which it is confirmed, and what coordinators do about it. */
@NullMarked
package org.lotse.helpers.core.application.registration;

import org.jspecify.annotations.NullMarked;
