/** Signing in, and what the gate and the shell must know of a signed-in person. For the platform's rooms only. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.security.signin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
