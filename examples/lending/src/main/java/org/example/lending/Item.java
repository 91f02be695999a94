package org.example.lending;

/**
 * A room or a thing as it is shown.
 *
 * @param id identity
 * @param version goes back when it is changed or removed
 * @param data what is written down
 */
public record Item(String id, int version, ItemData data) {}
