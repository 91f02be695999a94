package org.lotse.platform.exchange.desk;

import org.lotse.platform.api.exchange.Documents;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.TypeFactory;

/** Documents as JSON. It holds the classes of what went through it, so each bundle has its own and takes it along when it goes. */
@Component(service = Documents.class, scope = ServiceScope.BUNDLE)
public final class JsonDocuments implements Documents {

    private final JsonMapper mapper = JsonMapper.builder()
            .typeFactory(TypeFactory.createDefaultInstance())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Activate
    public JsonDocuments() {}

    @Override
    public String write(Object document) {
        return mapper.writeValueAsString(document);
    }

    @Override
    public <T> T read(String text, Class<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JacksonException e) {
            // Its message would quote the content.
            throw new IllegalArgumentException("Not a " + type.getSimpleName());
        }
    }
}
