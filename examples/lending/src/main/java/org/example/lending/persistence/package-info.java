/** The lending desk in the tenant's database; only here is an EntityManager seen. */
@NullMarked
package org.example.lending.persistence;

import org.jspecify.annotations.NullMarked;
