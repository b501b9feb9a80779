package org.hemu.query.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hemu.api.employment.PersonalData;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.codec.HemuJson;
import org.hemu.query.employment.Masking;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The content of events as auditors see it: as it lies in the log, but with natural persons masked. */
final class Changes {
    private static final TypeReference<LinkedHashMap<String, Object>> CONTENT = new TypeReference<>() {};

    private final JsonMapper json = HemuJson.configure(JsonMapper.builder(HemuJson.factory()))
            .addModule(new SimpleModule("org.hemu.masking").addSerializer(new Masked()))
            .build();

    Map<String, Object> of(Event event) {
        return json.convertValue(event, CONTENT);
    }

    private static final class Masked extends StdSerializer<PersonalData> {
        Masked() {
            super(PersonalData.class);
        }

        @Override
        public void serialize(PersonalData person, JsonGenerator generator, SerializationContext context) {
            context.writeValue(generator, Masking.person(person));
        }
    }
}
