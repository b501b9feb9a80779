package org.hemu.domain.person;

import static org.hemu.domain.shared.Decision.accept;
import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unchanged;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hemu.api.person.CorrectionCommand;
import org.hemu.api.person.CorrectionGround;
import org.hemu.api.person.PersonCorrection;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.PersonalField;
import org.hemu.api.person.SubjectEvent.ProcessingRestricted;
import org.hemu.api.person.SubjectRejection.KnownByNameOnly;
import org.hemu.api.person.SubjectRejection.ProcessingIsRestricted;
import org.hemu.api.person.SubjectRejection.StatedAndRemoved;
import org.hemu.api.person.SubjectRejection.SubjectUnknown;
import org.hemu.domain.shared.Decision;
import org.jspecify.annotations.Nullable;

/** Correcting what is recorded of somebody (个人信息保护法 第八条、第四十六条). It never makes somebody another person. */
public final class Correcting {
    private static final String NAME = "/person/name";
    private static final String REMOVED = "/removed";

    private Correcting() {}

    /**
     * Decides a correction.
     *
     * @param recorded the event of the record, from the person as corrected and what of them is another now
     */
    public static <E> Decision<E> decide(
            CorrectionCommand c,
            CorrectionCircumstances now,
            BiFunction<PersonalData, List<PersonalField>, E> recorded) {
        Optional<PersonalField> both = statedAndRemoved(c.correction());
        if (both.isPresent()) {
            return refuse(new StatedAndRemoved(both.get(), REMOVED));
        }
        HeldRecord record = now.record();
        if (record == null) {
            return refuse(new SubjectUnknown(c.subject()));
        }
        ProcessingRestricted restricted = now.subject().restricted();
        if (restricted != null && c.ground() != CorrectionGround.SUBJECT_REQUEST) {
            return refuse(new ProcessingIsRestricted(
                    c.subject(), restricted.restrictedOn(), PersonalDataLaw.STORED_ONLY.citation()));
        }
        PersonalData held = record.person();
        return held == null ? refuse(Disclosing.gone(c.subject(), now.subject().erased())) : correct(c, held, recorded);
    }

    private static Optional<PersonalField> statedAndRemoved(PersonCorrection correction) {
        return Stream.of(
                        correction.phone() == null ? null : PersonalField.PHONE,
                        correction.address() == null ? null : PersonalField.ADDRESS)
                .filter(Objects::nonNull)
                .filter(correction.removed()::contains)
                .findFirst();
    }

    private static <E> Decision<E> correct(
            CorrectionCommand c, PersonalData held, BiFunction<PersonalData, List<PersonalField>, E> recorded) {
        PersonalData corrected = corrected(held, c.correction());
        List<PersonalField> fields = changed(held, corrected);
        if (held.document() == null && fields.contains(PersonalField.NAME)) {
            return refuse(new KnownByNameOnly(c.subject(), c.record(), NAME));
        }
        return fields.isEmpty() ? unchanged() : accept(recorded.apply(corrected, fields));
    }

    private static PersonalData corrected(PersonalData held, PersonCorrection correction) {
        return new PersonalData(
                Objects.requireNonNullElse(correction.name(), held.name()),
                held.document(),
                corrected(PersonalField.PHONE, held.phone(), correction.phone(), correction),
                corrected(PersonalField.ADDRESS, held.address(), correction.address(), correction));
    }

    private static @Nullable String corrected(
            PersonalField field, @Nullable String held, @Nullable String stated, PersonCorrection correction) {
        return stated != null ? stated : correction.removed().contains(field) ? null : held;
    }

    private static List<PersonalField> changed(PersonalData before, PersonalData after) {
        return Stream.of(
                        changed(PersonalField.NAME, before.name(), after.name()),
                        changed(PersonalField.PHONE, before.phone(), after.phone()),
                        changed(PersonalField.ADDRESS, before.address(), after.address()))
                .flatMap(field -> field)
                .toList();
    }

    private static Stream<PersonalField> changed(PersonalField field, @Nullable String before, @Nullable String after) {
        return Objects.equals(before, after) ? Stream.empty() : Stream.of(field);
    }
}
