/** The assembled product under test: started on free ports with a fresh data home, asked by its console, stopped by its process. */
@NullMarked
package org.lotse.itests.harness;

import org.jspecify.annotations.NullMarked;
