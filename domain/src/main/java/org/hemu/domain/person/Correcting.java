package org.hemu.domain.person;

import static org.hemu.domain.shared.Decision.accept;
import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unchanged;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hemu.api.person.CorrectionCommand;
import org.hemu.api.person.CorrectionGround;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.PersonalField;
import org.hemu.api.person.SubjectEvent.ProcessingRestricted;
import org.hemu.api.person.SubjectRejection.DocumentOfAnotherPerson;
import org.hemu.api.person.SubjectRejection.ProcessingIsRestricted;
import org.hemu.api.person.SubjectRejection.SubjectUnknown;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Correcting what is recorded of somebody (个人信息保护法 第八条、第四十六条). It never makes somebody another person. */
public final class Correcting {
    /** Everybody has one citizen number, from birth to death; whoever has another is another. */
    public static final Rule ONE_NUMBER_FOR_LIFE =
            Rule.since(LocalDate.of(2004, 1, 1), "citizen-number-for-life", "居民身份证法", "第三条第二款");

    private static final String DOCUMENT = "/person/document";

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

    private static <E> Decision<E> correct(
            CorrectionCommand c, PersonalData held, BiFunction<PersonalData, List<PersonalField>, E> recorded) {
        IdentityDocument stated = c.person().document();
        if (stated != null && !stated.equals(held.document())) {
            return refuse(new DocumentOfAnotherPerson(
                    c.subject(),
                    c.record(),
                    stated.kind() == IdentityDocument.Kind.CITIZEN_ID ? ONE_NUMBER_FOR_LIFE.citation() : null,
                    DOCUMENT));
        }
        PersonalData corrected = new PersonalData(
                c.person().name(),
                held.document(),
                c.person().phone(),
                c.person().address());
        List<PersonalField> fields = changed(held, corrected);
        return fields.isEmpty() ? unchanged() : accept(recorded.apply(corrected, fields));
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
