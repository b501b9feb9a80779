package org.hemu.app.authority;

import static org.hemu.app.authority.Requests.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemu.api.authority.Operation;
import org.hemu.api.authority.Relation;
import org.hemu.app.authority.Requests.Request;

/** The requests about inspection: whoever is permitted is told that the day of the step has not come, or why there is no such step. */
final class InspectionRequests {
    private static final String NEVER = "2099-01-01";
    private static final String SOMEBODY = "a".repeat(26);

    private InspectionRequests() {}

    /** Empty when it is nothing of inspection. */
    static Optional<Request> of(Operation operation, Relation relation, Ground ground) {
        String bodies = "inspection-bodies/" + ground.inspectionBody(relation);
        String cards = bodies + "/inspectors/" + SOMEBODY;
        return switch (operation) {
            case ESTABLISH_INSPECTION_BODY ->
                Optional.of(post(
                        "inspection-bodies",
                        Map.of("jurisdiction", Ground.inspected(relation), "name", "监察大队", "establishedOn", NEVER)));
            case REGISTER_INSPECTOR ->
                Optional.of(post(
                        bodies + "/inspectors",
                        Map.of(
                                "person",
                                Map.of("name", "刘强"),
                                "post",
                                "FULL_TIME",
                                "cardFrom",
                                NEVER,
                                "cardUntil",
                                NEVER)));
            case RENEW_CARD ->
                Optional.of(post(cards + "/renew", Map.of("cardFrom", NEVER, "cardUntil", "2099-12-31")));
            case WITHDRAW_CARD ->
                Optional.of(post(cards + "/withdraw", Map.of("reason", "LEFT_POST", "withdrawnOn", NEVER)));
            case DISSOLVE_INSPECTION_BODY -> Optional.of(post(bodies + "/dissolve", Map.of("dissolvedOn", NEVER)));
            case RECEIVE_REPORT ->
                Optional.of(post(
                        "inspection-cases/reports",
                        Ground.report(ground.inspectionBody(relation), Ground.inspected(relation), NEVER)));
            case RECEIVE_COMPLAINT ->
                Optional.of(post(
                        "inspection-cases/complaints",
                        Ground.complaint(ground.inspectionBody(relation), Ground.inspected(relation), NEVER)));
            default -> step(operation, relation, ground);
        };
    }

    private static Optional<Request> step(Operation operation, Relation relation, Ground ground) {
        return Optional.ofNullable(
                        switch (operation) {
                            case REQUEST_SUPPLEMENT -> "/supplement-request";
                            case SUPPLY_MATERIAL -> "/supplement";
                            case ACCEPT_INSPECTION -> "/accept";
                            case REFUSE_INSPECTION -> "/refuse";
                            case REDIRECT_INSPECTION -> "/redirect";
                            case ASSIGN_INSPECTORS -> "/inspectors";
                            case RECUSE_INSPECTOR -> "/recusal";
                            case CARRY_OUT_INSPECTION -> "/inspections";
                            case RECORD_OBSTRUCTION -> "/obstruction";
                            case ESCALATE_GROUP_INCIDENT -> "/group-incident";
                            case EXTEND_INVESTIGATION -> "/extension";
                            case COMPLETE_INVESTIGATION -> "/completion";
                            case CANCEL_INSPECTION -> "/cancel";
                            case TRANSFER_INSPECTION -> "/transfer";
                            case ANNOUNCE_DECISION -> "/announcement";
                            case RECORD_DEFENCE -> "/defence";
                            case REQUEST_HEARING -> "/hearing/request";
                            case APPOINT_HEARING -> "/hearing/appointment";
                            case HOLD_HEARING -> "/hearing";
                            case EXTEND_DECISION -> "/decision-extension";
                            case DECIDE_INSPECTION -> "/decisions";
                            case RECORD_COMPLIANCE -> "/compliance";
                            case REMIND_PERFORMANCE -> "/reminder";
                            case APPLY_FOR_ENFORCEMENT -> "/enforcement";
                            case RECORD_ENFORCEMENT -> "/enforcement-result";
                            case SET_ASIDE_DECISION -> "/set-aside";
                            case PUBLISH_VIOLATION -> "/publication";
                            case CLOSE_INSPECTION -> "/close";
                            case ARCHIVE_INSPECTION -> "/archive";
                            default -> null;
                        })
                .map(step -> post(
                        "inspection-cases/" + ground.inspectionCase(relation) + step,
                        body(operation, Ground.inspected(relation))));
    }

    private static Map<String, ?> body(Operation operation, String unit) {
        return switch (operation) {
            case REQUEST_SUPPLEMENT ->
                Map.of(
                        "missing",
                        List.of("EMPLOYER"),
                        "notice",
                        Ground.document("NOTICE"),
                        "until",
                        "2099-02-01",
                        "requestedOn",
                        NEVER);
            case SUPPLY_MATERIAL ->
                Map.of(
                        "allegation",
                        Ground.allegation(unit),
                        "material",
                        Ground.document("REPORT"),
                        "suppliedOn",
                        NEVER);
            case ACCEPT_INSPECTION -> Map.of("acceptedOn", NEVER);
            case REFUSE_INSPECTION ->
                Map.of("reason", "NOT_INSPECTION_MATTER", "notice", Ground.document("NOTICE"), "refusedOn", NEVER);
            case REDIRECT_INSPECTION ->
                Map.of(
                        "reason",
                        "NOT_INSPECTION_MATTER",
                        "to",
                        "ARBITRATION",
                        "notice",
                        Ground.document("NOTICE"),
                        "redirectedOn",
                        NEVER);
            case ASSIGN_INSPECTORS -> Map.of("inspectors", List.of(SOMEBODY), "assignedOn", NEVER);
            case RECUSE_INSPECTOR -> Map.of("inspector", SOMEBODY, "ground", "INTEREST", "recusedOn", NEVER);
            case CARRY_OUT_INSPECTION ->
                Map.of(
                        "inspectors",
                        List.of(SOMEBODY),
                        "cardsShown",
                        true,
                        "record",
                        Ground.document("RECORD"),
                        "inspectedOn",
                        NEVER);
            case RECORD_OBSTRUCTION -> Map.of("record", Ground.document("RECORD"), "obstructedOn", NEVER);
            case ESCALATE_GROUP_INCIDENT ->
                Map.of(
                        "persons",
                        30,
                        "escalatedTo",
                        unit,
                        "report",
                        Ground.document("RECORD"),
                        "knownOn",
                        NEVER,
                        "escalatedOn",
                        NEVER);
            case EXTEND_INVESTIGATION -> Map.of("approval", Ground.document("APPROVAL"), "approvedOn", NEVER);
            case COMPLETE_INVESTIGATION -> Map.of("report", Ground.document("RECORD"), "completedOn", NEVER);
            case CANCEL_INSPECTION ->
                Map.of("ground", "NOT_ESTABLISHED", "decision", Ground.document("DECISION"), "cancelledOn", NEVER);
            case TRANSFER_INSPECTION ->
                Map.of("to", "JUDICIAL_ORGANS", "notice", Ground.document("NOTICE"), "transferredOn", NEVER);
            default -> ofDecision(operation);
        };
    }

    private static Map<String, ?> ofDecision(Operation operation) {
        return switch (operation) {
            case ANNOUNCE_DECISION ->
                Map.of("intended", "HANDLING_DECISION", "notice", Ground.document("NOTICE"), "announcedOn", NEVER);
            case RECORD_DEFENCE -> Map.of("record", Ground.document("RECORD"), "statedOn", NEVER);
            case REQUEST_HEARING -> Map.of("requestedOn", NEVER);
            case APPOINT_HEARING ->
                Map.of(
                        "chair",
                        SOMEBODY,
                        "hearingOn",
                        "2099-02-01",
                        "notice",
                        Ground.document("NOTICE"),
                        "toldOn",
                        NEVER);
            case HOLD_HEARING -> Map.of("record", Ground.document("RECORD"), "heldOn", NEVER);
            case EXTEND_DECISION ->
                Map.of("until", "2099-02-01", "approval", Ground.document("APPROVAL"), "approvedOn", NEVER);
            case DECIDE_INSPECTION ->
                Map.of(
                        "kind",
                        "ORDER_TO_CORRECT",
                        "duties",
                        List.of(Map.of("kind", "PAY_WAGES", "amountFen", 100_000)),
                        "dueOn",
                        "2099-02-01",
                        "decision",
                        Ground.document("DECISION"),
                        "decidedOn",
                        NEVER);
            case RECORD_COMPLIANCE -> Map.of("number", 1, "record", Ground.document("RECORD"), "performedOn", NEVER);
            case REMIND_PERFORMANCE -> Map.of("number", 1, "notice", Ground.document("NOTICE"), "remindedOn", NEVER);
            case APPLY_FOR_ENFORCEMENT ->
                Map.of("number", 1, "application", Ground.document("APPLICATION"), "appliedOn", NEVER);
            case RECORD_ENFORCEMENT ->
                Map.of("number", 1, "result", "ENFORCED", "decision", Ground.document("DECISION"), "enforcedOn", NEVER);
            case SET_ASIDE_DECISION ->
                Map.of("number", 1, "authority", "COURT", "decision", Ground.document("DECISION"), "setAsideOn", NEVER);
            case PUBLISH_VIOLATION -> Map.of("publication", Ground.document("NOTICE"), "publishedOn", NEVER);
            case CLOSE_INSPECTION -> Map.of("record", Ground.document("RECORD"), "closedOn", NEVER);
            case ARCHIVE_INSPECTION -> Map.of("archivedOn", NEVER);
            default -> Map.of();
        };
    }

    /** Why it is refused even to whoever may do it; empty when it is nothing of inspection. */
    static Optional<String> refusal(Operation operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case ESTABLISH_INSPECTION_BODY,
                            DISSOLVE_INSPECTION_BODY,
                            WITHDRAW_CARD,
                            RECEIVE_REPORT,
                            RECEIVE_COMPLAINT,
                            ACCEPT_INSPECTION,
                            REFUSE_INSPECTION,
                            REDIRECT_INSPECTION,
                            ESCALATE_GROUP_INCIDENT -> "day-to-come";
                    case REQUEST_SUPPLEMENT -> "nobody-to-ask";
                    case REGISTER_INSPECTOR -> "card-too-short";
                    case RENEW_CARD -> "inspector-unknown";
                    case SUPPLY_MATERIAL,
                            ASSIGN_INSPECTORS,
                            RECUSE_INSPECTOR,
                            CARRY_OUT_INSPECTION,
                            RECORD_OBSTRUCTION,
                            EXTEND_INVESTIGATION,
                            COMPLETE_INVESTIGATION,
                            CANCEL_INSPECTION,
                            TRANSFER_INSPECTION,
                            ANNOUNCE_DECISION,
                            RECORD_DEFENCE,
                            REQUEST_HEARING,
                            APPOINT_HEARING,
                            HOLD_HEARING,
                            EXTEND_DECISION,
                            DECIDE_INSPECTION,
                            RECORD_COMPLIANCE,
                            REMIND_PERFORMANCE,
                            APPLY_FOR_ENFORCEMENT,
                            RECORD_ENFORCEMENT,
                            SET_ASIDE_DECISION,
                            PUBLISH_VIOLATION,
                            CLOSE_INSPECTION,
                            ARCHIVE_INSPECTION -> "inspection-not-in";
                    default -> null;
                });
    }
}
