package org.lotse.planted.core;

import org.apache.derby.jdbc.EmbeddedDataSource;

/** Planted: cannot move to another database. */
public final class DomainThatKnowsDerby {
    final EmbeddedDataSource source = new EmbeddedDataSource();
}
