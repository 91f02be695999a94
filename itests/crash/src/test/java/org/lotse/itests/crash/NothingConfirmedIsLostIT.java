package org.lotse.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The process is killed while people write; what it had confirmed is there afterwards, and nothing is half there. */
class NothingConfirmedIsLostIT {

    private static final int KILLS = 2;
    private static final int BETWEEN = 150;
    private static final String CLIENT = "Kesselflickerin";

    @Test
    void onDerbyAndNoFileOfADatabaseEverHoldsAClientsName() throws IOException {
        try (var product = Installation.start("derby", Map.of())) {
            killUnderLoad(product);
            var databases = product.lotse().home().resolve("databases");

            assertThat(databases.resolve("08335043/log")).isDirectoryContaining("glob:**.dat");
            assertThat(filesWithTheClientsName(databases)).isEmpty();
        }
    }

    @Test
    void onPostgresAndEachTownsCasesLieInItsOwnSchema() throws Exception {
        var server = Server.require("crash");
        try (var product = Installation.start("postgres", server.environment(server.port()))) {
            killUnderLoad(product);

            assertThat(product.lotse().client("lotse:database-list"))
                    .contains("postgresql", "08335043", "08335075", "platform");
            assertThat(product.lotse().home().resolve("databases")).isEmptyDirectory();
        }
        assertThat(server.dump("08335043")).contains(".cases_file ", CLIENT).doesNotContain("security_");
        assertThat(server.dump("platform")).contains(".security_").doesNotContain(CLIENT);
    }

    private static void killUnderLoad(Installation product) {
        assertThat(product.report()).isEqualTo("OK 0");
        for (var kill = 0; kill < KILLS; kill++) {
            product.work(BETWEEN);

            product.crash();

            assertThat(product.report()).startsWith("OK ");
        }
        assertThat(product.confirmed()).isGreaterThanOrEqualTo((long) KILLS * BETWEEN);
    }

    private static List<Path> filesWithTheClientsName(Path databases) throws IOException {
        try (var files = Files.walk(databases)) {
            return files.filter(Files::isRegularFile)
                    .filter(NothingConfirmedIsLostIT::holdsTheName)
                    .toList();
        }
    }

    private static boolean holdsTheName(Path file) {
        try {
            var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return List.<Charset>of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                    .stream()
                    .map(encoding -> new String(CLIENT.getBytes(encoding), StandardCharsets.ISO_8859_1))
                    .anyMatch(content::contains);
        } catch (IOException replaced) {
            return false; // a file of the running database that is gone again
        }
    }
}
