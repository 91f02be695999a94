/**
 * Case files of people whom integration managers accompany, and the log of contacts with them. Others ask {@link CaseService} and
 * {@link ContactLog}; they get records, never the files themselves, and nothing crosses the border of the current tenant.
 */
@Export
@Version("0.3.0")
@NullMarked
package org.lotse.cases.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
