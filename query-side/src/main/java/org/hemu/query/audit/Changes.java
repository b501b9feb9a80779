package org.hemu.query.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.codec.HemuJson;
import org.hemu.query.employment.MaskedPersons;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The content of events as auditors see it: as it lies in the log, but with natural persons opened and masked. */
final class Changes {
    private static final TypeReference<LinkedHashMap<String, Object>> CONTENT = new TypeReference<>() {};

    private final JsonMapper json;

    Changes(MaskedPersons persons) {
        json = HemuJson.configure(JsonMapper.builder(HemuJson.factory()))
                .addModule(persons)
                .build();
    }

    Map<String, Object> of(Event event) {
        return json.convertValue(event, CONTENT);
    }
}
