package org.lotse.platform.persistence.operation;

/**
 * Where the passphrase of the key store stands.
 *
 * @param place a file, or the name of a variable of the environment
 * @param written whether the new one stands there already; else whoever runs the machine has to put it there before the next
 *     start
 */
public record KeptPassphrase(String place, boolean written) {}
