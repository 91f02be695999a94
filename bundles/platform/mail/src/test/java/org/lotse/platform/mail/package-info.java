/** Mail that is handed over to a real server. */
@NullMarked
package org.lotse.platform.mail;

import org.jspecify.annotations.NullMarked;
