package org.hemu.eventstore.codec;

import org.hemu.api.person.Person;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes and reads natural persons sealed only: one that can be read is an error, whoever tries to write it. */
final class SealedPersonsModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    SealedPersonsModule() {
        super("org.hemu.sealed-persons");
        addAbstractTypeMapping(Person.class, SealedPerson.class);
        addSerializer(new Refusal());
    }

    private static final class Refusal extends StdSerializer<PersonalData> {
        Refusal() {
            super(PersonalData.class);
        }

        @Override
        public void serialize(PersonalData person, JsonGenerator json, SerializationContext context) {
            throw DatabindException.from(json, "a readable person is written nowhere");
        }
    }
}
