/** Writes messages, hands them over to the mail server and keeps what became of them. */
@NullMarked
package org.lotse.helpers.core.application.message;

import org.jspecify.annotations.NullMarked;
