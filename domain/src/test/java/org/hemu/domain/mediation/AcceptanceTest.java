package org.hemu.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.mediation.CaseStory.CASE;
import static org.hemu.domain.mediation.CaseStory.consent;
import static org.hemu.domain.mediation.CaseStory.day;
import static org.hemu.domain.mediation.CaseStory.document;
import static org.hemu.domain.mediation.CaseStory.initiate;
import static org.hemu.domain.mediation.CaseStory.malformed;
import static org.hemu.domain.mediation.CaseStory.ofStreet;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.CaseworkRejection.DayToCome;
import org.hemu.api.casework.CaseworkRejection.DigestMalformed;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.casework.LimitationInterruption;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.DeclineReason;
import org.hemu.api.mediation.IntakeCommand.AcceptMediation;
import org.hemu.api.mediation.IntakeCommand.DeclineMediation;
import org.hemu.api.mediation.IntakeCommand.RecordConsent;
import org.hemu.api.mediation.IntakeCommand.RecordRefusal;
import org.hemu.api.mediation.IntakeEvent.ConsentGiven;
import org.hemu.api.mediation.IntakeEvent.ConsentRefused;
import org.hemu.api.mediation.IntakeEvent.MediationAccepted;
import org.hemu.api.mediation.IntakeEvent.MediationDeclined;
import org.hemu.api.mediation.MediationCaseRejection.ApplicantCannotRefuse;
import org.hemu.api.mediation.MediationCaseRejection.BothPartiesNeeded;
import org.hemu.api.mediation.MediationCaseRejection.CaseNotIn;
import org.hemu.api.mediation.MediationCaseRejection.NobodyRefused;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.Side;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The other party is asked; then the body takes the case, or tells the applicant in writing that it does not. */
class AcceptanceTest {
    private static final CaseStory APPLIED = ofStreet().applied("2012-03-01");

    private static AcceptMediation accept(String on) {
        return new AcceptMediation(CASE, day(on));
    }

    private static RecordRefusal refuse(Side side, String on) {
        return new RecordRefusal(CASE, side, day(on));
    }

    private static DeclineMediation decline(DeclineReason reason, String on) {
        return new DeclineMediation(CASE, reason, document(DocumentKind.NOTICE), day(on));
    }

    @Test
    @Pins("mediation-voluntary")
    void takesTheConsentOfTheOtherParty() {
        APPLIED.when(accept("2012-03-02"), "2012-03-02")
                .refused(new BothPartiesNeeded(List.of(Side.EMPLOYER), MediationRules.VOLUNTARY.citation(), ""));
        APPLIED.when(consent(Side.EMPLOYER, "2012-03-02"), "2012-03-02")
                .then(new ConsentGiven(
                        CASE, BodyStory.STREET, Side.EMPLOYER, document(DocumentKind.CONSENT), day("2012-03-02")));
        assertThat(APPLIED.consented("2012-03-02")
                        .when(accept("2012-03-02"), "2012-03-02")
                        .event())
                .isInstanceOf(MediationAccepted.class);
    }

    @Test
    void takesTheConsentOfBothWhenTheBodyProposedIt() {
        CaseStory initiated = ofStreet().then(initiate("2012-03-01"), "2012-03-01");
        CaseStory one = initiated.then(consent(Side.WORKER, "2012-03-01"), "2012-03-01");

        initiated
                .when(accept("2012-03-02"), "2012-03-02")
                .refused(new BothPartiesNeeded(
                        List.of(Side.WORKER, Side.EMPLOYER), MediationRules.VOLUNTARY.citation(), ""));
        one.when(accept("2012-03-02"), "2012-03-02")
                .refused(new BothPartiesNeeded(List.of(Side.EMPLOYER), MediationRules.VOLUNTARY.citation(), ""));
        assertThat(one.then(consent(Side.EMPLOYER, "2012-03-02"), "2012-03-02")
                        .when(accept("2012-03-02"), "2012-03-02")
                        .event())
                .isInstanceOf(MediationAccepted.class);
    }

    @Test
    void isNotBeforeTheConsentAndNotAhead() {
        CaseStory consented = APPLIED.then(consent(Side.EMPLOYER, "2012-03-05"), "2012-03-05");

        consented
                .when(accept("2012-03-04"), "2012-03-06")
                .refused(new DayBeforeStepFollowed(day("2012-03-04"), day("2012-03-05"), "/acceptedOn"));
        consented
                .when(accept("2012-03-07"), "2012-03-06")
                .refused(new DayToCome(day("2012-03-07"), day("2012-03-06"), "/acceptedOn"));
        APPLIED.when(consent(Side.EMPLOYER, "2012-02-29"), "2012-03-02")
                .refused(new DayBeforeStepFollowed(day("2012-02-29"), day("2012-03-01"), "/consentedOn"));
        APPLIED.when(
                        new RecordConsent(CASE, Side.EMPLOYER, malformed(DocumentKind.CONSENT), day("2012-03-01")),
                        "2012-03-01")
                .refused(new DigestMalformed("nothing", "/consent/sha256"));
    }

    @ParameterizedTest(name = "applied for on {0}: until {1}")
    @CsvSource({
        "2012-03-01, 2012-03-06, over a weekend",
        "2012-01-18, 2012-01-21, Saturday the 21st is worked",
        "2012-01-19, 2012-01-29, over Spring Festival; Sunday the 29th is worked",
        "2012-02-27, 2012-03-01, over a leap day",
        "2012-12-31, 2013-01-06, over New Year; the weekend after it is worked"
    })
    @Pins("mediation-acceptance-3-working-days")
    void hasThreeWorkingDays(String receivedOn, String lastDay, String why) {
        Deadline deadline = ofStreet()
                .applied(receivedOn)
                .state()
                .clocks()
                .of(ClockKind.MEDIATION_ACCEPTANCE)
                .orElseThrow();

        assertThat(deadline.lastDay()).as(why).isEqualTo(day(lastDay));
        assertThat(deadline.rule().article()).isEqualTo("第二十二条");
    }

    @Test
    @Pins("mediation-acceptance-3-working-days")
    void hasNoLimitBefore2012() {
        assertThat(ofStreet().applied("2011-12-31").state().clocks().all())
                .containsExactly(ClockKind.MEDIATION_WITHOUT_AGREEMENT);
        assertThat(ofStreet().applied("2012-01-01").state().clocks().all())
                .containsExactly(ClockKind.MEDIATION_ACCEPTANCE, ClockKind.MEDIATION_WITHOUT_AGREEMENT);
    }

    @Test
    void stopsTheClockAndStartsTheNext() {
        var accepted = APPLIED.consented("2012-03-02").then(accept("2012-03-12"), "2012-03-12");

        assertThat(accepted.last().stopped()).containsExactly(ClockKind.MEDIATION_ACCEPTANCE);
        assertThat(accepted.last().started().stream().map(Deadline::clock))
                .containsExactly(ClockKind.MEDIATION_CONCLUSION);
    }

    @ParameterizedTest(name = "accepted on {0}: until {1}")
    @CsvSource({
        "2012-03-01, 2012-03-16, a Friday",
        "2012-03-02, 2012-03-19, the 17th is a Saturday",
        "2012-01-06, 2012-01-21, a Saturday that is worked",
        "2012-01-07, 2012-01-29, the 22nd is the first day of Spring Festival",
        "2012-02-14, 2012-02-29, leap day",
        "2012-12-17, 2013-01-04, New Year is off until the 3rd"
    })
    @Pins("mediation-15-days-from-acceptance")
    void givesTheBodyFifteenDays(String acceptedOn, String lastDay, String why) {
        Deadline deadline = ofStreet()
                .inMediation(acceptedOn)
                .state()
                .clocks()
                .of(ClockKind.MEDIATION_CONCLUSION)
                .orElseThrow();

        assertThat(deadline.lastDay()).as(why).isEqualTo(day(lastDay));
        assertThat(deadline.rule().article()).isEqualTo("第二十九条");
    }

    @Test
    @Pins("mediation-15-days-from-acceptance")
    void givesTheBodyNoLimitBefore2012() {
        assertThat(ofStreet().inMediation("2011-12-31").state().clocks().of(ClockKind.MEDIATION_CONCLUSION))
                .isEmpty();
        assertThat(ofStreet().inMediation("2012-01-01").state().clocks().of(ClockKind.MEDIATION_CONCLUSION))
                .isPresent();
    }

    @Test
    void isDeclinedInWritingWhereAPartyRefuses() {
        CaseStory refused = APPLIED.then(refuse(Side.EMPLOYER, "2012-03-02"), "2012-03-02");

        APPLIED.when(decline(DeclineReason.PARTY_REFUSED, "2012-03-02"), "2012-03-02")
                .refused(new NobodyRefused(CASE, "/reason"));
        refused.when(accept("2012-03-02"), "2012-03-02")
                .refused(new BothPartiesNeeded(List.of(Side.EMPLOYER), MediationRules.VOLUNTARY.citation(), ""));
        refused.when(decline(DeclineReason.PARTY_REFUSED, "2012-03-01"), "2012-03-05")
                .refused(new DayBeforeStepFollowed(day("2012-03-01"), day("2012-03-02"), "/declinedOn"));
        refused.when(
                        new DeclineMediation(
                                CASE, DeclineReason.PARTY_REFUSED, malformed(DocumentKind.NOTICE), day("2012-03-05")),
                        "2012-03-05")
                .refused(new DigestMalformed("nothing", "/notice/sha256"));
        var declined = refused.then(decline(DeclineReason.PARTY_REFUSED, "2012-03-05"), "2012-03-05");
        assertThat(((MediationDeclined) declined.last()).outcome()).isEqualTo(Outcome.RESPONDENT_REFUSED);
        assertThat(declined.last().stopped())
                .containsExactly(ClockKind.MEDIATION_ACCEPTANCE, ClockKind.MEDIATION_WITHOUT_AGREEMENT);
    }

    @Test
    void isDeclinedFromTheDayOnWhichTheFirstOfBothRefused() {
        CaseStory both = ofStreet()
                .then(initiate("2012-03-01"), "2012-03-01")
                .then(refuse(Side.EMPLOYER, "2012-03-05"), "2012-03-05")
                .then(refuse(Side.WORKER, "2012-03-02"), "2012-03-05");

        both.when(decline(DeclineReason.PARTY_REFUSED, "2012-03-01"), "2012-03-05")
                .refused(new DayBeforeStepFollowed(day("2012-03-01"), day("2012-03-02"), "/declinedOn"));
        assertThat(both.when(decline(DeclineReason.PARTY_REFUSED, "2012-03-02"), "2012-03-05")
                        .event())
                .isInstanceOf(MediationDeclined.class);
    }

    @Test
    void isDeclinedWhatIsNoLabourDispute() {
        var declined = APPLIED.then(decline(DeclineReason.OUT_OF_SCOPE, "2012-03-01"), "2012-03-01");

        assertThat(((MediationDeclined) declined.last()).outcome()).isEqualTo(Outcome.OUT_OF_SCOPE);
        declined.when(accept("2012-03-02"), "2012-03-02")
                .refused(new CaseNotIn(CASE, List.of(CaseStage.REQUESTED), CaseStage.ENDED));
    }

    @Test
    @Pins("limitation-interrupted-by-failure")
    void refusedByTheOtherPartyInterruptsTheLimitationFrom2012On() {
        CaseStory before = ofStreet().applied("2011-12-31");

        before.when(refuse(Side.EMPLOYER, "2011-12-31"), "2012-01-01")
                .then(new ConsentRefused(CASE, BodyStory.STREET, Side.EMPLOYER, day("2011-12-31"), null));
        before.when(refuse(Side.EMPLOYER, "2012-01-01"), "2012-01-01")
                .then(new ConsentRefused(
                        CASE,
                        BodyStory.STREET,
                        Side.EMPLOYER,
                        day("2012-01-01"),
                        new LimitationInterruption(
                                day("2012-01-01"),
                                InterruptionCause.CONSENT_REFUSED,
                                MediationRules.INTERRUPTED_BY_FAILURE.citation())));
        ofStreet()
                .then(initiate("2012-03-01"), "2012-03-01")
                .when(refuse(Side.EMPLOYER, "2012-03-01"), "2012-03-01")
                .then(new ConsentRefused(CASE, BodyStory.STREET, Side.EMPLOYER, day("2012-03-01"), null));
    }

    @Test
    void leavesAPartyFreeToThinkBetterOfIt() {
        CaseStory refused = APPLIED.then(refuse(Side.EMPLOYER, "2012-03-02"), "2012-03-02");
        CaseStory consenting = refused.then(consent(Side.EMPLOYER, "2012-03-05"), "2012-03-05");

        refused.when(refuse(Side.EMPLOYER, "2012-03-05"), "2012-03-05").then();
        assertThat(consenting.when(accept("2012-03-05"), "2012-03-05").event()).isInstanceOf(MediationAccepted.class);
        consenting
                .when(decline(DeclineReason.PARTY_REFUSED, "2012-03-05"), "2012-03-05")
                .refused(new NobodyRefused(CASE, "/reason"));
        consenting.when(consent(Side.EMPLOYER, "2012-03-05"), "2012-03-05").then();
        refused.when(consent(Side.EMPLOYER, "2012-03-01"), "2012-03-05")
                .refused(new DayBeforeStepFollowed(day("2012-03-01"), day("2012-03-02"), "/consentedOn"));
        consenting
                .when(refuse(Side.EMPLOYER, "2012-03-02"), "2012-03-05")
                .refused(new DayBeforeStepFollowed(day("2012-03-02"), day("2012-03-05"), "/refusedOn"));
        APPLIED.when(consent(Side.WORKER, "2012-03-05"), "2012-03-05").then();
        APPLIED.when(refuse(Side.WORKER, "2012-03-05"), "2012-03-05")
                .refused(new ApplicantCannotRefuse(Side.WORKER, "/side"));
    }
}
