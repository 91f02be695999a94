/**
 * Mail that goes out: one message to one person, handed over to the mail server of this installation. Without such a server nothing is sent, and
 * whoever asks is told so.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.api.mail;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
