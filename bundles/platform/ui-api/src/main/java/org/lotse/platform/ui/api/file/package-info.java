/**
 * Files on a screen: chosen and sent, seen in the page, downloaded. Nothing of a file stays with a session: it is read where it arrives
 * and written where it is asked for, each time by the module's own service, which asks the gate.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.ui.api.file;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
