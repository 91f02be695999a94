package org.lotse.cases.core.domain.assessment;

/** The areas of life that the current tenant looks at. Inside a transaction only. */
public interface Areas {

    /** All of them. */
    AreasOfTenant all();

    /** Takes in a new one. */
    void add(Area area);

    /** Removes one that no assessment looks at. */
    void remove(Area area);
}
