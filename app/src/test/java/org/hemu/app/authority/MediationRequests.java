package org.hemu.app.authority;

import static org.hemu.app.authority.Requests.post;

import java.util.List;
import java.util.Map;
import org.hemu.api.authority.Operation;
import org.hemu.api.authority.Relation;
import org.hemu.app.authority.Requests.Request;

/** The requests about mediation: whoever is permitted is told that the day of the step has not come, or why there is no such step. */
final class MediationRequests {
    private static final String NEVER = "2099-01-01";
    private static final String SOMEBODY = "a".repeat(26);
    private static final List<String> BOTH = List.of("WORKER", "EMPLOYER");

    private MediationRequests() {}

    static Request of(Operation operation, Relation relation, Ground ground) {
        String bodies = "mediation-bodies/" + ground.mediationBody(relation);
        String mediator = bodies + "/mediators/" + SOMEBODY;
        return switch (operation) {
            case ESTABLISH_MEDIATION_BODY -> post("mediation-bodies", establishment(relation, ground));
            case CHANGE_LEGAL_BASIS ->
                post(bodies + "/legal-basis", Map.of("legalBasis", "ENTERPRISE_MEDIATION_RULES", "effectiveOn", NEVER));
            case CONSTITUTE_COMMITTEE ->
                post(
                        bodies + "/committee",
                        Map.of(
                                "composition",
                                Map.of(
                                        "members",
                                        4,
                                        "women",
                                        1,
                                        "workerRepresentatives",
                                        2,
                                        "enterpriseRepresentatives",
                                        2),
                                "constitutedOn",
                                NEVER));
            case APPOINT_MEDIATOR ->
                post(
                        bodies + "/mediators",
                        Map.of("person", Map.of("name", "刘军"), "appointedOn", NEVER, "until", "2099-12-31"));
            case RENEW_APPOINTMENT -> post(mediator + "/renew", Map.of("renewedOn", NEVER, "until", "2099-12-31"));
            case END_APPOINTMENT -> post(mediator + "/end", Map.of("reason", "RESIGNED", "endedOn", NEVER));
            case DISSOLVE_MEDIATION_BODY -> post(bodies + "/dissolve", Map.of("dissolvedOn", NEVER));
            case APPLY_FOR_MEDIATION ->
                post(
                        "mediation-cases",
                        Ground.application(ground.mediationBody(relation), ground.employer(relation), NEVER));
            case INITIATE_MEDIATION ->
                post(
                        "mediation-cases/initiated",
                        Map.of(
                                "bodyId",
                                ground.mediationBody(relation),
                                "record",
                                Ground.document("RECORD"),
                                "dispute",
                                Ground.dispute(ground.employer(relation)),
                                "initiatedOn",
                                NEVER));
            default -> step(operation, "mediation-cases/" + ground.mediationCase(relation));
        };
    }

    private static Map<String, Object> establishment(Relation relation, Ground ground) {
        return Map.of(
                "kind",
                "ENTERPRISE_COMMITTEE",
                "legalBasis",
                "DISPUTE_MEDIATION_LAW",
                "jurisdiction",
                Ground.unit(relation),
                "name",
                "调解委员会",
                "employer",
                ground.employer(relation),
                "establishedOn",
                NEVER);
    }

    private static Request step(Operation operation, String one) {
        return switch (operation) {
            case RECORD_CONSENT -> post(one + "/consent", Map.of("side", "WORKER", "consentedOn", NEVER));
            case RECORD_REFUSAL -> post(one + "/refusal", Map.of("side", "WORKER", "refusedOn", NEVER));
            case NAME_REPRESENTATIVES ->
                post(one + "/representatives", Map.of("representatives", List.of(SOMEBODY), "namedOn", NEVER));
            case ACCEPT_MEDIATION -> post(one + "/accept", Map.of("acceptedOn", NEVER));
            case DECLINE_MEDIATION ->
                post(
                        one + "/decline",
                        Map.of("reason", "OUT_OF_SCOPE", "notice", Ground.document("NOTICE"), "declinedOn", NEVER));
            case ASSIGN_MEDIATORS ->
                post(one + "/mediators", Map.of("mediators", List.of(SOMEBODY), "head", SOMEBODY, "assignedOn", NEVER));
            case RECUSE_MEDIATOR ->
                post(one + "/recusal", Map.of("mediator", SOMEBODY, "ground", "INTEREST", "recusedOn", NEVER));
            case HOLD_SESSION -> post(one + "/sessions", Map.of("record", Ground.document("RECORD"), "heldOn", NEVER));
            case EXTEND_MEDIATION ->
                post(
                        one + "/extension",
                        Map.of(
                                "agreedBy",
                                BOTH,
                                "until",
                                "2099-02-01",
                                "consent",
                                Ground.document("CONSENT"),
                                "agreedOn",
                                NEVER));
            case END_MEDIATION ->
                post(
                        one + "/end",
                        Map.of("ending", "NOT_REACHED", "record", Ground.document("RECORD"), "endedOn", NEVER));
            case TRANSFER_MEDIATION -> post(one + "/transfer", Map.of("to", "ARBITRATION", "transferredOn", NEVER));
            case ARCHIVE_CASE -> post(one + "/archive", Map.of("archivedOn", NEVER));
            default -> ofAgreement(operation, one + "/agreement");
        };
    }

    private static Request ofAgreement(Operation operation, String agreement) {
        return switch (operation) {
            case REACH_AGREEMENT ->
                post(
                        agreement,
                        Map.of(
                                "form",
                                "WRITTEN",
                                "obligations",
                                List.of(),
                                "agreement",
                                Ground.document("AGREEMENT"),
                                "reachedOn",
                                NEVER));
            case SIGN_AGREEMENT -> post(agreement + "/signatures", Map.of("signature", "SEAL", "signedOn", NEVER));
            case REPUDIATE_AGREEMENT ->
                post(agreement + "/repudiation", Map.of("side", "WORKER", "repudiatedOn", NEVER));
            case RECORD_WORKER_CONSENT ->
                post(agreement + "/consents", Map.of("worker", SOMEBODY, "consentedOn", NEVER));
            case RECORD_PERFORMANCE -> post(agreement + "/performance", Map.of("obligation", 1, "performedOn", NEVER));
            case SUPERVISE_AGREEMENT ->
                post(agreement + "/supervision", Map.of("record", Ground.document("FOLLOW_UP"), "visitedOn", NEVER));
            case RECORD_BREACH ->
                post(
                        agreement + "/breach",
                        Map.of("obligation", 1, "notice", Ground.document("NOTICE"), "breachedOn", NEVER));
            case SET_ASIDE_AGREEMENT ->
                post(
                        agreement + "/set-aside",
                        Map.of("authority", "COURT", "decision", Ground.document("DECISION"), "setAsideOn", NEVER));
            case REQUEST_ARBITRATION_REVIEW ->
                post(agreement + "/arbitration-review", Map.of("by", BOTH, "requestedOn", NEVER));
            case REQUEST_JUDICIAL_CONFIRMATION ->
                post(agreement + "/judicial-confirmation", Map.of("by", BOTH, "requestedOn", NEVER));
            case REQUEST_PAYMENT_ORDER ->
                post(agreement + "/payment-order", Map.of("worker", SOMEBODY, "obligation", 1, "requestedOn", NEVER));
            case RECORD_REMEDY_RESULT ->
                post(
                        agreement + "/remedy-result",
                        Map.of(
                                "remedy",
                                "ARBITRATION_REVIEW",
                                "result",
                                "GRANTED",
                                "decision",
                                Ground.document("DECISION"),
                                "decidedOn",
                                NEVER));
            default -> throw new IllegalArgumentException("no request is this: " + operation);
        };
    }

    /** Why it is refused even to whoever may do it; empty when it is no step of mediation. */
    static String refusal(Operation operation) {
        return switch (operation) {
            case ESTABLISH_MEDIATION_BODY,
                    CHANGE_LEGAL_BASIS,
                    CONSTITUTE_COMMITTEE,
                    APPOINT_MEDIATOR,
                    RENEW_APPOINTMENT,
                    END_APPOINTMENT,
                    DISSOLVE_MEDIATION_BODY,
                    APPLY_FOR_MEDIATION,
                    INITIATE_MEDIATION,
                    RECORD_CONSENT,
                    RECORD_REFUSAL,
                    DECLINE_MEDIATION,
                    TRANSFER_MEDIATION -> "day-to-come";
            case NAME_REPRESENTATIVES -> "not-collective";
            case ACCEPT_MEDIATION -> "both-parties-needed";
            case ASSIGN_MEDIATORS,
                    RECUSE_MEDIATOR,
                    HOLD_SESSION,
                    EXTEND_MEDIATION,
                    END_MEDIATION,
                    REACH_AGREEMENT,
                    SIGN_AGREEMENT,
                    REPUDIATE_AGREEMENT,
                    RECORD_WORKER_CONSENT,
                    RECORD_PERFORMANCE,
                    SUPERVISE_AGREEMENT,
                    RECORD_BREACH,
                    SET_ASIDE_AGREEMENT,
                    REQUEST_ARBITRATION_REVIEW,
                    REQUEST_JUDICIAL_CONFIRMATION,
                    REQUEST_PAYMENT_ORDER,
                    RECORD_REMEDY_RESULT,
                    ARCHIVE_CASE -> "case-not-in";
            default -> "";
        };
    }
}
