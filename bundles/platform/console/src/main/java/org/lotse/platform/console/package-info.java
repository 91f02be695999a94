/**
 * Commands of scope {@code lotse} on the Karaf console, for the operator of the machine. They call the same guarded
 * services as the administration's views, for one tenant at a time; each prints a table, or JSON with {@code --json}.
 */
@NullMarked
package org.lotse.platform.console;

import org.jspecify.annotations.NullMarked;
