/**
 * Commands that modules bring for the operator's console. Karaf and its shell stay the platform's: a module says what its command is
 * called, which options it takes and what it answers.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.api.console;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
