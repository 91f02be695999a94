package org.lotse.demo.invented;

/** A request for more time. */
public record InventedExtension(int months, String reason) {}
