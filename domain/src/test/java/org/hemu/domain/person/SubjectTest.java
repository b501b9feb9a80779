package org.hemu.domain.person;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.hemu.api.authority.ConfirmedByProposer;
import org.hemu.api.authority.Operation;
import org.hemu.api.person.ErasureGround;
import org.hemu.api.person.RecordKind;
import org.hemu.api.person.SubjectCommand;
import org.hemu.api.person.SubjectCommand.ConfirmErasure;
import org.hemu.api.person.SubjectCommand.ProposeErasure;
import org.hemu.api.person.SubjectCommand.WithdrawErasure;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.person.SubjectEvent.ErasureProposed;
import org.hemu.api.person.SubjectEvent.ErasureWithdrawn;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.person.SubjectId;
import org.hemu.api.person.SubjectRejection.ErasureNotProposed;
import org.hemu.api.person.SubjectRejection.ErasureOfAnotherUnit;
import org.hemu.api.person.SubjectRejection.SubjectStillHeld;
import org.hemu.api.person.SubjectRejection.SubjectUnknown;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.hemu.domain.shared.Spec;
import org.junit.jupiter.api.Test;

class SubjectTest {
    private static final SubjectId ZHANG = new SubjectId("zhang");
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final LocalDate DAY = LocalDate.of(2015, 1, 5);
    private static final ProposeErasure PROPOSE = new ProposeErasure(ZHANG, NANGUAN, ErasureGround.RETENTION_ENDED);
    private static final ConfirmErasure CONFIRM = new ConfirmErasure(ZHANG);
    private static final ErasureProposed PROPOSED =
            new ErasureProposed(ZHANG, NANGUAN, ErasureGround.RETENTION_ENDED, "first", DAY);
    private static final WithdrawErasure WITHDRAW = new WithdrawErasure(ZHANG);
    private static final ErasureWithdrawn WITHDRAWN = new ErasureWithdrawn(ZHANG, NANGUAN, DAY);
    private static final SubjectErased ERASED = new SubjectErased(ZHANG, NANGUAN, 71, DAY);

    private static Spec<SubjectCommand, Subject, SubjectEvent, SubjectCircumstances> given(SubjectEvent... events) {
        return Spec.given(Subject.INITIAL, List.of(events), Subject::evolve, Subject::decide);
    }

    private static SubjectCircumstances by(String clerk) {
        return by(clerk, OptionalLong.of(71));
    }

    private static SubjectCircumstances by(String clerk, OptionalLong key) {
        return by(Actor.of(clerk, clerk, Role.FILING_CLERK, NANGUAN, "test"), key);
    }

    private static SubjectCircumstances in(JurisdictionCode unit, String clerk) {
        return by(Actor.of(clerk, clerk, Role.FILING_CLERK, unit, "test"), OptionalLong.of(71));
    }

    private static SubjectCircumstances by(Actor actor, OptionalLong key) {
        return new SubjectCircumstances(DAY, actor, key, List.of(), List.of(), List.of(), NANGUAN, null);
    }

    @Test
    void isErasedOnceTwoPersonsHaveAgreed() {
        given().when(PROPOSE, by("first")).then(PROPOSED);
        given(PROPOSED).when(CONFIRM, by("second")).then(ERASED);
    }

    @Test
    void isNotErasedWhileACaseNeedsToKnowWhoItIsAndNothingSaysWhichOne() {
        SubjectCircumstances inDispute = new SubjectCircumstances(
                DAY,
                Actor.of("first", "first", Role.FILING_CLERK, NANGUAN, "test"),
                OptionalLong.of(71),
                List.of(),
                List.of(),
                List.of(RecordKind.MEDIATION_CASE),
                null,
                null);
        given().when(PROPOSE, inDispute).refused(new SubjectStillHeld(ZHANG, RecordKind.MEDIATION_CASE, null));
    }

    @Test
    void isNotErasedByTheProposerAlone() {
        given(PROPOSED).when(CONFIRM, by("first")).refused(new ConfirmedByProposer(Operation.CONFIRM_ERASURE, "first"));
    }

    @Test
    void isNotErasedWithoutAProposal() {
        given().when(CONFIRM, by("second")).refused(new ErasureNotProposed(ZHANG));
        given(PROPOSED, ERASED).when(CONFIRM, by("second")).refused(new ErasureNotProposed(ZHANG));
    }

    @Test
    void isNotErasedOnceTheProposalIsWithdrawn() {
        given(PROPOSED).when(WITHDRAW, by("first")).then(WITHDRAWN);
        given(PROPOSED, WITHDRAWN).when(CONFIRM, by("second")).refused(new ErasureNotProposed(ZHANG));
        given(PROPOSED, WITHDRAWN).when(WITHDRAW, by("first")).refused(new ErasureNotProposed(ZHANG));
        given(PROPOSED, WITHDRAWN)
                .when(PROPOSE, by("second"))
                .then(new ErasureProposed(ZHANG, NANGUAN, ErasureGround.RETENTION_ENDED, "second", DAY));
    }

    @Test
    void isWithdrawnByTheProposerOrTheUnitThatHandlesIt() {
        JurisdictionCode changchun = new JurisdictionCode("220100000000");
        given(PROPOSED).when(WITHDRAW, in(changchun, "first")).then(WITHDRAWN);
        given(PROPOSED).when(WITHDRAW, in(NANGUAN, "second")).then(WITHDRAWN);
        given(PROPOSED).when(WITHDRAW, in(changchun, "second")).refused(new ErasureOfAnotherUnit(ZHANG, NANGUAN));
    }

    @Test
    void isWithdrawnByWhoeverTookOverFromTheUnit() {
        JurisdictionCode successor = new JurisdictionCode("220113000000");
        Actor clerk = Actor.of("second", "second", Role.FILING_CLERK, successor, "test");
        var takenOver = new SubjectCircumstances(
                DAY, clerk, OptionalLong.of(71), List.of(), List.of(), List.of(), successor, null);

        given(PROPOSED).when(WITHDRAW, takenOver).then(WITHDRAWN);
        given(PROPOSED).when(WITHDRAW, in(successor, "second")).refused(new ErasureOfAnotherUnit(ZHANG, NANGUAN));
    }

    @Test
    void isUnknownToWhoeverWithdrawsWhenNothingCanBeOpened() {
        given().when(WITHDRAW, by("first", OptionalLong.empty())).refused(new SubjectUnknown(ZHANG));
    }

    @Test
    void isProposedOnce() {
        given(PROPOSED).when(PROPOSE, by("second")).then();
    }

    @Test
    void isUnknownWhenNothingCanBeOpened() {
        given().when(PROPOSE, by("first", OptionalLong.empty())).refused(new SubjectUnknown(ZHANG));
        given(PROPOSED, ERASED).when(PROPOSE, by("first", OptionalLong.empty())).refused(new SubjectUnknown(ZHANG));
        given().when(CONFIRM, by("second", OptionalLong.empty())).refused(new SubjectUnknown(ZHANG));
        given(PROPOSED).when(CONFIRM, by("second", OptionalLong.empty())).refused(new SubjectUnknown(ZHANG));
    }

    @Test
    void isErasedAgainWhenItHasComeBack() {
        given(PROPOSED, ERASED).when(PROPOSE, by("first")).then(PROPOSED);
    }
}
