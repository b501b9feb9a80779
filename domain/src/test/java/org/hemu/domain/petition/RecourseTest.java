package org.hemu.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.petition.PetitionRulesTest.cited;
import static org.hemu.domain.petition.PetitionStory.CASE;
import static org.hemu.domain.petition.PetitionStory.CITY;
import static org.hemu.domain.petition.PetitionStory.DISTRICT;
import static org.hemu.domain.petition.PetitionStory.PROVINCE;
import static org.hemu.domain.petition.PetitionStory.STREET;
import static org.hemu.domain.petition.PetitionStory.day;
import static org.hemu.domain.petition.PetitionStory.document;
import static org.hemu.domain.petition.PetitionStory.issue;
import static org.hemu.domain.petition.PetitionStory.nothing;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.CaseworkRejection.PeriodOver;
import org.hemu.api.casework.CaseworkRejection.UnitNotInForce;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.petition.HandlingCommand.DeliverReply;
import org.hemu.api.petition.PetitionCustodyCommand.ReviewPetitionDeadlines;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.PetitionRejection.NoRecourse;
import org.hemu.api.petition.PetitionRejection.PetitionNotIn;
import org.hemu.api.petition.PetitionRejection.ReplyNotDelivered;
import org.hemu.api.petition.PetitionRejection.ReviewerNotNextHigher;
import org.hemu.api.petition.PetitionStage;
import org.hemu.api.petition.RecourseCommand.HoldReexaminationHearing;
import org.hemu.api.petition.RecourseCommand.RequestReexamination;
import org.hemu.api.petition.RecourseCommand.RequestReview;
import org.hemu.api.petition.RecourseEvent.ReviewRequested;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.shared.Pins;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever is not content asks the next higher organ for a review, and the one above for a re-examination; then it is final. */
class RecourseTest {
    /** Answered on 2012-05-14: a review can be asked for until 2012-06-13. */
    private static final PetitionStory ANSWERED =
            nothing().registered("2012-03-01").accepted("2012-03-16").answered(PetitionInstance.HANDLING, "2012-05-14");
    /** Reviewed on 2012-07-11: a re-examination can be asked for until 2012-08-10. */
    private static final PetitionStory REVIEWED =
            ANSWERED.underReview("2012-06-13").answered(PetitionInstance.REVIEW, "2012-07-11");
    /** To be answered until 2012-09-10, for the 9th is a Sunday. */
    private static final PetitionStory UNDER_REEXAMINATION = REVIEWED.underReexamination("2012-08-10");

    private static RequestReview review(@Nullable JurisdictionCode by, String on) {
        return new RequestReview(CASE, by, day(on));
    }

    private static HoldReexaminationHearing hearing(String from, String to) {
        return new HoldReexaminationHearing(CASE, day(from), day(to), document(DocumentKind.RECORD));
    }

    @Test
    @Pins({"petition-review-asked-in-30-days", "petition-review-30-days"})
    void asksForAReviewInThirtyDaysAndIsAnsweredInThirty() {
        ReviewRequested requested = (ReviewRequested)
                ANSWERED.when(review(CITY, "2012-06-13"), "2012-06-13").event();

        assertThat(requested.stopped()).containsExactly(ClockKind.PETITION_REVIEW_REQUEST);
        assertThat(requested.started().getFirst().lastDay()).isEqualTo(day("2012-07-13"));
        assertThat(requested.jurisdiction()).isEqualTo(CITY);
        ANSWERED.when(review(CITY, "2012-06-14"), "2012-06-14")
                .refused(new PeriodOver(
                        ClockKind.PETITION_REVIEW_REQUEST,
                        day("2012-06-13"),
                        ANSWERED.deadline(ClockKind.PETITION_REVIEW_REQUEST).rule(),
                        "/requestedOn"));
    }

    @Test
    @Pins({"petition-reexamination-asked-in-30-days", "petition-reexamination-30-days"})
    void asksForAReexaminationInThirtyDaysAndIsAnsweredInThirty() {
        assertThat(UNDER_REEXAMINATION
                        .deadline(ClockKind.PETITION_REEXAMINATION)
                        .lastDay())
                .isEqualTo(day("2012-09-10"));
        REVIEWED.when(new RequestReexamination(CASE, PROVINCE, day("2012-08-11")), "2012-08-11")
                .refused(new PeriodOver(
                        ClockKind.PETITION_REEXAMINATION_REQUEST,
                        day("2012-08-10"),
                        REVIEWED.deadline(ClockKind.PETITION_REEXAMINATION_REQUEST)
                                .rule(),
                        "/requestedOn"));
    }

    @Test
    void isInTimeWhenItIsRecordedLater() {
        PetitionStory expired = ANSWERED.then(new ReviewPetitionDeadlines(CASE), "2012-06-14");

        assertThat(expired.state().clocks().all()).isEmpty();
        assertThat(expired.then(review(CITY, "2012-06-13"), "2012-06-20")
                        .deadline(ClockKind.PETITION_REVIEW)
                        .lastDay())
                .isEqualTo(day("2012-07-13"));
    }

    @Test
    @Pins("petition-answered-by-next-higher")
    void asksTheUnitDirectlyAbove() {
        for (JurisdictionCode wrong : List.of(PROVINCE, DISTRICT, STREET)) {
            ANSWERED.when(review(wrong, "2012-06-01"), "2012-06-01")
                    .refused(new ReviewerNotNextHigher(
                            wrong, CITY, cited(PetitionRules.NEXT_HIGHER, "2012-06-01"), "/reviewer"));
        }
        REVIEWED.when(new RequestReexamination(CASE, CITY, day("2012-08-01")), "2012-08-01")
                .refused(new ReviewerNotNextHigher(
                        CITY, PROVINCE, cited(PetitionRules.NEXT_HIGHER, "2012-08-01"), "/reviewer"));
        ANSWERED.withoutUnits()
                .when(review(CITY, "2012-06-01"), "2012-06-01")
                .refused(new UnitNotInForce(CITY, "/reviewer"));
    }

    @Test
    void asksAnOrganThatIsNoUnitOnRecord() {
        ReviewRequested requested = (ReviewRequested)
                ANSWERED.when(review(null, "2012-06-01"), "2012-06-01").event();

        assertThat(requested.jurisdiction()).isEqualTo(DISTRICT);
        assertThat(requested.reviewer()).isNull();
    }

    @Test
    void asksOnceTheAnswerIsThere() {
        PetitionStory accepted = nothing().registered("2012-03-01").accepted("2012-03-16");
        PetitionStory issued = accepted.then(issue(PetitionInstance.HANDLING, "2012-05-14"), "2012-05-14");

        accepted.when(review(CITY, "2012-05-14"), "2012-05-14")
                .refused(new PetitionNotIn(CASE, List.of(PetitionStage.ANSWERED), PetitionStage.IN_HANDLING));
        issued.when(review(CITY, "2012-05-14"), "2012-05-14").refused(new ReplyNotDelivered(CASE));
        ANSWERED.when(review(CITY, "2012-05-13"), "2012-05-14")
                .refused(new DayBeforeStepFollowed(day("2012-05-13"), day("2012-05-14"), "/requestedOn"));
        ANSWERED.when(new RequestReexamination(CASE, PROVINCE, day("2012-05-14")), "2012-05-14")
                .refused(new PetitionNotIn(CASE, List.of(PetitionStage.REVIEWED), PetitionStage.ANSWERED));
    }

    @Test
    void hadNoRecourseBeforeTheRegulations() {
        nothing()
                .registered("2005-03-01")
                .accepted("2005-03-01")
                .answered(PetitionInstance.HANDLING, "2005-04-30")
                .when(review(CITY, "2005-05-10"), "2005-05-10")
                .refused(new NoRecourse(
                        PetitionInstance.REVIEW,
                        PetitionLimits.REVIEW_REQUEST
                                .versions()
                                .getFirst()
                                .rule()
                                .citation()));
    }

    @Test
    void isFinalAfterTheReexamination() {
        PetitionStory last = UNDER_REEXAMINATION.answered(PetitionInstance.REEXAMINATION, "2012-09-10");

        assertThat(last.state().clocks().all()).isEmpty();
        last.when(review(CITY, "2012-09-11"), "2012-09-11")
                .refused(new PetitionNotIn(CASE, List.of(PetitionStage.ANSWERED), PetitionStage.ENDED));
    }

    @Test
    @Pins("petition-hearing-not-counted")
    void doesNotCountTheDaysOfAHearing() {
        PetitionStory heard = UNDER_REEXAMINATION.then(hearing("2012-09-03", "2012-09-05"), "2012-09-05");

        assertThat(heard.deadline(ClockKind.PETITION_REEXAMINATION).lastDay()).isEqualTo(day("2012-09-12"));
        assertThat(heard.then(hearing("2012-09-12", "2012-09-12"), "2012-09-12")
                        .deadline(ClockKind.PETITION_REEXAMINATION)
                        .lastDay())
                .isEqualTo(day("2012-09-13"));
        heard.when(hearing("2012-09-13", "2012-09-13"), "2012-09-13")
                .refused(new PeriodOver(
                        ClockKind.PETITION_REEXAMINATION,
                        day("2012-09-12"),
                        heard.deadline(ClockKind.PETITION_REEXAMINATION).rule(),
                        "/from"));
    }

    @Test
    void hearsInTheReexaminationAlone() {
        UNDER_REEXAMINATION
                .when(hearing("2012-08-09", "2012-08-11"), "2012-09-05")
                .refused(new DayBeforeStepFollowed(day("2012-08-09"), day("2012-08-10"), "/from"));
        UNDER_REEXAMINATION
                .when(hearing("2012-09-05", "2012-09-03"), "2012-09-05")
                .refused(new DayBeforeStepFollowed(day("2012-09-03"), day("2012-09-05"), "/to"));
        ANSWERED.when(hearing("2012-05-15", "2012-05-15"), "2012-05-15")
                .refused(new PetitionNotIn(CASE, List.of(PetitionStage.UNDER_REEXAMINATION), PetitionStage.ANSWERED));
        ANSWERED.underReview("2012-06-13")
                .when(hearing("2012-06-15", "2012-06-15"), "2012-06-15")
                .refused(new PetitionNotIn(
                        CASE, List.of(PetitionStage.UNDER_REEXAMINATION), PetitionStage.UNDER_REVIEW));
    }

    @Test
    void isDeliveredAtEachInstance() {
        PetitionStory last =
                UNDER_REEXAMINATION.then(issue(PetitionInstance.REEXAMINATION, "2012-09-10"), "2012-09-10");

        assertThat(last.state().clocks().all()).isEmpty();
        assertThat(last.when(new DeliverReply(CASE, PetitionInstance.REEXAMINATION, day("2012-09-11")), "2012-09-11")
                        .event()
                        .started())
                .isEmpty();
    }
}
