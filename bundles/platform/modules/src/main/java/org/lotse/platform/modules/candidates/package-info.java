/**
 * Modules whose bundles are on trial. For the room that deploys: it keeps a new or updated module behind the gate, unseen by
 * everybody, until it is known that all of its bundles work.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.modules.candidates;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
