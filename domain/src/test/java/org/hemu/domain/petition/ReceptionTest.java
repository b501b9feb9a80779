package org.hemu.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.petition.PetitionRulesTest.cited;
import static org.hemu.domain.petition.PetitionStory.CASE;
import static org.hemu.domain.petition.PetitionStory.CITY;
import static org.hemu.domain.petition.PetitionStory.DISTRICT;
import static org.hemu.domain.petition.PetitionStory.OTHER_CASE;
import static org.hemu.domain.petition.PetitionStory.accept;
import static org.hemu.domain.petition.PetitionStory.accusing;
import static org.hemu.domain.petition.PetitionStory.day;
import static org.hemu.domain.petition.PetitionStory.document;
import static org.hemu.domain.petition.PetitionStory.forward;
import static org.hemu.domain.petition.PetitionStory.letter;
import static org.hemu.domain.petition.PetitionStory.nothing;
import static org.hemu.domain.petition.PetitionStory.register;

import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.CaseworkRejection.DigestMalformed;
import org.hemu.api.casework.CaseworkRejection.UnitNotInForce;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.petition.LegalRoute;
import org.hemu.api.petition.NonAcceptance;
import org.hemu.api.petition.OversightCommand.EscalatePetition;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.PetitionRejection.ForwardedBefore;
import org.hemu.api.petition.PetitionRejection.ForwardedByOrgan;
import org.hemu.api.petition.PetitionRejection.NotForwarded;
import org.hemu.api.petition.PetitionRejection.PassedToTheAccused;
import org.hemu.api.petition.PetitionRejection.PetitionNotIn;
import org.hemu.api.petition.PetitionRejection.RouteDoesNotFit;
import org.hemu.api.petition.PetitionRejection.SameCaseDoesNotFit;
import org.hemu.api.petition.PetitionRejection.SameCaseUnknown;
import org.hemu.api.petition.PetitionRejection.WrittenNoticeMissing;
import org.hemu.api.petition.PetitionStage;
import org.hemu.api.petition.ReceptionCommand.AcceptPetition;
import org.hemu.api.petition.ReceptionCommand.DeclinePetition;
import org.hemu.api.petition.ReceptionEvent.PetitionAccepted;
import org.hemu.api.petition.ReceptionEvent.PetitionDeclined;
import org.hemu.api.petition.ReceptionEvent.PetitionForwarded;
import org.hemu.api.petition.Recipient;
import org.hemu.api.petition.RecourseCommand.RequestReview;
import org.hemu.api.shared.Citation;
import org.hemu.domain.shared.Pins;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An office forwards, the competent organ accepts or not, and the petitioner is told in writing. */
class ReceptionTest {
    private static final String DAY = "2012-03-02";
    private static final PetitionStory REGISTERED = nothing().registered("2012-03-01");
    private static final PetitionStory AT_THE_OFFICE =
            nothing().then(register(CITY, Recipient.PETITION_OFFICE, letter("2012-03-01")), "2012-03-01");

    private static DeclinePetition decline(NonAcceptance reason, @Nullable LegalRoute route, @Nullable CaseId sameAs) {
        return new DeclinePetition(CASE, reason, route, sameAs, document(DocumentKind.NOTICE), day(DAY));
    }

    @Test
    @Pins("petition-forwarded-to-competent-organ")
    void goesThroughAnOfficeToTheCompetentOrgan() {
        PetitionForwarded forwarded = (PetitionForwarded)
                AT_THE_OFFICE.when(forward(DISTRICT, DAY), DAY).event();

        assertThat(forwarded.jurisdiction()).isEqualTo(DISTRICT);
        assertThat(forwarded.forwardedBy()).isEqualTo(CITY);
        assertThat(forwarded.stopped()).containsExactly(ClockKind.PETITION_FORWARDING);
        assertThat(AT_THE_OFFICE
                        .then(forward(DISTRICT, DAY), DAY)
                        .deadline(ClockKind.PETITION_ACCEPTANCE)
                        .from())
                .isEqualTo(day(DAY));
        AT_THE_OFFICE
                .when(accept(DAY), DAY)
                .refused(new NotForwarded(CASE, cited(PetitionRules.FORWARDED_TO_COMPETENT, DAY)));
        REGISTERED
                .when(forward(CITY, DAY), DAY)
                .refused(new ForwardedByOrgan(CASE, cited(PetitionRules.FORWARDED_TO_COMPETENT, DAY)));
    }

    @Test
    void isForwardedOnceAndToAUnitThatIsThere() {
        AT_THE_OFFICE
                .then(forward(DISTRICT, DAY), DAY)
                .when(forward(DISTRICT, DAY), DAY)
                .refused(new ForwardedBefore(DISTRICT, day(DAY)));
        AT_THE_OFFICE.withoutUnits().when(forward(DISTRICT, DAY), DAY).refused(new UnitNotInForce(DISTRICT, "/to"));
        AT_THE_OFFICE
                .when(forward(DISTRICT, "2012-02-29"), DAY)
                .refused(new DayBeforeStepFollowed(day("2012-02-29"), day("2012-03-01"), "/forwardedOn"));
        AT_THE_OFFICE
                .then(forward(DISTRICT, DAY), DAY)
                .when(accept("2012-03-01"), DAY)
                .refused(new DayBeforeStepFollowed(day("2012-03-01"), day(DAY), "/acceptedOn"));
        AT_THE_OFFICE
                .then(forward(DISTRICT, "2012-03-05"), "2012-03-05")
                .when(decline(NonAcceptance.NOT_COMPETENT, null, null), "2012-03-06")
                .refused(new DayBeforeStepFollowed(day(DAY), day("2012-03-05"), "/declinedOn"));
    }

    @Test
    @Pins("petition-not-to-the-accused")
    void doesNotGetIntoTheHandsOfTheAccused() {
        PetitionStory accusation = nothing().then(accusing(DISTRICT, "2012-03-01"), "2012-03-01");

        accusation
                .when(forward(DISTRICT, DAY), DAY)
                .refused(new PassedToTheAccused(DISTRICT, cited(PetitionRules.NOT_TO_THE_ACCUSED, DAY), "/to"));
        assertThat(accusation.then(forward(CITY, DAY), DAY).state().facts().jurisdiction())
                .isEqualTo(CITY);
    }

    @Test
    @Pins("petition-not-to-the-accused")
    void doesNotGetThereByAReviewOrAReportUpwardEither() {
        PetitionStory answered = nothing()
                .then(accusing(CITY, "2012-03-01"), "2012-03-01")
                .then(forward(DISTRICT, "2012-03-01"), "2012-03-01")
                .accepted("2012-03-01")
                .answered(PetitionInstance.HANDLING, "2012-03-01");
        Citation rule = cited(PetitionRules.NOT_TO_THE_ACCUSED, DAY);

        answered.when(new RequestReview(CASE, CITY, day(DAY)), DAY)
                .refused(new PassedToTheAccused(CITY, rule, "/reviewer"));
        answered.when(new EscalatePetition(CASE, CITY, day(DAY)), DAY)
                .refused(new PassedToTheAccused(CITY, rule, "/to"));
    }

    @Test
    void isAcceptedByWhoeverReceivedIt() {
        PetitionAccepted accepted =
                (PetitionAccepted) REGISTERED.when(accept(DAY), DAY).event();

        assertThat(accepted.stopped()).containsExactly(ClockKind.PETITION_ACCEPTANCE);
        assertThat(accepted.started().getFirst().clock()).isEqualTo(ClockKind.PETITION_HANDLING);
        assertThat(REGISTERED.then(accept(DAY), DAY).state().stage().name()).isEqualTo(PetitionStage.IN_HANDLING);
        REGISTERED
                .then(accept(DAY), DAY)
                .when(accept(DAY), DAY)
                .refused(new PetitionNotIn(CASE, List.of(PetitionStage.REGISTERED), PetitionStage.IN_HANDLING));
    }

    @Test
    @Pins("petition-notice-in-writing")
    void isToldThePetitionerInWritingUnlessNobodyKnowsWhoItIs() {
        AcceptPetition silent = new AcceptPetition(CASE, null, day(DAY));

        REGISTERED
                .when(silent, DAY)
                .refused(new WrittenNoticeMissing(cited(PetitionRules.WRITTEN_NOTICE, DAY), "/notice"));
        assertThat(nothing().anonymous("2012-03-01").when(silent, DAY).event()).isInstanceOf(PetitionAccepted.class);
        REGISTERED
                .when(new AcceptPetition(CASE, PetitionStory.malformed(DocumentKind.NOTICE), day(DAY)), DAY)
                .refused(new DigestMalformed("nothing", "/notice/sha256"));
    }

    @ParameterizedTest
    @EnumSource(LegalRoute.class)
    @Pins("petition-has-legal-route")
    void isNotAcceptedWhereTheLawHasAnotherRoute(LegalRoute route) {
        PetitionDeclined declined = (PetitionDeclined) AT_THE_OFFICE
                .when(decline(NonAcceptance.LEGAL_ROUTE, route, null), DAY)
                .event();

        assertThat(declined.rule()).isEqualTo(cited(PetitionRules.LEGAL_ROUTE, DAY));
        assertThat(declined.route()).isEqualTo(route);
        assertThat(declined.stopped()).containsExactly(ClockKind.PETITION_FORWARDING);
    }

    @Test
    void namesTheRouteExactlyWhereThereIsOne() {
        REGISTERED
                .when(decline(NonAcceptance.LEGAL_ROUTE, null, null), DAY)
                .refused(new RouteDoesNotFit(NonAcceptance.LEGAL_ROUTE, "/route"));
        REGISTERED
                .when(decline(NonAcceptance.NOT_COMPETENT, LegalRoute.LITIGATION, null), DAY)
                .refused(new RouteDoesNotFit(NonAcceptance.NOT_COMPETENT, "/route"));
        assertThat(((PetitionDeclined) REGISTERED
                                .when(decline(NonAcceptance.NOT_COMPETENT, null, null), DAY)
                                .event())
                        .rule())
                .isEqualTo(cited(PetitionRules.WRITTEN_NOTICE, DAY));
    }

    @Test
    @Pins({"petition-accepted-elsewhere", "petition-final-after-reexamination"})
    void isNotAcceptedTwiceNorAfterTheLastAnswer() {
        PetitionStory known = REGISTERED.naming(OTHER_CASE);

        assertThat(((PetitionDeclined) known.when(decline(NonAcceptance.ALREADY_ACCEPTED, null, OTHER_CASE), DAY)
                                .event())
                        .rule())
                .isEqualTo(cited(PetitionRules.ACCEPTED_ELSEWHERE, DAY));
        assertThat(((PetitionDeclined) known.when(decline(NonAcceptance.FINALLY_ANSWERED, null, OTHER_CASE), DAY)
                                .event())
                        .rule())
                .isEqualTo(cited(PetitionRules.FINAL, DAY));
        known.when(decline(NonAcceptance.ALREADY_ACCEPTED, null, null), DAY)
                .refused(new SameCaseDoesNotFit(NonAcceptance.ALREADY_ACCEPTED, "/sameAs"));
        known.when(decline(NonAcceptance.NOT_COMPETENT, null, OTHER_CASE), DAY)
                .refused(new SameCaseDoesNotFit(NonAcceptance.NOT_COMPETENT, "/sameAs"));
        known.when(decline(NonAcceptance.ALREADY_ACCEPTED, null, CASE), DAY)
                .refused(new SameCaseUnknown(CASE, "/sameAs"));
        REGISTERED
                .when(decline(NonAcceptance.ALREADY_ACCEPTED, null, OTHER_CASE), DAY)
                .refused(new SameCaseUnknown(OTHER_CASE, "/sameAs"));
    }

    @Test
    void staysOnTheRegisterWhenItIsNotAccepted() {
        PetitionStory declined = REGISTERED.then(decline(NonAcceptance.NOT_COMPETENT, null, null), DAY);

        assertThat(declined.events()).hasSize(2);
        assertThat(declined.state().stage().name()).isEqualTo(PetitionStage.ENDED);
        declined.when(accept(DAY), DAY)
                .refused(new PetitionNotIn(CASE, List.of(PetitionStage.REGISTERED), PetitionStage.ENDED));
    }
}
