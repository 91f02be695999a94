package org.lotse.platform.testing.databases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that Maven runs twice: on Derby, and on PostgreSQL (the execution {@code on-postgresql} of each bundle that
 * has a persistence unit). Without a server the second run says so and counts as skipped.
 */
@Tag("each-database")
@ExtendWith(ServerCondition.class)
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnEachDatabase {}
