package org.hemu.eventstore.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.DayUnit;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.casework.Extension;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.casework.LimitationInterruption;
import org.hemu.api.casework.Origin;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.inspection.Allegation;
import org.hemu.api.inspection.CancellationGround;
import org.hemu.api.inspection.CardEnd;
import org.hemu.api.inspection.CustodyEvent;
import org.hemu.api.inspection.DecisionEvent;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.Duty;
import org.hemu.api.inspection.DutyKind;
import org.hemu.api.inspection.EnforcementResult;
import org.hemu.api.inspection.HearingEvent;
import org.hemu.api.inspection.InspectedMatter;
import org.hemu.api.inspection.InspectionBodyEvent;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.inspection.InspectionDecision;
import org.hemu.api.inspection.InspectionOutcome;
import org.hemu.api.inspection.InspectorPost;
import org.hemu.api.inspection.IntakeEvent;
import org.hemu.api.inspection.InvestigationEvent;
import org.hemu.api.inspection.Matters;
import org.hemu.api.inspection.MissingItem;
import org.hemu.api.inspection.PenaltyKind;
import org.hemu.api.inspection.RefusalReason;
import org.hemu.api.inspection.ReportManner;
import org.hemu.api.inspection.ReviewAuthority;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.Finding;
import org.hemu.api.shared.JurisdictionCode;

/** One event of every kind of inspection, with everything in it that can be. */
final class InspectionSamples {
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final JurisdictionCode CHANGCHUN = new JurisdictionCode("220100000000");
    private static final JurisdictionCode STREET = new JurisdictionCode("220102001000");
    private static final InspectionBodyId BODY = new InspectionBodyId("n3dq5n2rkz7vxw4tbyhc6jlapu");
    private static final CaseId CASE = new CaseId("i4se7x2qkz5vnw3tbyhd6jlapu");
    private static final CaseId FIRST_CASE = new CaseId("f1rst2qkz5vnw3tbyhd6jlapuw");
    private static final SubjectId WORKER = new SubjectId("aebagbafaydqqcikbmga2dqpca");
    private static final SubjectId INFORMANT = new SubjectId("pebagbafaydqqcikbmga2dqpca");
    private static final SubjectId INSPECTOR = new SubjectId("ifrggzdfmztwq2lknnwg23tpoa");
    private static final SubjectId COLLEAGUE = new SubjectId("jbswy3dpeb3w64tmmqqq2dqpca");
    private static final SubjectId CHAIR = new SubjectId("kbswy3dpeb3w64tmmqqq2dqpca");
    private static final String SHA_256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static final Allegation ALLEGATION = new Allegation(
            new EmployerParty(new EmployerId("D2143569X"), new OrganizationCode("D2143569X"), "长春市南关区和顺机械有限公司"),
            STREET,
            new Matters(InspectedMatter.WAGES, List.of(InspectedMatter.CONTRACTS, InspectedMatter.WORKING_TIME)),
            day("2012-01-01"),
            day("2012-04-30"),
            35,
            1_260_000L);
    private static final Origin ORIGIN = new Origin(Channel.PETITION, FIRST_CASE);

    private static final Deadline INVESTIGATION = new Deadline(
            ClockKind.INVESTIGATION,
            new Citation("investigation-60-working-days", "劳动保障监察条例", "第十七条"),
            day("2012-05-04"),
            60,
            DayUnit.WORKING_DAY,
            List.of(Extension.byDays(
                    day("2012-07-14"), new Citation("investigation-extended-30-working-days", "劳动保障监察条例", "第十七条"), 30)),
            List.of(),
            3,
            day("2012-09-11"),
            null);
    private static final ClockChanges CLOCKS =
            new ClockChanges(List.of(ClockKind.INSPECTION_ACCEPTANCE), List.of(INVESTIGATION), List.of());

    static final List<Event> OF_BODIES = List.of(
            new InspectionBodyEvent.InspectionBodyEstablished(BODY, NANGUAN, "南关区劳动保障监察大队", day("2010-03-12")),
            new InspectionBodyEvent.InspectorRegistered(
                    BODY,
                    NANGUAN,
                    INSPECTOR,
                    sealed(INSPECTOR),
                    InspectorPost.PART_TIME,
                    day("2010-03-15"),
                    day("2013-03-14")),
            new InspectionBodyEvent.CardRenewed(BODY, NANGUAN, INSPECTOR, day("2013-03-15"), day("2016-03-14")),
            new InspectionBodyEvent.CardWithdrawn(BODY, NANGUAN, INSPECTOR, CardEnd.LEFT_POST, day("2014-08-31")),
            new InspectionBodyEvent.InspectionBodyDissolved(BODY, NANGUAN, day("2019-12-31")));

    static final List<Event> OF_CASES = Stream.of(intake(), investigation(), hearing(), decision(), custody())
            .flatMap(List::stream)
            .toList();

    private InspectionSamples() {}

    private static List<Event> intake() {
        return List.of(
                new IntakeEvent.ReportReceived(
                        CASE,
                        NANGUAN,
                        BODY,
                        ReportManner.LETTER_BOX,
                        sealed(INFORMANT),
                        document(DocumentKind.REPORT),
                        ALLEGATION,
                        ORIGIN,
                        FIRST_CASE,
                        day("2012-05-01")),
                new IntakeEvent.ComplaintReceived(
                        CASE,
                        NANGUAN,
                        BODY,
                        ApplicationForm.ORAL,
                        List.of(new WorkerParty(WORKER, sealed(WORKER))),
                        document(DocumentKind.REPORT),
                        ALLEGATION,
                        ORIGIN,
                        FIRST_CASE,
                        day("2012-05-02"),
                        new LimitationInterruption(
                                day("2012-05-02"),
                                InterruptionCause.REQUEST_TO_AUTHORITY,
                                new Citation("limitation-interrupted-by-request", "劳动争议调解仲裁法", "第二十七条第二款")),
                        CLOCKS),
                new IntakeEvent.SupplementRequested(
                        CASE,
                        NANGUAN,
                        List.of(MissingItem.EMPLOYER),
                        document(DocumentKind.NOTICE),
                        day("2012-05-20"),
                        day("2012-05-03"),
                        CLOCKS),
                new IntakeEvent.MaterialSupplied(
                        CASE, NANGUAN, ALLEGATION, document(DocumentKind.REPORT), day("2012-05-04"), CLOCKS),
                new IntakeEvent.InspectionAccepted(CASE, NANGUAN, day("2012-05-05"), CLOCKS),
                new IntakeEvent.InspectionFiled(CASE, NANGUAN, day("2012-05-06"), CLOCKS),
                new IntakeEvent.InspectionRefused(
                        CASE,
                        NANGUAN,
                        RefusalReason.DUPLICATE,
                        FIRST_CASE,
                        document(DocumentKind.NOTICE),
                        day("2012-05-07"),
                        CLOCKS),
                new IntakeEvent.InspectionRedirected(
                        CASE,
                        NANGUAN,
                        RefusalReason.IN_ANOTHER_PROCEDURE,
                        Destination.ARBITRATION,
                        FIRST_CASE,
                        document(DocumentKind.NOTICE),
                        day("2012-05-08"),
                        CLOCKS));
    }

    private static List<Event> investigation() {
        return List.of(
                new InvestigationEvent.InspectorsAssigned(
                        CASE, NANGUAN, List.of(INSPECTOR, COLLEAGUE), day("2012-05-09")),
                new InvestigationEvent.InspectorRecused(
                        CASE, NANGUAN, INSPECTOR, RecusalGround.INTEREST, day("2012-05-10")),
                new InvestigationEvent.InspectionCarriedOut(
                        CASE,
                        NANGUAN,
                        1,
                        List.of(INSPECTOR, COLLEAGUE),
                        document(DocumentKind.RECORD),
                        day("2012-05-11")),
                new InvestigationEvent.InspectionObstructed(
                        CASE, NANGUAN, document(DocumentKind.RECORD), day("2012-05-12")),
                new InvestigationEvent.GroupIncidentEscalated(
                        CASE,
                        NANGUAN,
                        30,
                        CHANGCHUN,
                        document(DocumentKind.NOTICE),
                        day("2012-05-12"),
                        day("2012-05-13"),
                        List.of(new Finding(
                                new Citation("group-incident-at-once", "劳动保障监察条例", "第十四条"),
                                Map.of("escalatedOn", "2012-05-13", "knownOn", "2012-05-12")))),
                new InvestigationEvent.InvestigationExtended(
                        CASE, NANGUAN, document(DocumentKind.APPROVAL), day("2012-05-14"), CLOCKS),
                new InvestigationEvent.InvestigationCompleted(
                        CASE, NANGUAN, document(DocumentKind.RECORD), day("2012-05-15"), CLOCKS),
                new InvestigationEvent.InspectionCancelled(
                        CASE,
                        NANGUAN,
                        CancellationGround.MINOR_AND_CORRECTED,
                        document(DocumentKind.DECISION),
                        day("2012-05-16"),
                        CLOCKS),
                new InvestigationEvent.InspectionTransferred(
                        CASE,
                        NANGUAN,
                        Destination.COURT,
                        FIRST_CASE,
                        document(DocumentKind.NOTICE),
                        day("2012-05-17"),
                        CLOCKS));
    }

    private static List<Event> hearing() {
        return List.of(
                new HearingEvent.DecisionAnnounced(
                        CASE,
                        NANGUAN,
                        DecisionKind.PENALTY_DECISION,
                        List.of(PenaltyKind.LARGE_FINE),
                        document(DocumentKind.NOTICE),
                        day("2012-05-18"),
                        CLOCKS),
                new HearingEvent.DefenceHeard(CASE, NANGUAN, document(DocumentKind.RECORD), day("2012-05-19")),
                new HearingEvent.HearingRequested(CASE, NANGUAN, day("2012-05-20"), CLOCKS),
                new HearingEvent.HearingAppointed(
                        CASE, NANGUAN, CHAIR, day("2012-05-30"), document(DocumentKind.NOTICE), day("2012-05-21")),
                new HearingEvent.HearingHeld(CASE, NANGUAN, document(DocumentKind.RECORD), day("2012-05-30")));
    }

    private static List<Event> decision() {
        return List.of(
                new DecisionEvent.DecisionExtended(
                        CASE, NANGUAN, day("2012-06-20"), document(DocumentKind.APPROVAL), day("2012-05-31"), CLOCKS),
                new DecisionEvent.InspectionDecided(
                        CASE,
                        NANGUAN,
                        new InspectionDecision(
                                1,
                                DecisionKind.PENALTY_DECISION,
                                List.of(PenaltyKind.LARGE_FINE),
                                List.of(new Duty(DutyKind.PAY_FINE, 2_000_000L)),
                                day("2012-06-16")),
                        document(DocumentKind.DECISION),
                        day("2012-06-01"),
                        CLOCKS),
                new DecisionEvent.DecisionPerformed(
                        CASE, NANGUAN, 1, document(DocumentKind.FOLLOW_UP), day("2012-06-02"), CLOCKS),
                new DecisionEvent.PerformanceReminded(
                        CASE, NANGUAN, 1, document(DocumentKind.NOTICE), day("2012-06-17"), CLOCKS),
                new DecisionEvent.EnforcementApplied(
                        CASE, NANGUAN, 1, document(DocumentKind.APPLICATION), day("2012-07-03"), CLOCKS),
                new DecisionEvent.EnforcementDecided(
                        CASE,
                        NANGUAN,
                        1,
                        EnforcementResult.ENFORCED,
                        document(DocumentKind.DECISION),
                        day("2012-08-03"),
                        CLOCKS),
                new DecisionEvent.DecisionSetAside(
                        CASE,
                        NANGUAN,
                        1,
                        ReviewAuthority.RECONSIDERATION_ORGAN,
                        document(DocumentKind.DECISION),
                        day("2012-08-04"),
                        CLOCKS),
                new DecisionEvent.ViolationPublished(CASE, NANGUAN, document(DocumentKind.NOTICE), day("2012-08-05")),
                new DecisionEvent.InspectionClosed(
                        CASE,
                        NANGUAN,
                        InspectionOutcome.PENALTY_DECISION,
                        document(DocumentKind.RECORD),
                        day("2012-08-06"),
                        CLOCKS));
    }

    private static List<Event> custody() {
        return List.of(
                new CustodyEvent.DeadlinesRecomputed(
                        CASE, NANGUAN, List.of(INVESTIGATION), List.of(INVESTIGATION), day("2012-08-07")),
                new CustodyEvent.DeadlineMissed(CASE, NANGUAN, INVESTIGATION, day("2012-08-08")),
                new CustodyEvent.TermExpired(CASE, NANGUAN, INVESTIGATION, day("2012-08-09")),
                new CustodyEvent.InspectionArchived(CASE, NANGUAN, day("2012-12-31"), CLOCKS));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static SealedPerson sealed(SubjectId subject) {
        return new SealedPerson(subject, "AQAAAAHI7f3p0cQkq9m8o0z1c2VhbGVkIHBlcnNvbg==");
    }

    private static DocumentDigest document(DocumentKind kind) {
        return new DocumentDigest(kind, SHA_256);
    }
}
