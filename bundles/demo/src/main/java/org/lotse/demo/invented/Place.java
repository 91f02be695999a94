package org.lotse.demo.invented;

/** Where the invented people live. */
public record Place(String postalCode, String town) {}
