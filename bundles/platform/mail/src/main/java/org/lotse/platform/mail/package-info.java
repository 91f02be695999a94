/** Hands mail over to the mail server of this installation. */
@NullMarked
package org.lotse.platform.mail;

import org.jspecify.annotations.NullMarked;
