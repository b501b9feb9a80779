package org.hemu.domain.inspection;

import static org.hemu.domain.inspection.InspectionStory.CASE;
import static org.hemu.domain.inspection.InspectionStory.day;

import java.util.List;
import java.util.stream.IntStream;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.casework.Origin;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.inspection.Allegation;
import org.hemu.api.inspection.CancellationGround;
import org.hemu.api.inspection.DecisionCommand.ApplyForEnforcement;
import org.hemu.api.inspection.DecisionCommand.CloseInspection;
import org.hemu.api.inspection.DecisionCommand.DecideInspection;
import org.hemu.api.inspection.DecisionCommand.PublishViolation;
import org.hemu.api.inspection.DecisionCommand.RecordCompliance;
import org.hemu.api.inspection.DecisionCommand.RecordEnforcement;
import org.hemu.api.inspection.DecisionCommand.RemindPerformance;
import org.hemu.api.inspection.DecisionCommand.SetAsideDecision;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.Duty;
import org.hemu.api.inspection.DutyKind;
import org.hemu.api.inspection.EnforcementResult;
import org.hemu.api.inspection.HearingCommand.AnnounceDecision;
import org.hemu.api.inspection.HearingCommand.AppointHearing;
import org.hemu.api.inspection.HearingCommand.HoldHearing;
import org.hemu.api.inspection.Informant;
import org.hemu.api.inspection.InspectedMatter;
import org.hemu.api.inspection.IntakeCommand.AcceptInspection;
import org.hemu.api.inspection.IntakeCommand.ReceiveComplaint;
import org.hemu.api.inspection.IntakeCommand.ReceiveReport;
import org.hemu.api.inspection.IntakeCommand.RedirectInspection;
import org.hemu.api.inspection.IntakeCommand.RefuseInspection;
import org.hemu.api.inspection.IntakeCommand.RequestSupplement;
import org.hemu.api.inspection.IntakeCommand.SupplyMaterial;
import org.hemu.api.inspection.InvestigationCommand.AssignInspectors;
import org.hemu.api.inspection.InvestigationCommand.CancelInspection;
import org.hemu.api.inspection.InvestigationCommand.CarryOutInspection;
import org.hemu.api.inspection.InvestigationCommand.CompleteInvestigation;
import org.hemu.api.inspection.InvestigationCommand.EscalateGroupIncident;
import org.hemu.api.inspection.InvestigationCommand.ExtendInvestigation;
import org.hemu.api.inspection.InvestigationCommand.TransferInspection;
import org.hemu.api.inspection.Matters;
import org.hemu.api.inspection.MissingItem;
import org.hemu.api.inspection.PenaltyKind;
import org.hemu.api.inspection.RefusalReason;
import org.hemu.api.inspection.ReportManner;
import org.hemu.api.inspection.ReviewAuthority;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** Steps of a case, with what does not matter filled in. */
final class InspectionSteps {
    private InspectionSteps() {}

    static DocumentDigest document(DocumentKind kind) {
        return new DocumentDigest(kind, "0123456789abcdef".repeat(4));
    }

    static DocumentDigest malformed(DocumentKind kind) {
        return new DocumentDigest(kind, "nothing");
    }

    static SubjectId worker(int number) {
        return new SubjectId("worker-" + number);
    }

    static List<WorkerParty> workers(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new WorkerParty(worker(number), new SealedPerson(worker(number), "sealed")))
                .toList();
    }

    /** Wages that are owed since the first of January 2012, in a street of the district. */
    static Allegation wages() {
        return alleging(InspectionStory.KNOWN, InspectorsOf.STREET, "2012-01-01", null);
    }

    static Allegation alleging(EmployerParty employer, JurisdictionCode place, String from, @Nullable String endedOn) {
        return new Allegation(
                employer,
                place,
                new Matters(InspectedMatter.WAGES, List.of(InspectedMatter.CONTRACTS)),
                day(from),
                endedOn == null ? null : day(endedOn),
                3,
                InspectionStory.WAGES);
    }

    /** The same of another year, still going on. */
    static Allegation wagesSince(String from) {
        return alleging(InspectionStory.KNOWN, InspectorsOf.STREET, from, null);
    }

    static ReceiveComplaint complain(String on) {
        return complain(wagesSince(day(on).minusDays(1).toString()), on);
    }

    static ReceiveComplaint complain(Allegation allegation, String on) {
        return complain(allegation, null, on);
    }

    static ReceiveComplaint complain(Allegation allegation, @Nullable Origin origin, String on) {
        return new ReceiveComplaint(
                CASE,
                InspectorsOf.BODY,
                ApplicationForm.WRITTEN,
                workers(2),
                document(DocumentKind.REPORT),
                allegation,
                origin,
                day(on));
    }

    /** The same complaint by others, in another document. */
    static ReceiveComplaint by(ReceiveComplaint complaint, DocumentDigest report, List<WorkerParty> complainants) {
        return new ReceiveComplaint(
                complaint.caseId(),
                complaint.bodyId(),
                complaint.form(),
                complainants,
                report,
                complaint.allegation(),
                complaint.origin(),
                complaint.receivedOn());
    }

    static ReceiveReport report(@Nullable Informant informant, Allegation allegation, String on) {
        return new ReceiveReport(
                CASE,
                InspectorsOf.BODY,
                ReportManner.PHONE,
                informant,
                document(DocumentKind.REPORT),
                allegation,
                null,
                day(on));
    }

    static RequestSupplement askFor(MissingItem item, String until, String on) {
        return new RequestSupplement(CASE, List.of(item), document(DocumentKind.NOTICE), day(until), day(on));
    }

    static SupplyMaterial supply(Allegation allegation, String on) {
        return new SupplyMaterial(CASE, allegation, document(DocumentKind.REPORT), day(on));
    }

    static AcceptInspection accept(String on) {
        return new AcceptInspection(CASE, day(on));
    }

    static RefuseInspection refuse(RefusalReason reason, String on) {
        return new RefuseInspection(CASE, reason, null, document(DocumentKind.NOTICE), day(on));
    }

    static RedirectInspection redirect(RefusalReason reason, Destination to, String on) {
        return new RedirectInspection(CASE, reason, to, null, document(DocumentKind.NOTICE), day(on));
    }

    static AssignInspectors assign(String on, SubjectId... inspectors) {
        return new AssignInspectors(CASE, List.of(inspectors), day(on));
    }

    static CarryOutInspection inspect(String on, SubjectId... inspectors) {
        return new CarryOutInspection(CASE, List.of(inspectors), true, document(DocumentKind.RECORD), day(on));
    }

    static ExtendInvestigation extend(String on) {
        return new ExtendInvestigation(CASE, document(DocumentKind.APPROVAL), day(on));
    }

    static CompleteInvestigation complete(String on) {
        return new CompleteInvestigation(CASE, document(DocumentKind.RECORD), day(on));
    }

    static CancelInspection cancel(CancellationGround ground, String on) {
        return new CancelInspection(CASE, ground, document(DocumentKind.DECISION), day(on));
    }

    static TransferInspection transfer(Destination to, String on) {
        return new TransferInspection(CASE, to, null, document(DocumentKind.NOTICE), day(on));
    }

    static EscalateGroupIncident escalate(JurisdictionCode to, String knownOn, String on) {
        return new EscalateGroupIncident(CASE, 30, to, document(DocumentKind.NOTICE), day(knownOn), day(on));
    }

    static AnnounceDecision announce(DecisionKind intended, String on, PenaltyKind... penalties) {
        return new AnnounceDecision(CASE, intended, List.of(penalties), document(DocumentKind.NOTICE), day(on));
    }

    static AppointHearing appoint(SubjectId chair, String hearingOn, String on) {
        return new AppointHearing(CASE, chair, day(hearingOn), document(DocumentKind.NOTICE), day(on));
    }

    static HoldHearing hold(String on) {
        return new HoldHearing(CASE, document(DocumentKind.RECORD), day(on));
    }

    static Duty pay(DutyKind kind, long fen) {
        return new Duty(kind, fen);
    }

    static DecideInspection order(String on, String dueOn) {
        return decide(
                DecisionKind.ORDER_TO_CORRECT,
                List.of(),
                List.of(pay(DutyKind.PAY_WAGES, InspectionStory.WAGES)),
                dueOn,
                on);
    }

    static DecideInspection handle(String on, String dueOn) {
        return decide(
                DecisionKind.HANDLING_DECISION,
                List.of(),
                List.of(pay(DutyKind.PAY_WAGES, InspectionStory.WAGES)),
                dueOn,
                on);
    }

    static DecideInspection punish(PenaltyKind penalty, String on, String dueOn) {
        return decide(
                DecisionKind.PENALTY_DECISION,
                List.of(penalty),
                List.of(pay(DutyKind.PAY_FINE, 2_000_000L)),
                dueOn,
                on);
    }

    static DecideInspection decide(
            DecisionKind kind, List<PenaltyKind> penalties, List<Duty> duties, String dueOn, String on) {
        return new DecideInspection(
                CASE, kind, penalties, duties, day(dueOn), document(DocumentKind.DECISION), day(on));
    }

    static RecordCompliance comply(int number, String on) {
        return new RecordCompliance(CASE, number, document(DocumentKind.FOLLOW_UP), day(on));
    }

    static RemindPerformance remind(int number, String on) {
        return new RemindPerformance(CASE, number, document(DocumentKind.NOTICE), day(on));
    }

    static ApplyForEnforcement enforce(int number, String on) {
        return new ApplyForEnforcement(CASE, number, document(DocumentKind.APPLICATION), day(on));
    }

    static RecordEnforcement enforced(int number, EnforcementResult result, String on) {
        return new RecordEnforcement(CASE, number, result, document(DocumentKind.DECISION), day(on));
    }

    static SetAsideDecision setAside(int number, String on) {
        return new SetAsideDecision(CASE, number, ReviewAuthority.COURT, document(DocumentKind.DECISION), day(on));
    }

    static PublishViolation publish(String on) {
        return new PublishViolation(CASE, document(DocumentKind.NOTICE), day(on));
    }

    static CloseInspection close(String on) {
        return new CloseInspection(CASE, document(DocumentKind.RECORD), day(on));
    }
}
