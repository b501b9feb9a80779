package org.hemu.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.mediation.CaseStory.CASE;
import static org.hemu.domain.mediation.CaseStory.OTHER_CASE;
import static org.hemu.domain.mediation.CaseStory.apply;
import static org.hemu.domain.mediation.CaseStory.day;
import static org.hemu.domain.mediation.CaseStory.dispute;
import static org.hemu.domain.mediation.CaseStory.document;
import static org.hemu.domain.mediation.CaseStory.initiate;
import static org.hemu.domain.mediation.CaseStory.malformed;
import static org.hemu.domain.mediation.CaseStory.ofStreet;
import static org.hemu.domain.mediation.CaseStory.worker;

import java.util.List;
import java.util.Set;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkRejection.AmountImpossible;
import org.hemu.api.casework.CaseworkRejection.CaseAlreadyOpened;
import org.hemu.api.casework.CaseworkRejection.CaseUnknown;
import org.hemu.api.casework.CaseworkRejection.DayToCome;
import org.hemu.api.casework.CaseworkRejection.DigestMalformed;
import org.hemu.api.casework.CaseworkRejection.NamedTwice;
import org.hemu.api.casework.CaseworkRejection.OriginUnknown;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.casework.LimitationInterruption;
import org.hemu.api.casework.Origin;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EmploymentRejection.EmployerUnknown;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.mediation.Categories;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.IntakeCommand.AcceptMediation;
import org.hemu.api.mediation.IntakeCommand.ApplyForMediation;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.IntakeEvent.MediationInitiated;
import org.hemu.api.mediation.MediationBodyRejection.MediationBodyNotAtWork;
import org.hemu.api.mediation.MediationBodyRejection.MediationBodyUnknown;
import org.hemu.api.mediation.MediationCaseCommand;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.MediationCaseRejection.CategoryNamedTwice;
import org.hemu.api.mediation.MediationCaseRejection.EmployerUnnamed;
import org.hemu.api.mediation.MediationCaseRejection.WorkersMissing;
import org.hemu.api.mediation.Side;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.CaseBefore;
import org.hemu.domain.shared.Pins;
import org.hemu.domain.shared.Spec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A party applies, in writing or by word of mouth, or the body proposes to mediate. */
class ApplicationTest {
    private static MediationApplied applied(CaseStory story, ApplyForMediation command, String today) {
        return (MediationApplied) story.when(command, today).event();
    }

    private static Dispute with(EmployerParty employer, Categories categories, @Nullable Long claimedFen) {
        return new Dispute(dispute(1, false).workers(), employer, categories, false, claimedFen);
    }

    private static void refuses(Dispute dispute, Rejection why) {
        ofStreet().when(apply(dispute, null, "2012-03-01"), "2012-03-01").refused(why);
    }

    @Test
    void isOnRecordWithWhatItIsAbout() {
        MediationApplied event = applied(ofStreet(), apply("2012-03-01"), "2012-03-02");

        assertThat(event.jurisdiction()).isEqualTo(BodyStory.STREET);
        assertThat(event.occurredOn()).isEqualTo(day("2012-03-01"));
        assertThat(event.matter()).isEqualTo(CASE);
        assertThat(event.started().stream().map(Deadline::clock))
                .containsExactly(ClockKind.MEDIATION_ACCEPTANCE, ClockKind.MEDIATION_WITHOUT_AGREEMENT);
    }

    @Test
    void isMadeByEitherPartyInWritingOrNot() {
        for (Side side : Side.values()) {
            var oral = new ApplyForMediation(
                    CASE,
                    BodyStory.BODY,
                    side,
                    ApplicationForm.ORAL,
                    document(DocumentKind.RECORD),
                    dispute(1, false),
                    null,
                    day("2012-03-01"));

            assertThat(applied(ofStreet(), oral, "2012-03-01").applicant()).isEqualTo(side);
        }
    }

    @Test
    @Pins("limitation-interrupted-by-claim")
    void interruptsTheLimitationOfArbitrationFromMay2008On() {
        assertThat(applied(ofStreet(), apply("2012-03-01"), "2012-03-02").interruption())
                .isEqualTo(new LimitationInterruption(
                        day("2012-03-01"),
                        InterruptionCause.APPLICATION,
                        MediationRules.INTERRUPTED_BY_CLAIM.citation()));
        assertThat(Interruptions.of(InterruptionCause.APPLICATION, day("2008-05-01")))
                .isNotNull();
        assertThat(Interruptions.of(InterruptionCause.APPLICATION, day("2008-04-30")))
                .isNull();
    }

    @Test
    void carriesTheMatterThatItComesFrom() {
        Origin inspection = new Origin(Channel.INSPECTION, OTHER_CASE);
        Origin elsewhere = new Origin(Channel.PETITION, null);

        assertThat(applied(
                                ofStreet().from(OTHER_CASE),
                                apply(dispute(1, false), inspection, "2012-03-01"),
                                "2012-03-01")
                        .matter())
                .isEqualTo(OTHER_CASE);
        assertThat(applied(ofStreet(), apply(dispute(1, false), elsewhere, "2012-03-01"), "2012-03-01")
                        .matter())
                .isEqualTo(CASE);
        ofStreet()
                .when(apply(dispute(1, false), inspection, "2012-03-01"), "2012-03-01")
                .refused(new OriginUnknown(OTHER_CASE, "/origin/caseId"));
        ofStreet()
                .from(CASE)
                .when(apply(dispute(1, false), new Origin(Channel.MEDIATION, CASE), "2012-03-01"), "2012-03-01")
                .refused(new OriginUnknown(CASE, "/origin/caseId"));
    }

    /** Whoever may apply could else take the cases of others out of the figures, which count a matter once. */
    @Test
    void doesNotComeFromACaseOfOthers() {
        Dispute claimed = dispute(1, false);
        EmployerParty another = new EmployerParty(null, null, "另一单位");

        from(new CaseBefore(OTHER_CASE, another, Set.of(worker(2))), claimed)
                .refused(new OriginUnknown(OTHER_CASE, "/origin/caseId"));
        assertThat(matter(from(new CaseBefore(OTHER_CASE, claimed.employer(), Set.of(worker(2))), claimed)))
                .isEqualTo(OTHER_CASE);
        assertThat(matter(from(new CaseBefore(OTHER_CASE, another, Set.of(worker(2), worker(1))), claimed)))
                .isEqualTo(OTHER_CASE);
    }

    private static Spec.Outcome<MediationCaseEvent> from(CaseBefore before, Dispute claimed) {
        Origin named = new Origin(Channel.MEDIATION, OTHER_CASE);
        return ofStreet().from(before).when(apply(claimed, named, "2012-03-01"), "2012-03-01");
    }

    private static CaseId matter(Spec.Outcome<MediationCaseEvent> outcome) {
        return ((MediationApplied) outcome.event()).matter();
    }

    @Test
    void isForABodyAtWork() {
        ofStreet()
                .when(apply("2009-05-31"), "2012-03-01")
                .refused(new MediationBodyNotAtWork(BodyStory.BODY, day("2009-05-31"), "/receivedOn"));
        ofStreet()
                .before(MediationBody.initial())
                .when(apply("2012-03-01"), "2012-03-01")
                .refused(new MediationBodyUnknown(BodyStory.BODY, "/bodyId"));
    }

    @Test
    void opensACaseOnceAndNotAhead() {
        ofStreet().applied("2012-03-01").when(apply("2012-03-01"), "2012-03-02").refused(new CaseAlreadyOpened(CASE));
        ofStreet()
                .applied("2012-03-01")
                .when(initiate("2012-03-01"), "2012-03-02")
                .refused(new CaseAlreadyOpened(CASE));
        ofStreet()
                .when(apply("2012-03-02"), "2012-03-01")
                .refused(new DayToCome(day("2012-03-02"), day("2012-03-01"), "/receivedOn"));
        ofStreet()
                .when(new AcceptMediation(CASE, day("2012-03-01")), "2012-03-01")
                .refused(new CaseUnknown(CASE));
    }

    @Test
    void comesWithADocument() {
        var command = new ApplyForMediation(
                CASE,
                BodyStory.BODY,
                Side.WORKER,
                ApplicationForm.WRITTEN,
                malformed(DocumentKind.APPLICATION),
                dispute(1, false),
                null,
                day("2012-03-01"));

        ofStreet().when(command, "2012-03-01").refused(new DigestMalformed("nothing", "/application/sha256"));
    }

    @Test
    void namesTheParties() {
        EmployerParty unnamed = new EmployerParty(null, new OrganizationCode("12345678X"), " ");
        Categories pay = new Categories(DisputeCategory.PAY, List.of());
        Dispute twice = new Dispute(
                List.of(
                        dispute(1, false).workers().getFirst(),
                        dispute(1, false).workers().getFirst()),
                new EmployerParty(BodyStory.EMPLOYER, null, null),
                pay,
                false,
                null);

        refuses(dispute(0, false), new WorkersMissing("/dispute/workers"));
        refuses(twice, new NamedTwice(worker(1), "/dispute/workers"));
        refuses(with(unnamed, pay, null), new EmployerUnnamed("/dispute/employer"));
        assertThat(applied(
                        ofStreet(),
                        apply(with(new EmployerParty(null, null, "某小吃店"), pay, null), null, "2012-03-01"),
                        "2012-03-01"))
                .isNotNull();
    }

    @Test
    void namesAnEmployerAsItIsOnRecord() {
        EmployerId registered = new EmployerId("200000002");

        assertThat(((MediationApplied) namingEmployer(registered).event())
                        .dispute()
                        .employer()
                        .employerId())
                .isEqualTo(registered);
        namingEmployer(null).refused(new EmployerUnknown(BodyStory.EMPLOYER, "/dispute/employer/employerId"));
    }

    private static Spec.Outcome<MediationCaseEvent> namingEmployer(@Nullable EmployerId onRecord) {
        CaseStory street = ofStreet();
        return Spec.<MediationCaseCommand, MediationCase, MediationCaseEvent, MediationCircumstances>given(
                        MediationCase.initial(), List.of(), MediationCase::evolve, MediationCase::decide)
                .when(
                        apply("2012-03-01"),
                        new MediationCircumstances(
                                day("2012-03-01"), street.calendar(), street.body(), null, onRecord));
    }

    @Test
    void hasOnePrimaryCategoryAndAnAmountIfAny() {
        EmployerParty employer = new EmployerParty(BodyStory.EMPLOYER, null, null);
        Categories twice = new Categories(DisputeCategory.PAY, List.of(DisputeCategory.CONTRACT, DisputeCategory.PAY));

        refuses(with(employer, twice, null), new CategoryNamedTwice(DisputeCategory.PAY, "/dispute/categories/others"));
        refuses(
                with(employer, new Categories(DisputeCategory.PAY, List.of()), 0L),
                new AmountImpossible(0, "/dispute/claimedFen"));
    }

    @Test
    void ofTheBodyItselfStartsNoClock() {
        MediationInitiated event = (MediationInitiated)
                ofStreet().when(initiate("2012-03-01"), "2012-03-01").event();

        assertThat(event.started()).isEmpty();
        assertThat(event.occurredOn()).isEqualTo(day("2012-03-01"));
        ofStreet()
                .when(initiate("2012-03-02"), "2012-03-01")
                .refused(new DayToCome(day("2012-03-02"), day("2012-03-01"), "/initiatedOn"));
    }
}
