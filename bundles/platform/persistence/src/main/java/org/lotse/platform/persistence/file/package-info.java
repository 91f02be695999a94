/**
 * Files in a module's own tables: in pieces of text, since no database here is asked for larger ones (docs/adr/0039), and the attachments of a module's
 * records (docs/adr/0085).
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.persistence.file;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
