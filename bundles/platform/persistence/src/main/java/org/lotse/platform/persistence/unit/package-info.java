/**
 * What a core's {@code persistence} package needs to talk to its own unit.
 *
 * <p>A bundle with the manifest header {@code Lotse-Unit: cases} (data of tenants) or
 * {@code Lotse-Unit: tenancy;home=platform} (data of the platform) gets a persistence unit of that name. It is made from
 *
 * <ul>
 *   <li>{@code META-INF/persistence.xml}, which lists the unit's classes; its presence also switches on weaving at build
 *       time:
 *       <pre>{@code
 * <persistence xmlns="https://jakarta.ee/xml/ns/persistence" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 *     xsi:schemaLocation="https://jakarta.ee/xml/ns/persistence https://jakarta.ee/xml/ns/persistence/persistence_3_2.xsd"
 *     version="3.2">
 *   <persistence-unit name="cases" transaction-type="RESOURCE_LOCAL">
 *     <provider>org.eclipse.persistence.jpa.PersistenceProvider</provider>
 *     <class>org.lotse.cases.core.persistence.StoredCaseFile</class>
 *     <exclude-unlisted-classes>true</exclude-unlisted-classes>
 *   </persistence-unit>
 * </persistence>
 * }</pre>
 *   <li>{@code db/cases/V001__case_files.sql} and so on, ascending, never changed once delivered. They run by themselves, in
 *       each tenant's database at its first use after the bundle came or was updated, all pending ones in one transaction.
 *       A statement ends with a semicolon at the end of a line; a line that begins with {@code --} is a comment.
 * </ul>
 *
 * <p>One dialect serves Derby and PostgreSQL: {@code VARCHAR(n)}, {@code CHAR(n)}, {@code SMALLINT}, {@code INTEGER},
 * {@code BIGINT}, {@code DECIMAL(p, s)}, {@code BOOLEAN}, {@code DATE}, {@code TIMESTAMP}; primary and foreign keys, unique
 * constraints and indexes with names of their own. No sequences, no generated keys, no text or blob types, no schema names.
 * Tables are named with the module's prefix, {@code CASES_FILE}. An {@code Instant} is a {@code TIMESTAMP} column, a
 * {@code LocalDate} a {@code DATE}, an enum a {@code VARCHAR} ({@code @Enumerated(EnumType.STRING)}).
 *
 * <p>Identities are {@code java.util.UUID} fields, {@code @Id} ones too, on {@code CHAR(36)} columns: every unit has
 * {@link org.lotse.platform.persistence.unit.UuidConverter} built in. Every aggregate has a {@code @Version int} on an
 * {@code INTEGER NOT NULL} column.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.persistence.unit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
