package org.hemu.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.api.petition.ReceptionEvent.PetitionReferred;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.casework.ChainStep.LetGo;
import org.hemu.domain.casework.ChainStep.Opened;
import org.hemu.domain.casework.ChainStep.Referred;
import org.hemu.domain.casework.ChainStep.TakenUp;
import org.hemu.domain.casework.CountedOnce.Counted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A grievance that moves between channels is counted in one of them. */
class CountedOnceTest {
    private static final CaseId MEDIATION = new CaseId("mediation");
    private static final CaseId INSPECTION = new CaseId("inspection");
    private static final CaseId PETITION = new CaseId("petition");
    private static final JurisdictionCode DISTRICT = new JurisdictionCode("220102000000");

    private static LocalDate day(int dayOfMarch) {
        return LocalDate.of(2012, 3, dayOfMarch);
    }

    private static Opened petition(int on, @Nullable CaseId origin) {
        return new Opened(PETITION, Channel.PETITION, origin, day(on));
    }

    private static Opened inspection(int on, @Nullable CaseId origin) {
        return new Opened(INSPECTION, Channel.INSPECTION, origin, day(on));
    }

    private static Opened mediation(int on, @Nullable CaseId origin) {
        return new Opened(MEDIATION, Channel.MEDIATION, origin, day(on));
    }

    private static TakenUp takenUp(CaseId caseId, int on) {
        return new TakenUp(caseId, day(on));
    }

    private static Referred referred(CaseId from, Channel to, @Nullable CaseId toCase, int on) {
        return new Referred(from, to, toCase, day(on));
    }

    private static Counted inPetition(int since) {
        return new Counted(PETITION, Channel.PETITION, day(since));
    }

    private static Counted inInspection(int since) {
        return new Counted(INSPECTION, Channel.INSPECTION, day(since));
    }

    private static Counted inMediation(int since) {
        return new Counted(MEDIATION, Channel.MEDIATION, day(since));
    }

    private static void counts(List<ChainStep> steps, Counted... counted) {
        assertThat(CountedOnce.in(steps).values().stream().distinct()).containsExactlyInAnyOrder(counted);
        assertThat(CountedOnce.in(steps.reversed()).values().stream().distinct())
                .as("in whatever order the steps become known")
                .containsExactlyInAnyOrder(counted);
    }

    @Test
    void whereItStaysInTheChannelThatTookItUp() {
        counts(List.of(petition(1, null), takenUp(PETITION, 1)), inPetition(1));
        counts(List.of(inspection(1, null), takenUp(INSPECTION, 5)), inInspection(5));
    }

    @Test
    void whereItWasTakenUpFirstThoughItIsReferredElsewhere() {
        counts(
                List.of(
                        petition(1, null),
                        takenUp(PETITION, 1),
                        referred(PETITION, Channel.INSPECTION, INSPECTION, 5),
                        inspection(6, PETITION),
                        takenUp(INSPECTION, 8)),
                inPetition(1));
    }

    @Test
    void whereItIsTakenUpWhenWhoeverHadItBeforeNeverDid() {
        List<ChainStep> steps = List.of(
                mediation(1, null),
                referred(MEDIATION, Channel.INSPECTION, null, 3),
                inspection(4, MEDIATION),
                takenUp(INSPECTION, 6));

        counts(steps, inInspection(6));
        assertThat(CountedOnce.on(day(5), steps).get(INSPECTION)).isEqualTo(inMediation(1));
        assertThat(CountedOnce.on(day(6), steps).get(MEDIATION)).isEqualTo(inInspection(6));
    }

    @Test
    void whereItIsReferredToWhenTwoPersonsFoundThatItWasNoPetition() {
        List<ChainStep> steps = List.of(
                petition(1, null),
                takenUp(PETITION, 1),
                new LetGo(PETITION, day(4)),
                referred(PETITION, Channel.INSPECTION, INSPECTION, 5),
                inspection(6, PETITION),
                takenUp(INSPECTION, 7));

        assertThat(CountedOnce.on(day(3), steps).get(PETITION)).isEqualTo(inPetition(1));
        assertThat(CountedOnce.in(steps).values()).containsOnly(inInspection(7));
    }

    @Test
    void whereItWasOpenedFirstWhileNobodyHasTakenItUp() {
        counts(
                List.of(
                        mediation(1, null),
                        referred(MEDIATION, Channel.INSPECTION, INSPECTION, 3),
                        inspection(4, MEDIATION)),
                inMediation(1));
    }

    @Test
    void whereItWasWhenItGoesToACourtOrACommission() {
        counts(
                List.of(mediation(1, null), takenUp(MEDIATION, 2), referred(MEDIATION, Channel.ARBITRATION, null, 9)),
                inMediation(2));
    }

    @Test
    void onceThroughAllThree() {
        counts(
                List.of(
                        mediation(1, null),
                        takenUp(MEDIATION, 2),
                        referred(MEDIATION, Channel.INSPECTION, null, 4),
                        inspection(5, MEDIATION),
                        takenUp(INSPECTION, 6),
                        referred(INSPECTION, Channel.PETITION, PETITION, 8),
                        petition(8, INSPECTION),
                        takenUp(PETITION, 8)),
                inMediation(2));
    }

    @Test
    void onceFromTheDayOnWhichTwoAreFoundToBeTheSame() {
        List<ChainStep> steps = List.of(
                inspection(1, null),
                takenUp(INSPECTION, 4),
                petition(3, null),
                takenUp(PETITION, 3),
                referred(PETITION, Channel.INSPECTION, INSPECTION, 9));

        counts(steps, inPetition(3));
        assertThat(CountedOnce.on(day(8), steps).get(INSPECTION)).isEqualTo(inInspection(4));
        assertThat(CountedOnce.on(day(9), steps).get(INSPECTION)).isEqualTo(inPetition(3));
    }

    @Test
    void twiceWhenSomebodyGoesToAnotherChannelOfTheirOwnAccord() {
        counts(
                List.of(mediation(1, null), takenUp(MEDIATION, 2), petition(9, MEDIATION), takenUp(PETITION, 9)),
                inMediation(2),
                inPetition(9));
    }

    @Test
    void twiceWhenItWasReferredToAnotherCaseThanThis() {
        counts(
                List.of(
                        petition(1, null),
                        takenUp(PETITION, 1),
                        referred(PETITION, Channel.MEDIATION, MEDIATION, 2),
                        inspection(3, PETITION),
                        takenUp(INSPECTION, 3)),
                inPetition(1),
                inInspection(3));
    }

    @Test
    void isToldOfReferralsOfEveryChannelAlike() {
        MediationTransferred mediation =
                new MediationTransferred(MEDIATION, DISTRICT, Channel.PETITION, PETITION, day(4), ClockChanges.NONE);
        PetitionReferred petition = new PetitionReferred(
                PETITION, DISTRICT, Channel.INSPECTION, INSPECTION, null, day(6), ClockChanges.NONE);

        assertThat(Stream.of(
                        new Referred(mediation.caseId(), mediation.to(), mediation.toCase(), mediation.occurredOn()),
                        new Referred(petition.caseId(), petition.to(), petition.toCase(), petition.occurredOn())))
                .containsExactly(
                        referred(MEDIATION, Channel.PETITION, PETITION, 4),
                        referred(PETITION, Channel.INSPECTION, INSPECTION, 6));
    }
}
