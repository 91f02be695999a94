/**
 * What is printed and handed over: sheets of headings, texts, tables and lines to sign on, set as PDF by the platform. Modules say what
 * stands on a sheet, in any language whose letters the platform has; how it looks is the same for all of them.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.api.print;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
