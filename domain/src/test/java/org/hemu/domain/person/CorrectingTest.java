package org.hemu.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.person.CorrectionCommand.CorrectWorker;
import org.hemu.api.person.CorrectionGround;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonCorrection;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.PersonalField;
import org.hemu.api.person.RestrictionReason;
import org.hemu.api.person.SubjectEvent.ProcessingRestricted;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.person.SubjectId;
import org.hemu.api.person.SubjectRejection.KnownByNameOnly;
import org.hemu.api.person.SubjectRejection.PersonErased;
import org.hemu.api.person.SubjectRejection.ProcessingIsRestricted;
import org.hemu.api.person.SubjectRejection.StatedAndRemoved;
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
    private static final PersonalData RECORDED = new PersonalData("张伟", NUMBER, "13804311000", null);
    private static final PersonCorrection NAME = new PersonCorrection("张玮", null, null, Set.of());
    private static final ProcessingRestricted RESTRICTED =
            new ProcessingRestricted(ZHANG, NANGUAN, RestrictionReason.RETENTION_RUNNING, DAY);
    private static final SubjectErased ERASED = new SubjectErased(ZHANG, NANGUAN, 71, DAY);

    /** What was recorded, in place of the event of a record. */
    private record Recorded(PersonalData person, List<PersonalField> fields) {}

    private static Decision<Recorded> corrected(PersonCorrection correction) {
        return corrected(correction, RECORDED);
    }

    private static Decision<Recorded> corrected(PersonCorrection correction, PersonalData held) {
        return corrected(CorrectionGround.FOUND_WRONG, correction, Subject.INITIAL, held);
    }

    private static Decision<Recorded> corrected(
            CorrectionGround ground, PersonCorrection correction, Subject subject, @Nullable PersonalData held) {
        return corrected(ground, correction, subject, new HeldRecord("hire", NANGUAN, held));
    }

    private static Decision<Recorded> corrected(
            CorrectionGround ground, PersonCorrection correction, Subject subject, @Nullable HeldRecord record) {
        return Correcting.decide(
                new CorrectWorker(ZHANG, new RelationshipId("hire"), ground, correction),
                new CorrectionCircumstances(DAY, subject, record),
                Recorded::new);
    }

    @Test
    void saysWhatIsAnotherNowAndKeepsTheDocument() {
        assertThat(corrected(new PersonCorrection("张玮", "13804311001", "岳阳街 1 号", Set.of())))
                .isEqualTo(Decision.accept(new Recorded(
                        new PersonalData("张玮", NUMBER, "13804311001", "岳阳街 1 号"),
                        List.of(PersonalField.NAME, PersonalField.PHONE, PersonalField.ADDRESS))));
    }

    @Test
    void keepsWhatIsNotNamed() {
        PersonalData reachable = new PersonalData("张伟", NUMBER, "13804311000", "岳阳街 1 号");

        assertThat(corrected(NAME, reachable))
                .isEqualTo(Decision.accept(new Recorded(
                        new PersonalData("张玮", NUMBER, "13804311000", "岳阳街 1 号"), List.of(PersonalField.NAME))));
        assertThat(corrected(new PersonCorrection(null, "13804311001", null, Set.of()), reachable))
                .isEqualTo(Decision.accept(new Recorded(
                        new PersonalData("张伟", NUMBER, "13804311001", "岳阳街 1 号"), List.of(PersonalField.PHONE))));
    }

    @Test
    void removesWhatIsSaidToBeRemovedAndNothingElse() {
        PersonalData reachable = new PersonalData("张伟", NUMBER, "13804311000", "岳阳街 1 号");

        assertThat(corrected(new PersonCorrection(null, null, null, Set.of(PersonalField.PHONE)), reachable))
                .isEqualTo(Decision.accept(
                        new Recorded(new PersonalData("张伟", NUMBER, null, "岳阳街 1 号"), List.of(PersonalField.PHONE))));
        assertThat(corrected(new PersonCorrection(null, null, null, Set.of(PersonalField.ADDRESS)), RECORDED))
                .isEqualTo(Decision.unchanged());
    }

    @Test
    void removesNobodysNameOrDocument() {
        for (PersonalField field : List.of(PersonalField.NAME, PersonalField.DOCUMENT)) {
            assertThatThrownBy(() -> new PersonCorrection(null, null, null, Set.of(field)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void changesNothingWhereNothingIsWrong() {
        assertThat(corrected(new PersonCorrection("张伟", "13804311000", null, Set.of())))
                .isEqualTo(Decision.unchanged());
        assertThat(corrected(new PersonCorrection(null, null, null, Set.of()))).isEqualTo(Decision.unchanged());
    }

    @Test
    void isRefusedWhereTheSameIsStatedAndRemoved() {
        assertThat(corrected(new PersonCorrection(null, "13804311001", null, Set.of(PersonalField.PHONE))))
                .isEqualTo(Decision.refuse(new StatedAndRemoved(PersonalField.PHONE, "/removed")));
        assertThat(corrected(new PersonCorrection(null, null, "岳阳街 1 号", Set.of(PersonalField.ADDRESS))))
                .isEqualTo(Decision.refuse(new StatedAndRemoved(PersonalField.ADDRESS, "/removed")));
    }

    /** With another name they would be another subject wherever they are recorded next, or be taken for one who is. */
    @Test
    void givesNobodyAnotherNameWhoIsKnownByTheNameOnly() {
        PersonalData undocumented = new PersonalData("王和", null, null, null);

        assertThat(corrected(new PersonCorrection("王荷", "13804311000", null, Set.of()), undocumented))
                .isEqualTo(Decision.refuse(new KnownByNameOnly(ZHANG, "hire", "/person/name")));
        assertThat(corrected(new PersonCorrection("王和", "13804311000", null, Set.of()), undocumented))
                .isEqualTo(Decision.accept(
                        new Recorded(new PersonalData("王和", null, "13804311000", null), List.of(PersonalField.PHONE))));
    }

    @Test
    void isRefusedWhereTheRecordHoldsNobodyOfThatId() {
        assertThat(corrected(CorrectionGround.FOUND_WRONG, NAME, Subject.INITIAL, (HeldRecord) null))
                .isEqualTo(Decision.refuse(new SubjectUnknown(ZHANG)));
    }

    @Test
    void isRefusedOnceThePersonIsErased() {
        assertThat(corrected(
                        CorrectionGround.SUBJECT_REQUEST, NAME, new Subject(null, ERASED, null), (PersonalData) null))
                .isEqualTo(Decision.refuse(new PersonErased(ZHANG, DAY, PersonalDataLaw.ERASED.citation())));
    }

    @Test
    @Pins("personal-data-stored-only")
    void isForThePersonAloneWhileRestricted() {
        Subject restricted = new Subject(null, null, RESTRICTED);

        assertThat(corrected(CorrectionGround.FOUND_WRONG, NAME, restricted, RECORDED))
                .isEqualTo(Decision.refuse(
                        new ProcessingIsRestricted(ZHANG, DAY, PersonalDataLaw.STORED_ONLY.citation())));
        assertThat(corrected(CorrectionGround.SUBJECT_REQUEST, NAME, restricted, RECORDED))
                .isEqualTo(Decision.accept(new Recorded(
                        new PersonalData("张玮", NUMBER, "13804311000", null), List.of(PersonalField.NAME))));
    }
}
