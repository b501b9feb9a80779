package org.hemu.query.employment;

import org.hemu.api.person.SealedPerson;
import org.hemu.eventstore.sealing.Opening;
import org.hemu.query.person.Restrictions;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes sealed persons into answers: opened at that moment and masked; as erased once nobody can open them, and as
 * restricted while their data is only stored. Read models keep them sealed, so that nothing has to be found and purged there
 * when a key is destroyed or a restriction begins.
 */
public final class MaskedPersons extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Persons opened by the given vault, unless restricted. */
    public MaskedPersons(Opening opening, Restrictions restrictions) {
        super("org.hemu.masked-persons");
        Masks masks = new Masks(opening, restrictions);
        addSerializer(new Whole(masks));
        addSerializer(new NameOnly(masks));
    }

    private record Masks(Opening opening, Restrictions restrictions) {
        MaskedPerson on(SealedPerson person, SerializationContext context) {
            return look(context).hides(person.subject())
                    ? MaskedPerson.RESTRICTED
                    : opening.open(person).map(Masking::person).orElse(MaskedPerson.ERASED);
        }

        private Restrictions.Look look(SerializationContext context) {
            if (context.getAttribute(Restrictions.class) instanceof Restrictions.Look look) {
                return look;
            }
            Restrictions.Look look = restrictions.look();
            context.setAttribute(Restrictions.class, look);
            return look;
        }
    }

    private static final class Whole extends StdSerializer<SealedPerson> {
        private final transient Masks masks;

        Whole(Masks masks) {
            super(SealedPerson.class);
            this.masks = masks;
        }

        @Override
        public void serialize(SealedPerson person, JsonGenerator json, SerializationContext context) {
            context.writeValue(json, masks.on(person, context));
        }
    }

    private static final class NameOnly extends StdSerializer<PersonName> {
        private final transient Masks masks;

        NameOnly(Masks masks) {
            super(PersonName.class);
            this.masks = masks;
        }

        @Override
        public void serialize(PersonName name, JsonGenerator json, SerializationContext context) {
            json.writeString(masks.on(name.person(), context).name());
        }
    }
}
