package org.hemu.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.petition.PetitionRulesTest.cited;
import static org.hemu.domain.petition.PetitionStory.CASE;
import static org.hemu.domain.petition.PetitionStory.OTHER_CASE;
import static org.hemu.domain.petition.PetitionStory.day;
import static org.hemu.domain.petition.PetitionStory.document;
import static org.hemu.domain.petition.PetitionStory.nothing;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.petition.NonAcceptance;
import org.hemu.api.petition.PetitionRejection.NobodyToWithdraw;
import org.hemu.api.petition.PetitionRejection.NotReferredThere;
import org.hemu.api.petition.PetitionRejection.PetitionNotIn;
import org.hemu.api.petition.PetitionRejection.WrittenNoticeMissing;
import org.hemu.api.petition.PetitionStage;
import org.hemu.api.petition.ReceptionCommand.DeclinePetition;
import org.hemu.api.petition.ReceptionCommand.ReferPetition;
import org.hemu.api.petition.ReceptionCommand.WithdrawPetition;
import org.hemu.api.petition.ReceptionEvent.PetitionReferred;
import org.hemu.api.petition.ReceptionEvent.PetitionWithdrawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mediation and inspection are handed a matter; before a court or a commission the petitioner goes. */
class PetitionReferralTest {
    private static final String DAY = "2012-03-02";
    private static final PetitionStory REGISTERED = nothing().registered("2012-03-01");

    private static ReferPetition refer(Channel to) {
        return new ReferPetition(CASE, to, OTHER_CASE, document(DocumentKind.NOTICE), day(DAY));
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"MEDIATION", "INSPECTION"})
    void isReferredToMediationAndInspection(Channel to) {
        for (PetitionStory story : List.of(REGISTERED, REGISTERED.accepted(DAY))) {
            PetitionReferred referred =
                    (PetitionReferred) story.when(refer(to), DAY).event();

            assertThat(referred.to()).isEqualTo(to);
            assertThat(referred.toCase()).isEqualTo(OTHER_CASE);
            assertThat(referred.stopped())
                    .isEqualTo(story.state().clocks().all())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"PETITION", "ARBITRATION", "COURT"})
    void isNotHandedToACourtACommissionOrItself(Channel to) {
        REGISTERED.when(refer(to), DAY).refused(new NotReferredThere(to, "/to"));
    }

    @Test
    void isReferredWhileItIsNotAnsweredAndWithANotice() {
        REGISTERED
                .then(
                        new DeclinePetition(
                                CASE, NonAcceptance.NOT_COMPETENT, null, null, document(DocumentKind.NOTICE), day(DAY)),
                        DAY)
                .when(refer(Channel.MEDIATION), DAY)
                .refused(new PetitionNotIn(
                        CASE, List.of(PetitionStage.REGISTERED, PetitionStage.IN_HANDLING), PetitionStage.ENDED));
        REGISTERED
                .when(new ReferPetition(CASE, Channel.INSPECTION, null, null, day(DAY)), DAY)
                .refused(new WrittenNoticeMissing(cited(PetitionRules.WRITTEN_NOTICE, DAY), "/notice"));
        REGISTERED
                .accepted("2012-03-05")
                .when(refer(Channel.INSPECTION), "2012-03-06")
                .refused(new DayBeforeStepFollowed(day(DAY), day("2012-03-05"), "/referredOn"));
    }

    @Test
    void isTakenBackByWhoeverIsKnown() {
        WithdrawPetition withdraw = new WithdrawPetition(CASE, document(DocumentKind.RECORD), day(DAY));

        assertThat(((PetitionWithdrawn) REGISTERED.when(withdraw, DAY).event()).stopped())
                .containsExactly(ClockKind.PETITION_ACCEPTANCE);
        nothing().anonymous("2012-03-01").when(withdraw, DAY).refused(new NobodyToWithdraw(CASE));
        REGISTERED
                .then(withdraw, DAY)
                .when(withdraw, DAY)
                .refused(new PetitionNotIn(
                        CASE, List.of(PetitionStage.REGISTERED, PetitionStage.IN_HANDLING), PetitionStage.ENDED));
    }
}
