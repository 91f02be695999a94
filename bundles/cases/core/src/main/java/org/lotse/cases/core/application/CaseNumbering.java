package org.lotse.cases.core.application;

/** How case numbers begin. Becomes the configuration {@code org.lotse.cases}. */
public @interface CaseNumbering {

    /** Key of a district and the letters of its numbers; municipalities use those of their district. */
    String[] districtCodes() default {"08335=KN"};

    /** Letters for districts that are not named. */
    String otherwise() default "FA";
}
