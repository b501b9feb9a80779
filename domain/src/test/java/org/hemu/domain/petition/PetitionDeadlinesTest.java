package org.hemu.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.petition.PetitionStory.CALENDAR;
import static org.hemu.domain.petition.PetitionStory.CASE;
import static org.hemu.domain.petition.PetitionStory.CITY;
import static org.hemu.domain.petition.PetitionStory.DISTRICT;
import static org.hemu.domain.petition.PetitionStory.day;
import static org.hemu.domain.petition.PetitionStory.document;
import static org.hemu.domain.petition.PetitionStory.forward;
import static org.hemu.domain.petition.PetitionStory.letter;
import static org.hemu.domain.petition.PetitionStory.nothing;
import static org.hemu.domain.petition.PetitionStory.register;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.CaseUnknown;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.petition.Classification;
import org.hemu.api.petition.HandlingCommand.ExtendHandling;
import org.hemu.api.petition.OversightCommand.OpenSupervision;
import org.hemu.api.petition.OversightCommand.ProposeReclassification;
import org.hemu.api.petition.PetitionCustodyCommand.ArchivePetition;
import org.hemu.api.petition.PetitionCustodyCommand.ReviewPetitionDeadlines;
import org.hemu.api.petition.PetitionCustodyEvent.PetitionArchived;
import org.hemu.api.petition.PetitionCustodyEvent.PetitionDeadlineMissed;
import org.hemu.api.petition.PetitionCustodyEvent.PetitionDeadlinesRecomputed;
import org.hemu.api.petition.PetitionCustodyEvent.PetitionTermExpired;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.PetitionRejection.OversightOpen;
import org.hemu.api.petition.PetitionRejection.PetitionNotIn;
import org.hemu.api.petition.PetitionRejection.RecourseOpen;
import org.hemu.api.petition.PetitionStage;
import org.hemu.api.petition.PetitionTopic;
import org.hemu.api.petition.ReceptionCommand.WithdrawPetition;
import org.hemu.api.petition.Recipient;
import org.hemu.api.petition.ReclassificationGround;
import org.hemu.api.petition.SupervisionGround;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A petition is asked to look at its deadlines: it does what is due, once, and nothing otherwise. */
class PetitionDeadlinesTest {
    private static final ReviewPetitionDeadlines REVIEW = new ReviewPetitionDeadlines(CASE);
    /** To be accepted until 2012-03-16. */
    private static final PetitionStory REGISTERED = nothing().registered("2012-03-01");

    private static final PetitionStory ANSWERED =
            REGISTERED.accepted("2012-03-16").answered(PetitionInstance.HANDLING, "2012-05-14");

    private static PetitionStory atTheOffice(String on) {
        return nothing().then(register(CITY, Recipient.PETITION_OFFICE, letter(on)), on);
    }

    @ParameterizedTest(name = "received on {0}: until {1}")
    @CsvSource({
        "2012-03-01, 2012-03-16, a Friday",
        "2011-01-21, 2011-02-09, Spring Festival is off until the 8th",
        "2012-01-12, 2012-01-29, a Sunday that is worked after Spring Festival",
        "2011-12-17, 2012-01-04, New Year is off until the 3rd",
        "2011-12-16, 2011-12-31, a Saturday that is worked",
        "2012-02-14, 2012-02-29, leap day"
    })
    @Pins({"petition-forwarding-15-days", "petition-acceptance-15-days"})
    void giveFifteenDaysToForwardAndFifteenToAccept(String receivedOn, String lastDay, String why) {
        assertThat(atTheOffice(receivedOn)
                        .deadline(ClockKind.PETITION_FORWARDING)
                        .lastDay())
                .as(why)
                .isEqualTo(day(lastDay));
        assertThat(nothing()
                        .registered(receivedOn)
                        .deadline(ClockKind.PETITION_ACCEPTANCE)
                        .lastDay())
                .as(why)
                .isEqualTo(day(lastDay));
        assertThat(atTheOffice("2010-12-01")
                        .then(forward(DISTRICT, receivedOn), receivedOn)
                        .deadline(ClockKind.PETITION_ACCEPTANCE)
                        .lastDay())
                .as(why)
                .isEqualTo(day(lastDay));
    }

    @Test
    void areRecordedAsMissedOnTheDayAfterTheLastAndOnce() {
        Deadline acceptance = REGISTERED.deadline(ClockKind.PETITION_ACCEPTANCE);

        REGISTERED.when(REVIEW, "2012-03-16").then();
        REGISTERED
                .when(REVIEW, "2012-03-17")
                .then(new PetitionDeadlineMissed(CASE, DISTRICT, acceptance, day("2012-03-17")));
        REGISTERED.then(REVIEW, "2012-03-17").when(REVIEW, "2012-03-18").then();
        nothing().when(REVIEW, "2012-03-17").refused(new CaseUnknown(CASE));
    }

    @Test
    void areNotMissedOnceTheirClockIsStopped() {
        REGISTERED.accepted("2012-03-16").when(REVIEW, "2012-03-17").then();
        REGISTERED
                .then(new WithdrawPetition(CASE, document(DocumentKind.RECORD), day("2012-03-16")), "2012-03-16")
                .when(REVIEW, "2013-03-17")
                .then();
    }

    @Test
    void stillHaveToBeMetAfterTheyWereMissed() {
        PetitionStory late = REGISTERED.then(REVIEW, "2012-03-17").accepted("2012-03-19");

        assertThat(late.state().clocks().all()).containsExactly(ClockKind.PETITION_HANDLING);
        late.when(REVIEW, "2012-03-20").then();
    }

    @Test
    void areNotMissedWhereMoreTimeWasGivenBefore() {
        PetitionStory extended = REGISTERED
                .accepted("2012-03-16")
                .then(
                        new ExtendHandling(
                                CASE,
                                30,
                                document(DocumentKind.APPROVAL),
                                document(DocumentKind.NOTICE),
                                day("2012-05-15")),
                        "2012-05-15");

        extended.when(REVIEW, "2012-05-16").then();
        extended.when(REVIEW, "2012-06-14").then();
        extended.when(REVIEW, "2012-06-15")
                .then(new PetitionDeadlineMissed(
                        CASE, DISTRICT, extended.deadline(ClockKind.PETITION_HANDLING), day("2012-06-15")));
    }

    @Test
    void wereNotMissedWhenItIsRecordedLaterThatMoreTimeWasGivenBefore() {
        PetitionStory missed = REGISTERED.accepted("2012-03-16").then(REVIEW, "2012-05-16");
        PetitionStory extended = missed.then(
                new ExtendHandling(
                        CASE, 30, document(DocumentKind.APPROVAL), document(DocumentKind.NOTICE), day("2012-05-15")),
                "2012-05-17");

        assertThat(missed.state().clocks().missed()).containsExactly(ClockKind.PETITION_HANDLING);
        assertThat(extended.state().clocks().missed()).isEmpty();
        assertThat(extended.deadline(ClockKind.PETITION_HANDLING).lastDay()).isEqualTo(day("2012-06-14"));
    }

    @Test
    void expireForThePetitionerWithoutAnybodyHavingMissedThem() {
        Deadline term = ANSWERED.deadline(ClockKind.PETITION_REVIEW_REQUEST);

        ANSWERED.when(REVIEW, "2012-06-13").then();
        ANSWERED.when(REVIEW, "2012-06-14").then(new PetitionTermExpired(CASE, DISTRICT, term, day("2012-06-14")));
        ANSWERED.then(REVIEW, "2012-06-14").when(REVIEW, "2012-06-15").then();
    }

    @Test
    void areComputedAgainOnceANoticeIsKnown() {
        PetitionStory early =
                nothing().knowing(CALENDAR.asKnownOn(day("2012-12-09"))).registered("2012-12-20");
        Deadline before = early.deadline(ClockKind.PETITION_ACCEPTANCE);
        PetitionStory later = early.knowing(CALENDAR).then(REVIEW, "2012-12-21");
        Deadline after = later.deadline(ClockKind.PETITION_ACCEPTANCE);

        assertThat(before.yearWithoutNotice()).isEqualTo(2013);
        assertThat(after.lastDay()).isEqualTo(day("2013-01-04"));
        assertThat(later.last())
                .isEqualTo(new PetitionDeadlinesRecomputed(
                        CASE, DISTRICT, List.of(before), List.of(after), day("2012-12-21")));
        later.when(REVIEW, "2012-12-22").then();
        early.knowing(CALENDAR)
                .when(REVIEW, "2013-01-05")
                .then(
                        new PetitionDeadlinesRecomputed(
                                CASE, DISTRICT, List.of(before), List.of(after), day("2013-01-05")),
                        new PetitionDeadlineMissed(CASE, DISTRICT, after, day("2013-01-05")));
    }

    @Test
    void keepAPetitionOutOfTheArchiveWhileAFurtherAnswerCanBeAskedFor() {
        PetitionStory issued = REGISTERED
                .accepted("2012-03-16")
                .then(PetitionStory.issue(PetitionInstance.HANDLING, "2012-05-14"), "2012-05-14");
        ArchivePetition onTheLastDay = new ArchivePetition(CASE, day("2012-06-13"));

        issued.when(new ArchivePetition(CASE, day("2012-05-14")), "2012-06-14")
                .refused(new RecourseOpen(PetitionInstance.HANDLING, null));
        ANSWERED.when(onTheLastDay, "2012-06-14")
                .refused(new RecourseOpen(PetitionInstance.HANDLING, day("2012-06-13")));
        assertThat(((PetitionArchived) ANSWERED.when(new ArchivePetition(CASE, day("2012-06-14")), "2012-06-14")
                                .event())
                        .stopped())
                .containsExactly(ClockKind.PETITION_REVIEW_REQUEST);
        REGISTERED
                .when(new ArchivePetition(CASE, day("2012-03-02")), "2012-03-02")
                .refused(new PetitionNotIn(
                        CASE,
                        List.of(PetitionStage.ANSWERED, PetitionStage.REVIEWED, PetitionStage.ENDED),
                        PetitionStage.REGISTERED));
    }

    @Test
    void doNotLetASupervisedPetitionBeForgotten() {
        PetitionStory supervised = ANSWERED.then(
                new OpenSupervision(
                        CASE, SupervisionGround.NOT_CARRIED_OUT, document(DocumentKind.NOTICE), day("2012-05-20")),
                "2012-05-20");

        supervised
                .when(new ArchivePetition(CASE, day("2012-07-01")), "2012-07-01")
                .refused(new OversightOpen(List.of(1), false));
        ANSWERED.then(
                        new ProposeReclassification(
                                CASE,
                                new Classification(PetitionKind.SUGGESTION, PetitionTopic.PAY),
                                ReclassificationGround.ENTERED_WRONGLY,
                                document(DocumentKind.RECORD)),
                        "2012-05-20")
                .when(new ArchivePetition(CASE, day("2012-07-01")), "2012-07-01")
                .refused(new OversightOpen(List.of(), true));
    }

    @Test
    void doNotEndBeforeTheLastStep() {
        REGISTERED
                .then(new WithdrawPetition(CASE, document(DocumentKind.RECORD), day("2012-03-05")), "2012-03-05")
                .when(new ArchivePetition(CASE, day("2012-03-04")), "2012-03-06")
                .refused(new DayBeforeStepFollowed(day("2012-03-04"), day("2012-03-05"), "/archivedOn"));
    }
}
