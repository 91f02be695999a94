package org.lotse.platform.deployment.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.lotse.platform.api.deployment.Fault;

/**
 * Reads a KAR: an archive with a Maven repository and in it a features file, whose bundles come in the order in which it
 * names them. Features that it names without bringing their bundles must be there already.
 */
final class KarFile {

    private static final String REPOSITORY = "repository/";

    private KarFile() {}

    /** @param aside where its bundles are unpacked to */
    static List<Candidate> read(Path kar, Path aside, String shown) throws Refused, IOException {
        try (var zip = new ZipFile(kar.toFile())) {
            Files.createDirectories(aside);
            var bundles = new ArrayList<Candidate>();
            for (var path : bundles(zip, shown)) {
                var entry = zip.getEntry(path);
                if (entry != null) {
                    var jar = aside.resolve("%02d.jar".formatted(bundles.size()));
                    try (var content = zip.getInputStream(entry)) {
                        Files.copy(content, jar);
                    }
                    if (!Archive.isWhole(jar)) {
                        throw new Refused(Fault.CUT_OFF, shown);
                    }
                    bundles.add(BundleFile.read(jar, path.substring(path.lastIndexOf('/') + 1)));
                }
            }
            if (bundles.isEmpty()) {
                throw new Refused(Fault.NOT_A_BUNDLE, shown, REPOSITORY + "…/*-features.xml");
            }
            return bundles;
        }
    }

    private static Set<String> bundles(ZipFile zip, String shown) throws Refused, IOException {
        var paths = new LinkedHashSet<String>();
        for (var entry : zip.stream().filter(KarFile::isFeaturesFile).toList()) {
            try (var content = zip.getInputStream(entry)) {
                paths.addAll(bundles(content));
            } catch (XMLStreamException e) {
                throw new Refused(e, Fault.NOT_A_BUNDLE, shown, entry.getName());
            }
        }
        return paths;
    }

    private static boolean isFeaturesFile(ZipEntry entry) {
        return entry.getName().startsWith(REPOSITORY) && entry.getName().endsWith("features.xml");
    }

    private static List<String> bundles(InputStream features) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var reader = factory.createXMLStreamReader(features);
        var paths = new ArrayList<String>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("bundle")) {
                paths.add(path(reader.getElementText().strip()));
            }
        }
        return paths;
    }

    /** Where {@code mvn:group/artifact/version} lies in a Maven repository. */
    static String path(String url) {
        var parts = url.replaceFirst("^mvn:", "").split("/");
        if (!url.startsWith("mvn:") || parts.length < 3) {
            return url;
        }
        var group = parts[0].replace('.', '/');
        var classifier = parts.length > 4 ? "-" + parts[4] : "";
        var type = parts.length > 3 ? parts[3] : "jar";
        return REPOSITORY + group + "/" + parts[1] + "/" + parts[2] + "/" + parts[1] + "-" + parts[2] + classifier + "."
                + type;
    }
}
