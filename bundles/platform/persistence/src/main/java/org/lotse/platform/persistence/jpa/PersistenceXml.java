package org.lotse.platform.persistence.jpa;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The class lists of a {@code META-INF/persistence.xml}; everything else in it is for the weaver, not for us. */
public final class PersistenceXml {

    private final Map<String, List<String>> units;

    private PersistenceXml(Map<String, List<String>> units) {
        this.units = units;
    }

    /** @throws IllegalArgumentException if it cannot be read */
    public static PersistenceXml read(URL file) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var stream = file.openStream()) {
            return new PersistenceXml(units(factory.createXMLStreamReader(stream)));
        } catch (IOException | XMLStreamException e) {
            throw new IllegalArgumentException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Names of the classes of this unit, if the file has it. */
    public Optional<List<String>> classes(String unit) {
        return Optional.ofNullable(units.get(unit));
    }

    private static Map<String, List<String>> units(XMLStreamReader reader) throws XMLStreamException {
        var units = new LinkedHashMap<String, List<String>>();
        var classes = new ArrayList<String>();
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "persistence-unit" -> {
                    classes = new ArrayList<>();
                    units.put(reader.getAttributeValue(null, "name"), classes);
                }
                case "class" -> classes.add(reader.getElementText().strip());
                default -> {}
            }
        }
        return units;
    }
}
