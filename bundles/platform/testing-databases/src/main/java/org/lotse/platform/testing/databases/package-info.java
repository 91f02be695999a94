/** Test classes that run once on each kind of database. */
@NullMarked
package org.lotse.platform.testing.databases;

import org.jspecify.annotations.NullMarked;
