/** A mail server for tests. */
@NullMarked
package org.lotse.platform.testing.mail;

import org.jspecify.annotations.NullMarked;
