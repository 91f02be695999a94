package org.lotse.helpers.api.clearing;

/** By which way a volunteer is insured against accidents and liability. */
public enum InsuranceRoute {
    /** Statutory accident insurance, on behalf of the municipality (§ 2 (1) no. 10 SGB VII). */
    MUNICIPALITY,
    /** The Land's collective contract for volunteers. */
    LAND,
    /** Another way, by an association for example. */
    OTHER
}
