/**
 * What somebody is typing and has not saved yet. It is kept for this person alone, in the tenant's database, so that a lost
 * connection, a closed browser or a restart costs half a sentence at most.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.draft;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
