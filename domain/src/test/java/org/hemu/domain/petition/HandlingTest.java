package org.hemu.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.petition.PetitionRulesTest.cited;
import static org.hemu.domain.petition.PetitionStory.CASE;
import static org.hemu.domain.petition.PetitionStory.day;
import static org.hemu.domain.petition.PetitionStory.document;
import static org.hemu.domain.petition.PetitionStory.issue;
import static org.hemu.domain.petition.PetitionStory.nothing;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.CaseworkRejection.PeriodOver;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.petition.HandlingCommand.DeliverReply;
import org.hemu.api.petition.HandlingCommand.ExtendHandling;
import org.hemu.api.petition.HandlingCommand.IssueOpinion;
import org.hemu.api.petition.HandlingEvent.OpinionIssued;
import org.hemu.api.petition.HandlingEvent.ReplyDelivered;
import org.hemu.api.petition.Opinion;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.PetitionRejection.DeliveredBefore;
import org.hemu.api.petition.PetitionRejection.ExtensionOutOfRange;
import org.hemu.api.petition.PetitionRejection.NoPeriodToExtend;
import org.hemu.api.petition.PetitionRejection.NobodyToAnswer;
import org.hemu.api.petition.PetitionRejection.PetitionNotIn;
import org.hemu.api.petition.PetitionRejection.WrittenNoticeMissing;
import org.hemu.api.petition.PetitionStage;
import org.hemu.domain.shared.Pins;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sixty days, thirty more on approval, and an answer in writing. */
class HandlingTest {
    /** Accepted on 2012-03-16: to be handled until 2012-05-15. */
    private static final PetitionStory ACCEPTED =
            nothing().registered("2012-03-01").accepted("2012-03-16");

    private static ExtendHandling extend(int days, @Nullable DocumentDigest notice, String on) {
        return new ExtendHandling(CASE, days, document(DocumentKind.APPROVAL), notice, day(on));
    }

    private static ExtendHandling extend(int days, String on) {
        return extend(days, document(DocumentKind.NOTICE), on);
    }

    @ParameterizedTest(name = "accepted on {0}: until {1}")
    @CsvSource({
        "2012-03-16, 2012-05-15, a Tuesday",
        "2011-11-03, 2012-01-04, New Year is off until the 3rd",
        "2011-12-31, 2012-02-29, a Saturday that was worked; leap day",
        "2012-08-03, 2012-10-08, the 2nd of October is off",
        "2012-11-30, 2013-01-29, over the turn of the year"
    })
    @Pins("petition-handling-60-days")
    void takesSixtyDaysFromTheAcceptance(String acceptedOn, String lastDay, String why) {
        PetitionStory story = nothing().registered(acceptedOn).accepted(acceptedOn);

        assertThat(story.deadline(ClockKind.PETITION_HANDLING).lastDay())
                .as(why)
                .isEqualTo(day(lastDay));
    }

    @Test
    @Pins("petition-extension-30-days")
    void takesThirtyDaysMoreAtMost() {
        assertThat(ACCEPTED.then(extend(30, "2012-05-15"), "2012-05-15")
                        .deadline(ClockKind.PETITION_HANDLING)
                        .lastDay())
                .isEqualTo(day("2012-06-14"));
        ACCEPTED.when(extend(31, "2012-05-15"), "2012-05-15")
                .refused(new ExtensionOutOfRange(31, 30, cited(PetitionRules.EXTENSION, "2012-05-15"), "/days"));
        ACCEPTED.when(extend(0, "2012-05-15"), "2012-05-15")
                .refused(new ExtensionOutOfRange(0, 30, cited(PetitionRules.EXTENSION, "2012-05-15"), "/days"));
        ACCEPTED.then(extend(20, "2012-05-15"), "2012-05-15")
                .when(extend(11, "2012-05-16"), "2012-05-16")
                .refused(new ExtensionOutOfRange(11, 10, cited(PetitionRules.EXTENSION, "2012-05-16"), "/days"));
        assertThat(ACCEPTED.then(extend(20, "2012-05-15"), "2012-05-15")
                        .then(extend(10, "2012-05-16"), "2012-05-16")
                        .deadline(ClockKind.PETITION_HANDLING)
                        .lastDay())
                .isEqualTo(day("2012-06-14"));
    }

    @Test
    void isExtendedBeforeItsDaysAreOver() {
        ACCEPTED.when(extend(30, "2012-05-16"), "2012-05-16")
                .refused(new PeriodOver(
                        ClockKind.PETITION_HANDLING,
                        day("2012-05-15"),
                        ACCEPTED.deadline(ClockKind.PETITION_HANDLING).rule(),
                        "/approvedOn"));
        nothing()
                .registered("2005-04-01")
                .accepted("2005-04-01")
                .when(extend(30, "2005-04-02"), "2012-01-01")
                .refused(new NoPeriodToExtend(CASE));
        nothing()
                .registered("2012-03-01")
                .when(extend(30, "2012-03-01"), "2012-03-01")
                .refused(new PetitionNotIn(CASE, List.of(PetitionStage.IN_HANDLING), PetitionStage.REGISTERED));
    }

    @Test
    @Pins("petition-extension-30-days")
    void isExtendedWithANoticeToThePetitioner() {
        ACCEPTED.when(extend(30, null, "2012-05-15"), "2012-05-15")
                .refused(new WrittenNoticeMissing(cited(PetitionRules.EXTENSION, "2012-05-15"), "/notice"));
        assertThat(nothing()
                        .anonymous("2012-03-01")
                        .accepted("2012-03-16")
                        .then(extend(30, null, "2012-05-15"), "2012-05-15")
                        .deadline(ClockKind.PETITION_HANDLING)
                        .lastDay())
                .isEqualTo(day("2012-06-14"));
    }

    @ParameterizedTest
    @EnumSource(Opinion.class)
    void endsWithAnAnswer(Opinion opinion) {
        OpinionIssued issued = (OpinionIssued) ACCEPTED.when(
                        new IssueOpinion(
                                CASE,
                                PetitionInstance.HANDLING,
                                opinion,
                                document(DocumentKind.REPLY),
                                day("2012-05-10")),
                        "2012-05-10")
                .event();

        assertThat(issued.opinion()).isEqualTo(opinion);
        assertThat(issued.stopped()).containsExactly(ClockKind.PETITION_HANDLING);
    }

    @Test
    @Pins("petition-reply-in-writing")
    void isAnsweredInWritingUnlessNobodyKnowsWhom() {
        IssueOpinion silent =
                new IssueOpinion(CASE, PetitionInstance.HANDLING, Opinion.EXPLAINED, null, day("2012-05-10"));
        PetitionStory anonymous = nothing().anonymous("2012-03-01").accepted("2012-03-16");

        ACCEPTED.when(silent, "2012-05-10")
                .refused(new WrittenNoticeMissing(cited(PetitionRules.WRITTEN_REPLY, "2012-05-10"), "/reply"));
        assertThat(anonymous.then(silent, "2012-05-10").state().stage()).isInstanceOf(Stage.Ended.class);
        anonymous
                .when(issue(PetitionInstance.HANDLING, "2012-05-10"), "2012-05-10")
                .refused(new NobodyToAnswer(CASE));
    }

    @Test
    void isAnsweredByWhoeverIsAsked() {
        ACCEPTED.when(issue(PetitionInstance.REVIEW, "2012-05-10"), "2012-05-10")
                .refused(new PetitionNotIn(CASE, List.of(PetitionStage.UNDER_REVIEW), PetitionStage.IN_HANDLING));
        ACCEPTED.when(issue(PetitionInstance.HANDLING, "2012-03-15"), "2012-05-10")
                .refused(new DayBeforeStepFollowed(day("2012-03-15"), day("2012-03-16"), "/issuedOn"));
    }

    @Test
    void isAnsweredLateRatherThanNever() {
        assertThat(ACCEPTED.then(issue(PetitionInstance.HANDLING, "2012-08-01"), "2012-08-01")
                        .state()
                        .stage()
                        .name())
                .isEqualTo(PetitionStage.ANSWERED);
    }

    @Test
    void isDeliveredOnce() {
        PetitionStory answered = ACCEPTED.then(issue(PetitionInstance.HANDLING, "2012-05-10"), "2012-05-10");
        DeliverReply deliver = new DeliverReply(CASE, PetitionInstance.HANDLING, day("2012-05-14"));
        ReplyDelivered delivered =
                (ReplyDelivered) answered.when(deliver, "2012-05-14").event();

        assertThat(delivered.started().getFirst().clock()).isEqualTo(ClockKind.PETITION_REVIEW_REQUEST);
        answered.then(deliver, "2012-05-14").when(deliver, "2012-05-15").then();
        answered.then(deliver, "2012-05-14")
                .when(new DeliverReply(CASE, PetitionInstance.HANDLING, day("2012-05-15")), "2012-05-15")
                .refused(new DeliveredBefore(day("2012-05-14")));
        answered.when(new DeliverReply(CASE, PetitionInstance.HANDLING, day("2012-05-09")), "2012-05-14")
                .refused(new DayBeforeStepFollowed(day("2012-05-09"), day("2012-05-10"), "/deliveredOn"));
        answered.when(new DeliverReply(CASE, PetitionInstance.REEXAMINATION, day("2012-05-14")), "2012-05-14")
                .refused(new PetitionNotIn(CASE, List.of(PetitionStage.ENDED), PetitionStage.ANSWERED));
    }
}
