package org.lotse.platform.deployment.delivery;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the files in which a bundle declares its components. */
final class ComponentXml {

    private final List<DeclaredComponent> found = new ArrayList<>();
    private final Set<String> services = new HashSet<>();
    private String name = "";
    private @Nullable String route;
    private @Nullable String permission;

    private ComponentXml() {}

    static List<DeclaredComponent> read(InputStream file) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var xml = new ComponentXml();
        var reader = factory.createXMLStreamReader(file);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> xml.begin(reader);
                case XMLStreamConstants.END_ELEMENT -> xml.end(reader.getLocalName());
                default -> {}
            }
        }
        return xml.found;
    }

    private void begin(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "component" -> {
                name = attribute(reader, "name");
                services.clear();
                route = null;
                permission = null;
            }
            case "provide" -> services.add(attribute(reader, "interface"));
            case "property" -> property(attribute(reader, "name"), attribute(reader, "value"));
            default -> {}
        }
    }

    private void property(String key, String value) {
        switch (key) {
            case "lotse.view.route" -> route = value;
            case "lotse.view.permission", "lotse.card.permission" -> permission = value;
            default -> {}
        }
    }

    private void end(String element) {
        if (element.equals("component")) {
            found.add(
                    new DeclaredComponent(name, services, Optional.ofNullable(route), Optional.ofNullable(permission)));
        }
    }

    private static String attribute(XMLStreamReader reader, String attribute) {
        var value = reader.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }
}
