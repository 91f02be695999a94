package org.lotse.platform.persistence.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.lotse.platform.persistence.keys.KeyStores;

class DerbyDatabasesTest {

    private static final DatabaseName SINGEN = new DatabaseName("08335075");
    private static final DatabaseName AACH = new DatabaseName("08335001");
    private static final String CLIENT = "Jürgen Ungeheim";
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    @TempDir
    Path home;

    private Optional<DerbyDatabases> running = Optional.empty();

    @AfterEach
    void stop() {
        running.ifPresent(DerbyDatabases::close);
    }

    @Test
    void whatWasWrittenIsThereAfterARestart() throws SQLException {
        write(start(), SINGEN);

        assertThat(read(start(), SINGEN)).isEqualTo(CLIENT);
    }

    @Test
    void noFileOfADatabaseContainsWhatWasWrittenNeitherWhileItIsOpenNorAfterwards() throws Exception {
        var databases = start();
        write(databases, SINGEN);

        assertThat(filesWith(CLIENT)).isEmpty();
        assertThat(home.resolve("databases/08335075/log/log1.dat")).isNotEmptyFile();

        stop();
        assertThat(filesWith(CLIENT)).isEmpty();
    }

    @Test
    void theSearchForClearTextFindsItInEveryEncoding() throws IOException {
        for (var encoding : ENCODINGS) {
            Files.write(home.resolve("planted-" + encoding), ("x" + CLIENT + "x").getBytes(encoding));
        }

        assertThat(filesWith(CLIENT)).hasSameSizeAs(ENCODINGS);
    }

    @Test
    void databasesAreOpenedOnlyWhenTheyAreUsed() {
        start();

        assertThat(home.resolve("databases")).doesNotExist();
    }

    @Test
    void aDatabaseWithoutItsKeyIsRefused() throws Exception {
        write(start(), SINGEN);
        stop();
        Files.delete(home.resolve("keys/databases.p12"));

        assertThatThrownBy(() -> start().lease(SINGEN))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("its key is not in the key store");
        assertThat(home.resolve("keys/databases.p12")).doesNotExist();
    }

    @Test
    void aDatabaseWithAnotherKeyIsRefusedAndTheOthersWork() throws Exception {
        write(start(), SINGEN);
        write(start(), AACH);
        stop();
        Files.move(home.resolve("databases/08335075"), home.resolve("singen"));
        Files.move(home.resolve("databases/08335001"), home.resolve("databases/08335075"));
        Files.move(home.resolve("singen"), home.resolve("databases/08335002"));

        var databases = start();

        assertThatThrownBy(() -> databases.lease(SINGEN))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("key is a different one");
        write(databases, AACH);
        assertThat(read(databases, AACH)).isEqualTo(CLIENT);
    }

    @Test
    void whatACrashLeftOfADatabaseInTheMakingIsReplaced() throws Exception {
        Files.createDirectories(home.resolve("databases/08335075.new/seg0"));

        write(start(), SINGEN);

        assertThat(home.resolve("databases/08335075.new")).doesNotExist();
        assertThat(read(start(), SINGEN)).isEqualTo(CLIENT);
    }

    @Test
    void afterClosingNothingIsOpenedAgain() {
        var databases = start();
        databases.close();

        assertThatThrownBy(() -> databases.lease(SINGEN)).isInstanceOf(DatabaseRefused.class);
        assertThat(home.resolve("databases")).doesNotExist();
    }

    @Test
    void closingLeavesNoLockBehind() throws SQLException {
        write(start(), SINGEN);
        stop();

        assertThat(home.resolve("databases/08335075/db.lck")).doesNotExist();
    }

    private DerbyDatabases start() {
        stop();
        running =
                Optional.of(new DerbyDatabases(home, new KeyStores(home.resolve("keys"), Map.of()), OpenLimits.USUAL));
        return running.get();
    }

    private static void write(DerbyDatabases databases, DatabaseName name) throws SQLException {
        try (var lease = databases.lease(name);
                var connection = lease.database().source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE CLIENT (NAME VARCHAR(40))");
            for (var row = 0; row < 20; row++) {
                statement.execute("INSERT INTO CLIENT VALUES ('" + CLIENT + "')");
            }
        }
    }

    private static String read(DerbyDatabases databases, DatabaseName name) throws SQLException {
        try (var lease = databases.lease(name);
                var connection = lease.database().source().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT NAME FROM CLIENT")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private List<Path> filesWith(String text) throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, text))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return ENCODINGS.stream()
                    .map(encoding -> new String(text.getBytes(encoding), StandardCharsets.ISO_8859_1))
                    .anyMatch(content::contains);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
