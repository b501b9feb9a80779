package org.hemu.app.authority;

import static org.hemu.app.authority.Requests.post;

import java.util.Map;
import java.util.Optional;
import org.hemu.api.authority.Operation;
import org.hemu.api.authority.Relation;
import org.hemu.app.authority.Requests.Request;

/** The requests about petitions: whoever is permitted is told that the day of the step has not come, or why there is no such step. */
final class PetitionRequests {
    private static final String NEVER = "2099-01-01";

    private PetitionRequests() {}

    /** Empty when it is no step of a petition. */
    static Optional<Request> of(Operation operation, Relation relation, Ground ground) {
        String unit = Ground.unit(relation);
        if (operation == Operation.REGISTER_PETITION) {
            return Optional.of(post("petitions", Ground.petition(unit, NEVER)));
        }
        return Optional.ofNullable(
                        switch (operation) {
                            case REPEAT_PETITION -> "/repetitions";
                            case FORWARD_PETITION -> "/forward";
                            case ACCEPT_PETITION -> "/accept";
                            case DECLINE_PETITION -> "/decline";
                            case REFER_PETITION -> "/referral";
                            case WITHDRAW_PETITION -> "/withdrawal";
                            case EXTEND_HANDLING -> "/extension";
                            case ISSUE_OPINION -> "/opinion";
                            case DELIVER_REPLY -> "/delivery";
                            case REQUEST_REVIEW -> "/review";
                            case REQUEST_REEXAMINATION -> "/reexamination";
                            case HOLD_REEXAMINATION_HEARING -> "/hearing";
                            case PROPOSE_RECLASSIFICATION -> "/reclassification";
                            case CONFIRM_RECLASSIFICATION -> "/reclassification/confirm";
                            case WITHDRAW_RECLASSIFICATION -> "/reclassification/withdraw";
                            case OPEN_SUPERVISION -> "/supervision";
                            case ANSWER_SUPERVISION -> "/supervision/answer";
                            case CLOSE_SUPERVISION -> "/supervision/close";
                            case ESCALATE_PETITION -> "/escalation";
                            case ARCHIVE_PETITION -> "/archive";
                            default -> null;
                        })
                .map(step -> post("petitions/" + ground.petition(relation) + step, body(operation, unit)));
    }

    private static Map<String, ?> body(Operation operation, String unit) {
        return switch (operation) {
            case REPEAT_PETITION -> Map.of("receivedBy", unit, "batch", Ground.letter(NEVER));
            case FORWARD_PETITION -> Map.of("to", unit, "forwardedOn", NEVER);
            case ACCEPT_PETITION -> Map.of("notice", Ground.document("NOTICE"), "acceptedOn", NEVER);
            case DECLINE_PETITION ->
                Map.of("reason", "NOT_COMPETENT", "notice", Ground.document("NOTICE"), "declinedOn", NEVER);
            case REFER_PETITION -> Map.of("to", "MEDIATION", "notice", Ground.document("NOTICE"), "referredOn", NEVER);
            case WITHDRAW_PETITION -> Map.of("statement", Ground.document("RECORD"), "withdrawnOn", NEVER);
            case EXTEND_HANDLING -> Map.of("days", 30, "approval", Ground.document("APPROVAL"), "approvedOn", NEVER);
            case ISSUE_OPINION ->
                Map.of(
                        "instance",
                        "HANDLING",
                        "opinion",
                        "SUPPORTED",
                        "reply",
                        Ground.document("REPLY"),
                        "issuedOn",
                        NEVER);
            case DELIVER_REPLY -> Map.of("instance", "HANDLING", "deliveredOn", NEVER);
            case REQUEST_REVIEW, REQUEST_REEXAMINATION -> Map.of("requestedOn", NEVER);
            case HOLD_REEXAMINATION_HEARING -> Map.of("from", NEVER, "to", NEVER, "record", Ground.document("RECORD"));
            case PROPOSE_RECLASSIFICATION ->
                Map.of(
                        "classification",
                        Map.of("kind", "APPEAL", "topic", "PAY"),
                        "ground",
                        "ENTERED_WRONGLY",
                        "grounds",
                        Ground.document("RECORD"));
            case OPEN_SUPERVISION -> Map.of("ground", "OTHER", "advice", Ground.document("NOTICE"), "openedOn", NEVER);
            case ANSWER_SUPERVISION ->
                Map.of("number", 9, "adopted", true, "report", Ground.document("RECORD"), "answeredOn", NEVER);
            case CLOSE_SUPERVISION -> Map.of("number", 9, "closedOn", NEVER);
            case ESCALATE_PETITION -> Map.of("to", unit, "escalatedOn", NEVER);
            case ARCHIVE_PETITION -> Map.of("archivedOn", NEVER);
            default -> Map.of();
        };
    }

    /** Why it is refused even to whoever may do it; empty when it is no step of a petition. */
    static Optional<String> refusal(Operation operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case REGISTER_PETITION,
                            REPEAT_PETITION,
                            FORWARD_PETITION,
                            DECLINE_PETITION,
                            REFER_PETITION,
                            WITHDRAW_PETITION,
                            OPEN_SUPERVISION -> "day-to-come";
                    case ACCEPT_PETITION -> "not-forwarded";
                    case EXTEND_HANDLING,
                            ISSUE_OPINION,
                            DELIVER_REPLY,
                            REQUEST_REVIEW,
                            REQUEST_REEXAMINATION,
                            HOLD_REEXAMINATION_HEARING,
                            ARCHIVE_PETITION -> "petition-not-in";
                    case PROPOSE_RECLASSIFICATION -> "classified-so";
                    case CONFIRM_RECLASSIFICATION, WITHDRAW_RECLASSIFICATION -> "reclassification-not-proposed";
                    case ANSWER_SUPERVISION, CLOSE_SUPERVISION -> "supervision-not-open";
                    case ESCALATE_PETITION -> "not-superior";
                    default -> null;
                });
    }
}
