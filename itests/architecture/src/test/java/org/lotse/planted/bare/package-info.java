/** Planted: says nothing about null. */
package org.lotse.planted.bare;
