package org.hemu.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.inspection.InspectionSteps.complain;
import static org.hemu.domain.inspection.InspectionSteps.document;
import static org.hemu.domain.inspection.InspectionSteps.report;
import static org.hemu.domain.inspection.InspectionSteps.wages;
import static org.hemu.domain.inspection.InspectionSteps.wagesSince;
import static org.hemu.domain.inspection.InspectionSteps.worker;
import static org.hemu.domain.inspection.InspectionStory.CASE;
import static org.hemu.domain.inspection.InspectionStory.INFORMANT;
import static org.hemu.domain.inspection.InspectionStory.OTHER_CASE;
import static org.hemu.domain.inspection.InspectionStory.day;
import static org.hemu.domain.inspection.InspectionStory.ofDistrict;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkRejection.CaseAlreadyOpened;
import org.hemu.api.casework.CaseworkRejection.DayToCome;
import org.hemu.api.casework.CaseworkRejection.NamedTwice;
import org.hemu.api.casework.CaseworkRejection.OriginUnknown;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.casework.LimitationInterruption;
import org.hemu.api.casework.Origin;
import org.hemu.api.inspection.Allegation;
import org.hemu.api.inspection.Informant;
import org.hemu.api.inspection.InspectedMatter;
import org.hemu.api.inspection.InspectionBodyRejection.InspectionBodyNotAtWork;
import org.hemu.api.inspection.InspectionBodyRejection.InspectionBodyUnknown;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionCaseRejection.ComplainantsMissing;
import org.hemu.api.inspection.InspectionCaseRejection.CountImpossible;
import org.hemu.api.inspection.InspectionCaseRejection.MatterNamedTwice;
import org.hemu.api.inspection.InspectionCaseRejection.ViolationEndsTooEarly;
import org.hemu.api.inspection.IntakeCommand.ReceiveComplaint;
import org.hemu.api.inspection.IntakeEvent.ComplaintReceived;
import org.hemu.api.inspection.IntakeEvent.ReportReceived;
import org.hemu.api.inspection.Matters;
import org.hemu.api.inspection.ReportManner;
import org.hemu.api.person.PersonalData;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.shared.Families;
import org.hemu.domain.shared.Pins;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What comes in: reports of anybody, complaints of those who were harmed. */
class ReceivingTest {
    private static final LocalDate DAY = day("2012-03-01");

    @Test
    void aReportMayBeAnonymous() {
        ofDistrict()
                .when(report(null, wages(), "2012-03-01"), "2012-03-01")
                .then(new ReportReceived(
                        CASE,
                        InspectorsOf.NANGUAN,
                        InspectorsOf.BODY,
                        ReportManner.PHONE,
                        null,
                        document(DocumentKind.REPORT),
                        wages(),
                        null,
                        CASE,
                        DAY));
    }

    @Test
    @Pins("informant-kept-secret")
    void anInformantIsRecordedWithoutADocumentAndSoApartFromAnyWorker() {
        ReportReceived received = (ReportReceived) ofDistrict()
                .when(report(INFORMANT, wages(), "2012-03-01"), "2012-03-01")
                .event();

        assertThat(received.informant()).isEqualTo(new PersonalData("举某", null, "13904310000", null));
        assertThat(Arrays.stream(Informant.class.getRecordComponents()).map(RecordComponent::getType))
                .containsOnly(String.class);
        assertThat(INFORMANT.toString()).doesNotContain("举某", "13904310000");
    }

    @Test
    @Pins("informant-kept-secret")
    void anInformantStandsInNothingThatIsDecidedByOrShownToTheEmployer() {
        InspectionStory reported = ofDistrict().then(report(INFORMANT, wages(), "2012-03-01"), "2012-03-01");
        ReportReceived received = (ReportReceived) reported.last();

        assertThat(received.withoutInformant())
                .isEqualTo(ofDistrict()
                        .when(report(null, wages(), "2012-03-01"), "2012-03-01")
                        .event());
        assertThat(reported.state().toString()).doesNotContain("PersonalData", "SealedPerson", "举某");
        assertThat(Families.records(InspectionCaseEvent.class)
                        .filter(type -> type != ReportReceived.class)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(RecordComponent::getName))
                .doesNotContain("informant");
    }

    @Test
    void aReportHasNoDeadlineForItsAcceptance() {
        assertThat(ofDistrict()
                        .then(report(INFORMANT, wages(), "2012-03-01"), "2012-03-01")
                        .state()
                        .clocks()
                        .all())
                .isEmpty();
    }

    @Test
    @Pins("limitation-interrupted-by-request")
    void aComplaintInterruptsTheLimitationOfArbitration() {
        ComplaintReceived received = (ComplaintReceived)
                ofDistrict().when(complain("2012-03-01"), "2012-03-01").event();

        assertThat(received.interruption())
                .isEqualTo(new LimitationInterruption(
                        DAY, InterruptionCause.REQUEST_TO_AUTHORITY, InspectionRules.INTERRUPTION.citation()));
        assertThat(InspectionRules.INTERRUPTION.inForceOn(day("2008-04-30"))).isFalse();
        assertThat(InspectionRules.INTERRUPTION.inForceOn(day("2008-05-01"))).isTrue();
    }

    @Test
    void aComplaintIsOfWorkersEachNamedOnce() {
        ReceiveComplaint two = complain("2012-03-01");

        ofDistrict()
                .when(InspectionSteps.by(two, two.report(), List.of()), "2012-03-01")
                .refused(new ComplainantsMissing("/complainants"));
        ofDistrict()
                .when(
                        InspectionSteps.by(
                                two,
                                two.report(),
                                List.of(
                                        two.complainants().getFirst(),
                                        two.complainants().getFirst())),
                        "2012-03-01")
                .refused(new NamedTwice(worker(1), "/complainants"));
    }

    @Test
    void comesToABodyThatWorks() {
        ofDistrict()
                .before(InspectionBody.initial())
                .when(complain("2012-03-01"), "2012-03-01")
                .refused(new InspectionBodyUnknown(InspectorsOf.BODY, "/bodyId"));
        ofDistrict()
                .when(complain("2009-05-31"), "2012-03-01")
                .refused(new InspectionBodyNotAtWork(InspectorsOf.BODY, day("2009-05-31"), "/receivedOn"));
        ofDistrict()
                .when(complain("2012-03-02"), "2012-03-01")
                .refused(new DayToCome(day("2012-03-02"), DAY, "/receivedOn"));
        ofDistrict()
                .complained("2012-03-01")
                .when(report(null, wages(), "2012-03-01"), "2012-03-01")
                .refused(new CaseAlreadyOpened(CASE));
    }

    @Test
    void saysWhatCanBeTrue() {
        Allegation wages = wages();

        refused(
                alleging(wages, wages.matters(), "2012-03-02", null, 1),
                new DayToCome(day("2012-03-02"), DAY, "/allegation/from"));
        refused(
                alleging(wages, wages.matters(), "2012-02-01", "2012-01-31", 1),
                new ViolationEndsTooEarly(day("2012-02-01"), day("2012-01-31"), "/allegation/endedOn"));
        refused(
                alleging(wages, wages.matters(), "2012-02-01", "2012-03-02", 1),
                new DayToCome(day("2012-03-02"), DAY, "/allegation/endedOn"));
        refused(
                alleging(wages, wages.matters(), "2012-02-01", null, 0),
                new CountImpossible(0, "/allegation/workersConcerned"));
        refused(
                alleging(
                        wages,
                        new Matters(InspectedMatter.WAGES, List.of(InspectedMatter.WAGES)),
                        "2012-02-01",
                        null,
                        1),
                new MatterNamedTwice(InspectedMatter.WAGES, "/allegation/matters/others"));
    }

    private static void refused(Allegation allegation, Rejection why) {
        ofDistrict().when(report(null, allegation, "2012-03-01"), "2012-03-01").refused(why);
    }

    private static Allegation alleging(
            Allegation as, Matters matters, String from, @Nullable String endedOn, int workers) {
        return new Allegation(
                as.employer(),
                as.placeOfEmployment(),
                matters,
                day(from),
                endedOn == null ? null : day(endedOn),
                workers,
                as.claimedFen());
    }

    @Test
    void carriesTheMatterOfTheCaseItComesFrom() {
        Origin origin = new Origin(Channel.PETITION, OTHER_CASE);
        CaseId first = new CaseId("firstaaaaaaaaaaaaaaaaaaaaa");

        ComplaintReceived received = (ComplaintReceived) ofDistrict()
                .from(first)
                .when(complain(wagesSince("2012-02-29"), origin, "2012-03-01"), "2012-03-01")
                .event();

        assertThat(received.origin()).isEqualTo(origin);
        assertThat(received.matter()).isEqualTo(first);
        ofDistrict()
                .when(complain(wagesSince("2012-02-29"), origin, "2012-03-01"), "2012-03-01")
                .refused(new OriginUnknown(OTHER_CASE, "/origin/caseId"));
    }
}
