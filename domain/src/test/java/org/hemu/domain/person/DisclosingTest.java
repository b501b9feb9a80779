package org.hemu.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.PersonalField;
import org.hemu.api.person.SubjectCommand;
import org.hemu.api.person.SubjectCommand.DisclosePersonalData;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.person.SubjectEvent.PersonalDataDisclosed;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.person.SubjectId;
import org.hemu.api.person.SubjectRejection.PersonErased;
import org.hemu.api.person.SubjectRejection.SubjectUnknown;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.hemu.domain.shared.Pins;
import org.hemu.domain.shared.Spec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisclosingTest {
    private static final SubjectId ZHANG = new SubjectId("zhang");
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final LocalDate DAY = LocalDate.of(2021, 12, 1);
    private static final DisclosePersonalData ASKED =
            new DisclosePersonalData(ZHANG, "hire", DisclosurePurpose.FILING_REVIEW);
    private static final PersonalData PERSON = new PersonalData(
            "张伟", new IdentityDocument(IdentityDocument.Kind.CITIZEN_ID, "220102199003070013"), "13804311000", null);
    private static final PersonalDataDisclosed DISCLOSED = disclosed(PersonalField.NAME, PersonalField.DOCUMENT);
    private static final SubjectErased ERASED = new SubjectErased(ZHANG, NANGUAN, 71, DAY);

    private static PersonalDataDisclosed disclosed(PersonalField... fields) {
        return new PersonalDataDisclosed(ZHANG, NANGUAN, "hire", DisclosurePurpose.FILING_REVIEW, List.of(fields), DAY);
    }

    private static Spec<SubjectCommand, Subject, SubjectEvent, SubjectCircumstances> given(SubjectEvent... events) {
        return Spec.given(Subject.INITIAL, List.of(events), Subject::evolve, Subject::decide);
    }

    private static SubjectCircumstances holding(@Nullable PersonalData person) {
        return on(new HeldRecord("hire", NANGUAN, person));
    }

    private static SubjectCircumstances on(@Nullable HeldRecord record) {
        Actor clerk = Actor.of("clerk", "某人", Role.FILING_CLERK, NANGUAN, "test");
        return new SubjectCircumstances(
                DAY, clerk, OptionalLong.empty(), List.of(), List.of(), List.of(), null, record);
    }

    @Test
    void saysWhatWasReadOfWhomAndWhatFor() {
        given().when(ASKED, holding(PERSON)).then(DISCLOSED);
        given().when(ASKED, holding(new PersonalData("张伟", null, null, "岳阳街 1 号")))
                .then(disclosed(PersonalField.NAME));
    }

    @Test
    void tellsNoMoreThanThePurposeNeeds() {
        PersonalData whole = new PersonalData("张伟", PERSON.document(), "13804311000", "岳阳街 1 号");
        Map<DisclosurePurpose, PersonalData> told = Map.of(
                DisclosurePurpose.FILING_REVIEW,
                new PersonalData("张伟", PERSON.document(), null, null),
                DisclosurePurpose.MEDIATION,
                new PersonalData("张伟", null, "13804311000", "岳阳街 1 号"),
                DisclosurePurpose.PETITION,
                new PersonalData("张伟", null, "13804311000", "岳阳街 1 号"),
                DisclosurePurpose.INSPECTION,
                whole,
                DisclosurePurpose.SUBJECT_REQUEST,
                whole,
                DisclosurePurpose.AUDIT,
                whole);
        HeldRecord record = new HeldRecord("hire", NANGUAN, whole);

        assertThat(told).containsOnlyKeys(DisclosurePurpose.values());
        told.forEach((purpose, person) -> assertThat(
                        Disclosing.reading(new DisclosePersonalData(ZHANG, "hire", purpose), Subject.INITIAL, record))
                .isEqualTo(new Disclosing.Reading.Open(record, person)));
    }

    @Test
    void isRecordedEachTime() {
        given(DISCLOSED).when(ASKED, holding(PERSON)).then(DISCLOSED);
    }

    @Test
    void isRefusedWhereTheRecordHoldsNobodyOfThatId() {
        given().when(ASKED, on(null)).refused(new SubjectUnknown(ZHANG));
    }

    @Test
    @Pins("personal-data-erased")
    void isRefusedOnceThePersonIsErased() {
        given(ERASED)
                .when(ASKED, holding(null))
                .refused(new PersonErased(ZHANG, DAY, PersonalDataLaw.ERASED.citation()));
    }

    @Test
    void tellsOfSomebodyErasedWhatWasRecordedSince() {
        given(ERASED).when(ASKED, holding(PERSON)).then(DISCLOSED);
    }
}
