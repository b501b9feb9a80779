package org.hemu.query.employment;

import org.hemu.api.person.SealedPerson;
import org.hemu.eventstore.sealing.Opening;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes sealed persons into answers: opened at that moment and masked, or as erased once nobody can open them. Read models keep
 * them sealed, so that nothing has to be found and purged there when a key is destroyed.
 */
public final class MaskedPersons extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Persons opened by the given vault. */
    public MaskedPersons(Opening opening) {
        super("org.hemu.masked-persons");
        addSerializer(new Whole(opening));
        addSerializer(new NameOnly(opening));
    }

    private static MaskedPerson masked(Opening opening, SealedPerson person) {
        return opening.open(person).map(Masking::person).orElse(MaskedPerson.ERASED);
    }

    private static final class Whole extends StdSerializer<SealedPerson> {
        private final transient Opening opening;

        Whole(Opening opening) {
            super(SealedPerson.class);
            this.opening = opening;
        }

        @Override
        public void serialize(SealedPerson person, JsonGenerator json, SerializationContext context) {
            context.writeValue(json, masked(opening, person));
        }
    }

    private static final class NameOnly extends StdSerializer<PersonName> {
        private final transient Opening opening;

        NameOnly(Opening opening) {
            super(PersonName.class);
            this.opening = opening;
        }

        @Override
        public void serialize(PersonName name, JsonGenerator json, SerializationContext context) {
            json.writeString(masked(opening, name.person()).name());
        }
    }
}
