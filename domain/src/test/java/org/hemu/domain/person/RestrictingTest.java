package org.hemu.domain.person;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.person.ErasureGround;
import org.hemu.api.person.LiftingReason;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.PersonalField;
import org.hemu.api.person.RecordKind;
import org.hemu.api.person.RestrictionReason;
import org.hemu.api.person.SubjectCommand;
import org.hemu.api.person.SubjectCommand.DisclosePersonalData;
import org.hemu.api.person.SubjectCommand.LiftRestriction;
import org.hemu.api.person.SubjectCommand.ProposeErasure;
import org.hemu.api.person.SubjectCommand.RestrictProcessing;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.person.SubjectEvent.ErasureProposed;
import org.hemu.api.person.SubjectEvent.PersonalDataDisclosed;
import org.hemu.api.person.SubjectEvent.ProcessingRestricted;
import org.hemu.api.person.SubjectEvent.RestrictionLifted;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.person.SubjectId;
import org.hemu.api.person.SubjectRejection.ProcessingIsRestricted;
import org.hemu.api.person.SubjectRejection.RestrictionNotInForce;
import org.hemu.api.person.SubjectRejection.SubjectStillHeld;
import org.hemu.api.person.SubjectRejection.SubjectUnknown;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.hemu.domain.employment.Relationship;
import org.hemu.domain.employment.RelationshipsOnRecord;
import org.hemu.domain.shared.Pins;
import org.hemu.domain.shared.Spec;
import org.junit.jupiter.api.Test;

class RestrictingTest {
    private static final SubjectId ZHANG = new SubjectId("zhang");
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final LocalDate DAY = LocalDate.of(2021, 12, 1);
    private static final OptionalLong KEY = OptionalLong.of(71);
    private static final RestrictProcessing RESTRICT =
            new RestrictProcessing(ZHANG, NANGUAN, RestrictionReason.RETENTION_RUNNING);
    private static final LiftRestriction LIFT = new LiftRestriction(ZHANG, LiftingReason.GROUND_CEASED);
    private static final ProcessingRestricted RESTRICTED =
            new ProcessingRestricted(ZHANG, NANGUAN, RestrictionReason.RETENTION_RUNNING, DAY);
    private static final RestrictionLifted LIFTED =
            new RestrictionLifted(ZHANG, NANGUAN, LiftingReason.GROUND_CEASED, DAY);
    private static final SubjectErased ERASED = new SubjectErased(ZHANG, NANGUAN, 71, DAY);

    private static Spec<SubjectCommand, Subject, SubjectEvent, SubjectCircumstances> given(SubjectEvent... events) {
        return Spec.given(Subject.INITIAL, List.of(events), Subject::evolve, Subject::decide);
    }

    private static SubjectCircumstances holding(OptionalLong key, Relationship... relationships) {
        return new SubjectCircumstances(
                DAY,
                Actor.of("clerk", "某人", Role.FILING_CLERK, NANGUAN, "test"),
                key,
                List.of(relationships),
                List.of(),
                List.of(),
                null,
                new HeldRecord("hire", NANGUAN, new PersonalData("张伟", null, null, null)));
    }

    @Test
    void isForWhoeverHasLeftAndMustStillBeKept() {
        given().when(RESTRICT, holding(KEY, RelationshipsOnRecord.endedOn("2021-06-30")))
                .then(RESTRICTED);
    }

    @Test
    void isNotForWhoeverIsEmployed() {
        Relationship active = RelationshipsOnRecord.active();

        given().when(RESTRICT, holding(KEY, RelationshipsOnRecord.endedOn("2021-06-30"), active))
                .refused(new SubjectStillHeld(
                        ZHANG,
                        RecordKind.RELATIONSHIP,
                        active.pair().orElseThrow().id().value()));
    }

    @Test
    void isNotForWhomNobodyCanOpen() {
        given().when(RESTRICT, holding(OptionalLong.empty())).refused(new SubjectUnknown(ZHANG));
    }

    @Test
    void beginsOnceAndEndsOnce() {
        given(RESTRICTED).when(RESTRICT, holding(KEY)).then();
        given(RESTRICTED).when(LIFT, holding(KEY)).then(LIFTED);
        given().when(LIFT, holding(KEY)).refused(new RestrictionNotInForce(ZHANG));
        given(RESTRICTED, LIFTED).when(LIFT, holding(KEY)).refused(new RestrictionNotInForce(ZHANG));
        given(RESTRICTED, LIFTED).when(RESTRICT, holding(KEY)).then(RESTRICTED);
    }

    @Test
    @Pins("personal-data-stored-only")
    void leavesTheDataToAuditorsAlone() {
        for (DisclosurePurpose purpose : DisclosurePurpose.values()) {
            DisclosePersonalData asked = new DisclosePersonalData(ZHANG, "hire", purpose);
            var outcome = given(RESTRICTED).when(asked, holding(KEY));
            if (purpose == DisclosurePurpose.AUDIT || purpose == DisclosurePurpose.SUBJECT_REQUEST) {
                outcome.then(
                        new PersonalDataDisclosed(ZHANG, NANGUAN, "hire", purpose, List.of(PersonalField.NAME), DAY));
            } else {
                outcome.refused(new ProcessingIsRestricted(ZHANG, DAY, PersonalDataLaw.STORED_ONLY.citation()));
            }
        }
    }

    @Test
    void standsInTheWayOfNoErasureAndEndsWithIt() {
        ErasureProposed proposed = new ErasureProposed(ZHANG, NANGUAN, ErasureGround.RETENTION_ENDED, "clerk", DAY);
        given(RESTRICTED)
                .when(new ProposeErasure(ZHANG, NANGUAN, ErasureGround.RETENTION_ENDED), holding(KEY))
                .then(proposed);
        given(RESTRICTED, proposed, ERASED).when(LIFT, holding(KEY)).refused(new RestrictionNotInForce(ZHANG));
    }
}
