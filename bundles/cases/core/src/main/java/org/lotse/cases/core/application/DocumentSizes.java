package org.lotse.cases.core.application;

/** How large a file may be. Becomes the configuration {@code org.lotse.cases.documents}. */
public @interface DocumentSizes {

    /** Megabytes of a file, 1 to 100. */
    int largest_megabytes() default 10;
}
