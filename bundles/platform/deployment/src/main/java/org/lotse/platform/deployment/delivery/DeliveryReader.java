package org.lotse.platform.deployment.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.lotse.platform.api.deployment.Fault;

/** Finds out what a file brings. */
public final class DeliveryReader {

    private DeliveryReader() {}

    /**
     * Reads a file that nobody writes to any more.
     *
     * @param file the copy
     * @param name the name it had in {@code deploy/}
     * @param checksum of the copy
     * @param signers whose signature it must bear; asked before anything in it is read
     * @throws Refused if it is damaged, is not signed as it must be, or brings nothing that could be started
     */
    public static Delivery read(Path file, String name, String checksum, TrustedSigners signers) throws Refused {
        try {
            var archive = name.endsWith(".jar") || name.endsWith(".kar");
            if (!archive || !Archive.beginsLikeOne(file)) {
                throw new Refused(Fault.NOT_A_BUNDLE, name, archive ? "ZIP" : "*.jar, *.kar");
            }
            if (!Archive.isWhole(file)) {
                throw new Refused(Fault.CUT_OFF, name);
            }
            signers.require(file, name);
            return new Delivery(name, checksum, distinct(name, candidates(file, name)));
        } catch (IOException e) {
            throw new Refused(e, Fault.TROUBLE, name, Refused.reason(e));
        }
    }

    private static List<Candidate> candidates(Path file, String name) throws Refused, IOException {
        if (name.endsWith(".jar")) {
            return List.of(BundleFile.read(file, name));
        }
        var aside = file.resolveSibling("bundles");
        if (Files.exists(aside)) {
            try (var jars = Files.list(aside)) {
                for (var old : jars.toList()) {
                    Files.delete(old);
                }
            }
        }
        return KarFile.read(file, aside, name);
    }

    private static List<Candidate> distinct(String file, List<Candidate> candidates) throws Refused {
        var names = new HashSet<String>();
        for (var candidate : candidates) {
            if (!names.add(candidate.name())) {
                throw new Refused(
                        Fault.NAME_TAKEN, candidate.name(), candidate.version().toString(), file);
            }
        }
        return candidates;
    }
}
