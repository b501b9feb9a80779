package org.hemu.domain.person;

import static org.hemu.domain.shared.Decision.accept;
import static org.hemu.domain.shared.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.authority.PurposesOfDuty;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.PersonalField;
import org.hemu.api.person.SubjectCommand.DisclosePersonalData;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.person.SubjectEvent.PersonalDataDisclosed;
import org.hemu.api.person.SubjectEvent.ProcessingRestricted;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.person.SubjectId;
import org.hemu.api.person.SubjectRejection;
import org.hemu.api.person.SubjectRejection.PersonErased;
import org.hemu.api.person.SubjectRejection.ProcessingIsRestricted;
import org.hemu.api.person.SubjectRejection.SubjectUnknown;
import org.hemu.domain.shared.Decision;
import org.jspecify.annotations.Nullable;

/** Reading somebody in full. Each time is recorded, with its purpose, before anything is told. */
public final class Disclosing {
    private Disclosing() {}

    static Decision<SubjectEvent> decide(DisclosePersonalData c, Subject state, SubjectCircumstances now) {
        return switch (reading(c, state, now.record())) {
            case Reading.Hindered(var why) -> refuse(why);
            case Reading.Open(var record, var person) ->
                accept(new PersonalDataDisclosed(
                        c.subject(), record.jurisdiction(), record.id(), c.purpose(), fields(person), now.today()));
        };
    }

    /** Whether somebody can be read in full. */
    public sealed interface Reading {
        /** Nothing may be told. */
        record Hindered(SubjectRejection why) implements Reading {}

        /** The person may be told, as far as the purpose needs. */
        record Open(HeldRecord record, PersonalData person) implements Reading {}
    }

    /** A restriction protects the person, so it keeps from them nothing of their own (第四十五条); and auditors see to it. */
    private static final Set<DisclosurePurpose> WHILE_RESTRICTED =
            Set.of(DisclosurePurpose.SUBJECT_REQUEST, DisclosurePurpose.AUDIT);

    /**
     * Whether what is asked for can be read now, be it for the first time or again.
     *
     * @param record absent when no such record holds the person
     */
    public static Reading reading(DisclosePersonalData asked, Subject state, @Nullable HeldRecord record) {
        if (record == null) {
            return new Reading.Hindered(new SubjectUnknown(asked.subject()));
        }
        ProcessingRestricted restricted = state.restricted();
        if (restricted != null && !WHILE_RESTRICTED.contains(asked.purpose())) {
            return new Reading.Hindered(new ProcessingIsRestricted(
                    asked.subject(), restricted.restrictedOn(), PersonalDataLaw.STORED_ONLY.citation()));
        }
        PersonalData person = record.person();
        return person == null
                ? new Reading.Hindered(gone(asked.subject(), state.erased()))
                : new Reading.Open(record, needed(person, PurposesOfDuty.needed(asked.purpose())));
    }

    /** No more of the person than that; who is meant is always told. */
    private static PersonalData needed(PersonalData person, Set<PersonalField> fields) {
        return new PersonalData(
                person.name(),
                fields.contains(PersonalField.DOCUMENT) ? person.document() : null,
                fields.contains(PersonalField.PHONE) ? person.phone() : null,
                fields.contains(PersonalField.ADDRESS) ? person.address() : null);
    }

    static SubjectRejection gone(SubjectId subject, @Nullable SubjectErased erased) {
        return erased == null
                ? new SubjectUnknown(subject)
                : new PersonErased(subject, erased.erasedOn(), PersonalDataLaw.ERASED.citation());
    }

    private static List<PersonalField> fields(PersonalData person) {
        return Stream.of(
                        Optional.of(PersonalField.NAME),
                        Optional.ofNullable(person.document()).map(_ -> PersonalField.DOCUMENT),
                        Optional.ofNullable(person.phone()).map(_ -> PersonalField.PHONE),
                        Optional.ofNullable(person.address()).map(_ -> PersonalField.ADDRESS))
                .flatMap(Optional::stream)
                .toList();
    }
}
