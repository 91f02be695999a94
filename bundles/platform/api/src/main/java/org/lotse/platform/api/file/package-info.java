/**
 * Files that people bring: what they are by their content, and how they are called. A module that keeps files takes them through here, so that what one
 * refuses all refuse (docs/adr/0039).
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.api.file;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
