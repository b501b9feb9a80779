package org.hemu.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.petition.PetitionStory.CASE;
import static org.hemu.domain.petition.PetitionStory.CITY;
import static org.hemu.domain.petition.PetitionStory.DISTRICT;
import static org.hemu.domain.petition.PetitionStory.PROVINCE;
import static org.hemu.domain.petition.PetitionStory.day;
import static org.hemu.domain.petition.PetitionStory.forward;
import static org.hemu.domain.petition.PetitionStory.letter;
import static org.hemu.domain.petition.PetitionStory.nothing;
import static org.hemu.domain.petition.PetitionStory.repeat;
import static org.hemu.domain.petition.PetitionStory.visit;

import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.CaseworkRejection.UnitNotInForce;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.petition.PetitionCustodyCommand.ArchivePetition;
import org.hemu.api.petition.ReceptionCommand.RegisterPetition;
import org.hemu.api.petition.ReceptionCommand.WithdrawPetition;
import org.hemu.api.petition.ReceptionEvent.PetitionRepeated;
import org.hemu.api.petition.Recipient;
import org.junit.jupiter.api.Test;

/** The same matter brought forward again is one more batch, in whatever stage it is, and no other matter. */
class RepeatedPetitionTest {
    @Test
    void countsAMatterOnceAndEachBatchOfIt() {
        PetitionStory story = nothing()
                .registered("2012-03-01")
                .then(repeat(DISTRICT, visit(12, "2012-03-05")), "2012-03-05")
                .then(repeat(PROVINCE, visit(4, "2012-03-09")), "2012-03-09");
        PetitionRepeated third = (PetitionRepeated) story.last();

        assertThat(third.number()).isEqualTo(3);
        assertThat(third.receivedBy()).isEqualTo(PROVINCE);
        assertThat(third.jurisdiction()).isEqualTo(DISTRICT);
        assertThat(third.skipLevel()).isTrue();
        assertThat(third.batch().persons()).isEqualTo(4);
        assertThat(third.started()).isEmpty();
        assertThat(story.state().facts().batches()).isEqualTo(3);
        assertThat(story.state().facts().matter()).isEqualTo(CASE);
    }

    @Test
    void neverEndsForABatch() {
        PetitionStory archived = nothing()
                .registered("2012-03-01")
                .then(
                        new WithdrawPetition(CASE, PetitionStory.document(DocumentKind.RECORD), day("2012-03-02")),
                        "2012-03-02")
                .then(new ArchivePetition(CASE, day("2012-03-03")), "2012-03-03");

        assertThat(archived.then(repeat(DISTRICT, letter("2013-03-01")), "2013-03-01")
                        .state()
                        .facts()
                        .batches())
                .isEqualTo(2);
        archived.when(repeat(DISTRICT, letter("2012-02-29")), "2013-03-01")
                .refused(new DayBeforeStepFollowed(day("2012-02-29"), day("2012-03-01"), "/batch/receivedOn"));
        archived.withoutUnits()
                .when(repeat(DISTRICT, letter("2013-03-01")), "2013-03-01")
                .refused(new UnitNotInForce(DISTRICT, "/receivedBy"));
    }

    @Test
    void skipsALevelOnceItIsKnownWhoIsCompetent() {
        PetitionStory unknown = nothing()
                .then(
                        new RegisterPetition(
                                CASE,
                                CITY,
                                Recipient.PETITION_OFFICE,
                                PetitionStory.ARREARS,
                                letter("2012-03-01"),
                                null,
                                null,
                                null),
                        "2012-03-01");
        PetitionStory forwarded = unknown.then(forward(DISTRICT, "2012-03-02"), "2012-03-02");

        assertThat(((PetitionRepeated) unknown.then(repeat(PROVINCE, visit(1, "2012-03-02")), "2012-03-02")
                                .last())
                        .skipLevel())
                .isFalse();
        assertThat(((PetitionRepeated) forwarded
                                .then(repeat(PROVINCE, visit(1, "2012-03-02")), "2012-03-02")
                                .last())
                        .skipLevel())
                .isTrue();
    }

    @Test
    void learnsFromALaterBatchWhoPetitions() {
        PetitionStory anonymous = nothing().anonymous("2012-03-01");

        assertThat(anonymous.state().facts().named()).isFalse();
        assertThat(anonymous
                        .then(repeat(DISTRICT, letter("2012-03-02")), "2012-03-02")
                        .state()
                        .facts()
                        .named())
                .isTrue();
    }
}
