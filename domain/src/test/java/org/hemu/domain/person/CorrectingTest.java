package org.hemu.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.person.CorrectionCommand.CorrectWorker;
import org.hemu.api.person.CorrectionGround;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.PersonalField;
import org.hemu.api.person.RestrictionReason;
import org.hemu.api.person.SubjectEvent.ProcessingRestricted;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.person.SubjectId;
import org.hemu.api.person.SubjectRejection.DocumentOfAnotherPerson;
import org.hemu.api.person.SubjectRejection.PersonErased;
import org.hemu.api.person.SubjectRejection.ProcessingIsRestricted;
import org.hemu.api.person.SubjectRejection.SubjectUnknown;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Pins;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectingTest {
    private static final SubjectId ZHANG = new SubjectId("zhang");
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final LocalDate DAY = LocalDate.of(2022, 1, 5);
    private static final IdentityDocument NUMBER =
            new IdentityDocument(IdentityDocument.Kind.CITIZEN_ID, "220102199003070013");
    private static final IdentityDocument OTHER_NUMBER =
            new IdentityDocument(IdentityDocument.Kind.CITIZEN_ID, "220102199003070021");
    private static final IdentityDocument PASSPORT = new IdentityDocument(IdentityDocument.Kind.PASSPORT, "E12345678");
    private static final PersonalData RECORDED = new PersonalData("张伟", NUMBER, "13804311000", null);
    private static final ProcessingRestricted RESTRICTED =
            new ProcessingRestricted(ZHANG, NANGUAN, RestrictionReason.RETENTION_RUNNING, DAY);
    private static final SubjectErased ERASED = new SubjectErased(ZHANG, NANGUAN, 71, DAY);

    /** What was recorded, in place of the event of a record. */
    private record Recorded(PersonalData person, List<PersonalField> fields) {}

    private static Decision<Recorded> corrected(PersonalData person) {
        return corrected(CorrectionGround.FOUND_WRONG, person, Subject.INITIAL, RECORDED);
    }

    private static Decision<Recorded> corrected(
            CorrectionGround ground, PersonalData person, Subject subject, @Nullable PersonalData held) {
        return corrected(ground, person, subject, new HeldRecord("hire", NANGUAN, held));
    }

    private static Decision<Recorded> corrected(
            CorrectionGround ground, PersonalData person, Subject subject, @Nullable HeldRecord record) {
        return Correcting.decide(
                new CorrectWorker(ZHANG, new RelationshipId("hire"), ground, person),
                new CorrectionCircumstances(DAY, subject, record),
                Recorded::new);
    }

    @Test
    void saysWhatIsAnotherNowAndKeepsTheDocument() {
        PersonalData right = new PersonalData("张玮", null, null, "岳阳街 1 号");

        assertThat(corrected(right))
                .isEqualTo(Decision.accept(new Recorded(
                        new PersonalData("张玮", NUMBER, null, "岳阳街 1 号"),
                        List.of(PersonalField.NAME, PersonalField.PHONE, PersonalField.ADDRESS))));
    }

    @Test
    void changesNothingWhereNothingIsWrong() {
        assertThat(corrected(RECORDED)).isEqualTo(Decision.unchanged());
    }

    @Test
    @Pins("citizen-number-for-life")
    void neverMakesSomebodyAnotherPerson() {
        assertThat(corrected(new PersonalData("张伟", OTHER_NUMBER, null, null)))
                .isEqualTo(Decision.refuse(new DocumentOfAnotherPerson(
                        ZHANG, "hire", Correcting.ONE_NUMBER_FOR_LIFE.citation(), "/person/document")));
        assertThat(Correcting.ONE_NUMBER_FOR_LIFE.inForceOn(LocalDate.of(2003, 12, 31)))
                .isFalse();
        assertThat(Correcting.ONE_NUMBER_FOR_LIFE.inForceOn(LocalDate.of(2004, 1, 1)))
                .isTrue();
    }

    @Test
    void citesNoLawForOtherDocuments() {
        assertThat(corrected(new PersonalData("张伟", PASSPORT, null, null)))
                .isEqualTo(Decision.refuse(new DocumentOfAnotherPerson(ZHANG, "hire", null, "/person/document")));
    }

    @Test
    void givesNobodyADocumentWhoWasRecordedWithout() {
        PersonalData undocumented = new PersonalData("王和", null, null, null);

        assertThat(corrected(
                        CorrectionGround.FOUND_WRONG,
                        new PersonalData("王和", NUMBER, null, null),
                        Subject.INITIAL,
                        undocumented))
                .isInstanceOf(Decision.Refused.class);
        assertThat(corrected(
                        CorrectionGround.FOUND_WRONG,
                        new PersonalData("王荷", null, null, null),
                        Subject.INITIAL,
                        undocumented))
                .isEqualTo(Decision.accept(
                        new Recorded(new PersonalData("王荷", null, null, null), List.of(PersonalField.NAME))));
    }

    @Test
    void isRefusedWhereTheRecordHoldsNobodyOfThatId() {
        assertThat(corrected(CorrectionGround.FOUND_WRONG, RECORDED, Subject.INITIAL, (HeldRecord) null))
                .isEqualTo(Decision.refuse(new SubjectUnknown(ZHANG)));
    }

    @Test
    void isRefusedOnceThePersonIsErased() {
        assertThat(corrected(CorrectionGround.SUBJECT_REQUEST, RECORDED, new Subject(null, ERASED, null), (PersonalData)
                        null))
                .isEqualTo(Decision.refuse(new PersonErased(ZHANG, DAY, PersonalDataLaw.ERASED.citation())));
    }

    @Test
    @Pins("personal-data-stored-only")
    void isForThePersonAloneWhileRestricted() {
        PersonalData right = new PersonalData("张玮", null, "13804311000", null);
        Subject restricted = new Subject(null, null, RESTRICTED);

        assertThat(corrected(CorrectionGround.FOUND_WRONG, right, restricted, RECORDED))
                .isEqualTo(Decision.refuse(
                        new ProcessingIsRestricted(ZHANG, DAY, PersonalDataLaw.STORED_ONLY.citation())));
        assertThat(corrected(CorrectionGround.SUBJECT_REQUEST, right, restricted, RECORDED))
                .isEqualTo(Decision.accept(new Recorded(
                        new PersonalData("张玮", NUMBER, "13804311000", null), List.of(PersonalField.NAME))));
    }
}
