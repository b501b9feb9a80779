package org.hemu.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.petition.PetitionStory.CASE;
import static org.hemu.domain.petition.PetitionStory.day;
import static org.hemu.domain.petition.PetitionStory.document;
import static org.hemu.domain.petition.PetitionStory.issue;
import static org.hemu.domain.petition.PetitionStory.nothing;
import static org.hemu.domain.petition.PetitionStory.petitioner;

import org.hemu.api.casework.DocumentKind;
import org.hemu.api.petition.HandlingCommand.DeliverReply;
import org.hemu.api.petition.PetitionCustodyCommand.ArchivePetition;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.ReceptionCommand.WithdrawPetition;
import org.junit.jupiter.api.Test;

class PetitionRetentionTest {
    private static final String DAY = "2012-03-02";
    private static final PetitionStory REGISTERED = nothing().registered(DAY);
    private static final PetitionStory ANSWERED =
            REGISTERED.accepted(DAY).answered(PetitionInstance.HANDLING, "2012-03-05");

    private static boolean needs(PetitionStory story) {
        return PetitionRetention.needs(petitioner(1), story.state());
    }

    @Test
    void keepsWhoeverPetitionsWhileAnAnswerIsOwedOrCanBeAskedFor() {
        assertThat(needs(REGISTERED)).isTrue();
        assertThat(needs(REGISTERED.accepted(DAY))).isTrue();
        assertThat(needs(ANSWERED)).isTrue();
        assertThat(needs(ANSWERED.underReview("2012-03-06"))).isTrue();
    }

    @Test
    void keepsNobodyElse() {
        assertThat(PetitionRetention.needs(petitioner(2), REGISTERED.state())).isFalse();
        assertThat(PetitionRetention.needs(petitioner(1), Petition.initial())).isFalse();
        assertThat(needs(nothing().anonymous(DAY))).isFalse();
    }

    @Test
    void letsGoOnceItIsOver() {
        PetitionStory last = ANSWERED.underReview("2012-03-06")
                .answered(PetitionInstance.REVIEW, "2012-03-07")
                .underReexamination("2012-03-08")
                .then(issue(PetitionInstance.REEXAMINATION, "2012-03-09"), "2012-03-09");

        assertThat(needs(last)).isTrue();
        assertThat(needs(last.then(
                        new DeliverReply(CASE, PetitionInstance.REEXAMINATION, day("2012-03-12")), "2012-03-12")))
                .isFalse();
        assertThat(needs(REGISTERED.then(new WithdrawPetition(CASE, document(DocumentKind.RECORD), day(DAY)), DAY)))
                .isFalse();
        assertThat(needs(ANSWERED.then(new ArchivePetition(CASE, day("2012-05-02")), "2012-05-02")))
                .isFalse();
    }
}
