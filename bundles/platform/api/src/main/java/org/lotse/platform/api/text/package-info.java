/**
 * Texts in German and English, found by convention as {@code i18n/<name>_de.properties} and {@code _en} in every bundle.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.api.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
