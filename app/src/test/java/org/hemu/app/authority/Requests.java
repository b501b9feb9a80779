package org.hemu.app.authority;

import static org.hemu.api.authority.Operation.ABOLISH_JURISDICTION;
import static org.hemu.api.authority.Operation.ACCEPT_FILING;
import static org.hemu.api.authority.Operation.ADOPT_CREDIT_CODE;
import static org.hemu.api.authority.Operation.CHANGE_ORGANIZATION_CODE;
import static org.hemu.api.authority.Operation.CHANGE_REGISTRATION_NUMBER;
import static org.hemu.api.authority.Operation.CORRECT_FILING;
import static org.hemu.api.authority.Operation.CORRECT_INITIAL_FILING;
import static org.hemu.api.authority.Operation.DECLARE_HEADCOUNT;
import static org.hemu.api.authority.Operation.DEREGISTER_EMPLOYER;
import static org.hemu.api.authority.Operation.ESTABLISH_JURISDICTION;
import static org.hemu.api.authority.Operation.FILE_HIRE;
import static org.hemu.api.authority.Operation.LIFT_RESTRICTION;
import static org.hemu.api.authority.Operation.PROPOSE_ERASURE;
import static org.hemu.api.authority.Operation.REGISTER_EMPLOYER;
import static org.hemu.api.authority.Operation.RENAME_EMPLOYER;
import static org.hemu.api.authority.Operation.RENAME_JURISDICTION;
import static org.hemu.api.authority.Operation.REPARENT_JURISDICTION;
import static org.hemu.api.authority.Operation.RESTRICT_PROCESSING;
import static org.hemu.api.authority.Operation.RETURN_FILING;
import static org.hemu.api.authority.Operation.RETURN_INITIAL_FILING;
import static org.hemu.api.authority.Operation.SUBMIT_FILING;
import static org.hemu.api.authority.Operation.SUBMIT_INITIAL_FILING;
import static org.hemu.api.authority.Operation.SWITCH_READ_MODEL;
import static org.hemu.api.authority.Operation.TRANSFER_RELATIONSHIP;
import static org.hemu.api.authority.Operation.WITHDRAW_ERASURE;
import static org.hemu.api.authority.Operation.WITHDRAW_FILING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemu.api.authority.Operation;
import org.hemu.api.authority.PurposesOfDuty;
import org.hemu.api.authority.Relation;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.shared.Role;
import org.jspecify.annotations.Nullable;

/** One request for each operation on each target. Whoever is permitted is answered, and changes nothing that others need. */
final class Requests {
    private static final String API = "/api/v1/";
    private static final String NEVER = "2099-01-01";
    private static final String DATE_IN_FUTURE = "date-in-future";
    private static final String INITIAL_FILING_NOT_IN = "initial-filing-not-in";
    private static final String FILING_UNKNOWN = "filing-unknown";
    private static final String SUBJECT_STILL_HELD = "subject-still-held";

    /** @param body absent when something is only read */
    record Request(String path, @Nullable Map<String, ?> body) {}

    /** Why some are refused even to whoever may do them, so that nothing changes that others need. */
    private static final Map<Operation, String> REFUSALS = Map.ofEntries(
            Map.entry(SWITCH_READ_MODEL, "nothing-to-switch-to"),
            Map.entry(ESTABLISH_JURISDICTION, "jurisdiction-already-established"),
            Map.entry(RENAME_JURISDICTION, "effective-too-far-ahead"),
            Map.entry(REPARENT_JURISDICTION, "effective-too-far-ahead"),
            Map.entry(ABOLISH_JURISDICTION, "effective-too-far-ahead"),
            Map.entry(REGISTER_EMPLOYER, "employer-already-registered"),
            Map.entry(RENAME_EMPLOYER, DATE_IN_FUTURE),
            Map.entry(ADOPT_CREDIT_CODE, "check-character-wrong"),
            Map.entry(CHANGE_ORGANIZATION_CODE, DATE_IN_FUTURE),
            Map.entry(CHANGE_REGISTRATION_NUMBER, DATE_IN_FUTURE),
            Map.entry(DEREGISTER_EMPLOYER, DATE_IN_FUTURE),
            Map.entry(DECLARE_HEADCOUNT, "headcount-impossible"),
            Map.entry(CORRECT_INITIAL_FILING, INITIAL_FILING_NOT_IN),
            Map.entry(RETURN_INITIAL_FILING, INITIAL_FILING_NOT_IN),
            Map.entry(SUBMIT_FILING, DATE_IN_FUTURE),
            Map.entry(TRANSFER_RELATIONSHIP, "transfer-to-same-employer"),
            Map.entry(CORRECT_FILING, FILING_UNKNOWN),
            Map.entry(WITHDRAW_FILING, FILING_UNKNOWN),
            Map.entry(ACCEPT_FILING, FILING_UNKNOWN),
            Map.entry(RETURN_FILING, FILING_UNKNOWN),
            Map.entry(PROPOSE_ERASURE, SUBJECT_STILL_HELD),
            Map.entry(WITHDRAW_ERASURE, "erasure-not-proposed"),
            Map.entry(RESTRICT_PROCESSING, SUBJECT_STILL_HELD),
            Map.entry(LIFT_RESTRICTION, "restriction-not-in-force"));

    /** What is done for the first who may do it, and why it is refused to those after. */
    private static final Map<Operation, String> DONE_ONCE =
            Map.of(SUBMIT_INITIAL_FILING, INITIAL_FILING_NOT_IN, FILE_HIRE, "relationship-still-active");

    private final Ground ground;

    Requests(Ground ground) {
        this.ground = ground;
    }

    /** @param role the timeline of a unit is what an administrator reads; everybody else reads one of an employer */
    Request of(Operation operation, Relation relation, Role role) {
        String unit = Ground.unit(relation);
        String employer = ground.employer(relation);
        String employers = "employers/" + employer + "/";
        String filing = "relationships/" + ground.relationship(relation) + "/filings/9/";
        return switch (operation) {
            case READ_SELF -> get("me");
            case READ_DEFINITIONS -> get("indicators");
            case READ_ACTIVITY -> get("live");
            case READ_JURISDICTIONS -> get("jurisdictions/" + unit);
            case READ_FIGURES -> get("figures/I1/" + unit + "?month=2012-06");
            case READ_FLOW -> get("jurisdictions/" + unit + "/flow?from=2012-01&to=2012-02");
            case READ_EMPLOYERS -> get("employers/" + employer);
            case READ_RELATIONSHIPS -> get("relationships/" + ground.relationship(relation));
            case READ_MEDIATION_BODIES -> get("mediation-bodies/" + ground.mediationBody(relation));
            case READ_MEDIATION_CASES -> get("mediation-cases/" + ground.mediationCase(relation));
            case READ_PETITIONS -> get("petitions/" + ground.petition(relation));
            case READ_COMPLIANCE_RECORDS -> get("employers/" + employer + "/compliance-record");
            case READ_INSPECTION_BODIES -> get("inspection-bodies/" + ground.inspectionBody(relation));
            case READ_INSPECTION_CASES -> get("inspection-cases/" + ground.inspectionCase(relation));
            case READ_CLOCKS -> get("clocks/board?jurisdiction=" + unit);
            case READ_CASE_STATISTICS -> get("statistics/mediation?jurisdiction=" + unit + "&from=2012-01&to=2012-12");
            case READ_TIMELINES ->
                get("audit/aggregates/" + (role == Role.ADMINISTRATOR ? unit : employer) + "/events");
            case READ_AUDIT -> get("audit/jurisdictions/" + unit + "/events");
            case READ_SUBJECTS -> get("subjects/" + ground.worker(relation));
            case READ_OPERATION_STATUS -> get("operation/projections");
            case REBUILD_READ_MODEL -> post("operation/projections/filing-flow/rebuild", Map.of());
            case SWITCH_READ_MODEL -> post("operation/projections/audit-index/switch", Map.of());
            case RETRY_QUARANTINED -> post("operation/quarantine/retry", Map.of());
            case RECORD_HOLIDAY_NOTICE ->
                post(
                        "calendar/notices",
                        Map.of(
                                "publishedOn",
                                "2011-12-06",
                                "year",
                                2012,
                                "daysOff",
                                List.of(Map.of("from", "2012-01-01", "to", "2012-01-03")),
                                "workedWeekends",
                                List.of("2011-12-31"),
                                "source",
                                "国务院办公厅通知"));
            case ESTABLISH_JURISDICTION ->
                post(
                        "jurisdictions",
                        Map.of("code", unit, "name", "某区", "kind", "DISTRICT", "effectiveOn", "2009-01-01"));
            case RENAME_JURISDICTION ->
                post("jurisdictions/" + unit + "/rename", Map.of("name", "某区", "effectiveOn", NEVER));
            case REPARENT_JURISDICTION ->
                post("jurisdictions/" + unit + "/reparent", Map.of("newCode", unit, "effectiveOn", NEVER));
            case ABOLISH_JURISDICTION ->
                post("jurisdictions/" + unit + "/abolish", Map.of("successor", unit, "effectiveOn", NEVER));
            case REGISTER_EMPLOYER -> post("employers", Ground.registration(employer, unit));
            case RENAME_EMPLOYER -> post(employers + "rename", Map.of("name", "新名", "changedOn", NEVER));
            case CHANGE_LEGAL_REPRESENTATIVE ->
                post(
                        employers + "legal-representative",
                        Map.of("legalRepresentative", Map.of("name", "王和"), "changedOn", NEVER));
            case CHANGE_REGISTRATION_TYPE ->
                post(employers + "registration-type", Map.of("registrationType", "173", "changedOn", NEVER));
            case ADOPT_CREDIT_CODE ->
                post(employers + "credit-code", Map.of("creditCode", "91220102MA0000000X", "changedOn", NEVER));
            case CHANGE_ORGANIZATION_CODE ->
                post(
                        employers + "organization-code",
                        Map.of("organizationCode", "D2143569X", "ground", "CHANGED_BY_AUTHORITY", "changedOn", NEVER));
            case CHANGE_REGISTRATION_NUMBER ->
                post(
                        employers + "registration-number",
                        Map.of(
                                "registrationNumber",
                                "220102000000012",
                                "ground",
                                "CHANGED_BY_AUTHORITY",
                                "changedOn",
                                NEVER));
            case MOVE_EMPLOYER ->
                post(
                        employers + "move",
                        Map.of("jurisdiction", unit, "placeOfOperation", "岳阳街 1 号", "changedOn", NEVER));
            case RECLASSIFY_EMPLOYER ->
                post(
                        employers + "reclassify",
                        Map.of(
                                "industry",
                                Map.of("edition", "GBT_4754_2011", "code", "C34"),
                                "size",
                                "SMALL",
                                "changedOn",
                                NEVER));
            case DEREGISTER_EMPLOYER ->
                post(employers + "deregister", Map.of("reason", "DISSOLVED", "ceasedOn", NEVER));
            case DECLARE_HEADCOUNT ->
                post(
                        employers + "headcounts",
                        Map.of("month", "2012-04", "onRoll", 1, "shouldSign", 5, "source", "social-insurance"));
            case SUBMIT_INITIAL_FILING -> post(employers + "initial-filing", Map.of());
            case CORRECT_INITIAL_FILING -> post(employers + "initial-filing/correct", Map.of("reason", "更正"));
            case ACCEPT_INITIAL_FILING -> post(employers + "initial-filing/accept", Map.of());
            case RETURN_INITIAL_FILING ->
                post(employers + "initial-filing/return", Map.of("reasons", List.of("DATES_CONTRADICT_MATERIAL")));
            case FILE_HIRE -> post("relationships", Ground.hire(employer, 77));
            case SUBMIT_FILING ->
                post(
                        "relationships/" + ground.relationship(relation) + "/ending",
                        Map.of("endedOn", NEVER, "ground", "36-W"));
            case TRANSFER_RELATIONSHIP ->
                post(
                        "relationships/" + ground.relationship(relation) + "/transfer",
                        Map.of("toEmployer", employer, "lastDay", "2012-06-30", "basis", "公司合并"));
            case CORRECT_FILING -> post(filing + "correct", Map.of("reason", "更正", "hire", Map.of("startedOn", NEVER)));
            case WITHDRAW_FILING -> post(filing + "withdraw", Map.of("reason", "误报"));
            case ACCEPT_FILING -> post(filing + "accept", Map.of());
            case RETURN_FILING -> post(filing + "return", Map.of("reasons", List.of("DATES_CONTRADICT_MATERIAL")));
            case PROPOSE_ERASURE ->
                post(
                        "subjects/" + ground.worker(relation) + "/erasure",
                        Map.of("jurisdiction", unit, "ground", "OTHER"));
            case CONFIRM_ERASURE -> post("subjects/" + ground.formerWorker(relation) + "/erasure/confirm", Map.of());
            case WITHDRAW_ERASURE -> post("subjects/" + ground.worker(relation) + "/erasure/withdraw", Map.of());
            case RESTRICT_PROCESSING ->
                post(
                        "subjects/" + ground.worker(relation) + "/restriction",
                        Map.of("jurisdiction", unit, "reason", "RETENTION_RUNNING"));
            case LIFT_RESTRICTION ->
                post(
                        "subjects/" + ground.worker(relation) + "/restriction/lift",
                        Map.of("reason", "RESTRICTED_IN_ERROR"));
            case DISCLOSE_PERSONAL_DATA -> disclosure(relation, purpose(role));
            case CORRECT_WORKER ->
                correction(ground.worker(relation), ground.relationship(relation), Map.of("name", "李强"));
            case CORRECT_REPRESENTATIVE -> correction(ground.representative(relation), employer, Map.of("name", "王和"));
            default ->
                PetitionRequests.of(operation, relation, ground)
                        .or(() -> InspectionRequests.of(operation, relation, ground))
                        .orElseGet(() -> MediationRequests.of(operation, relation, ground));
        };
    }

    /**
     * What a request comes to that is permitted: the kinds of problems with which it may be refused, and an empty one where it
     * may be done.
     */
    static Set<String> outcomes(Operation operation) {
        String refusal = REFUSALS.get(operation);
        String afterwards = DONE_ONCE.get(operation);
        if (refusal != null) {
            return Set.of(refusal);
        }
        return afterwards != null
                ? Set.of("", afterwards)
                : Set.of(PetitionRequests.refusal(operation)
                        .or(() -> InspectionRequests.refusal(operation))
                        .orElseGet(() -> MediationRequests.refusal(operation)));
    }

    private static Request correction(String subject, String record, Map<String, ?> person) {
        return post(
                "subjects/" + subject + "/corrections",
                Map.of("record", record, "ground", "FOUND_WRONG", "person", person));
    }

    /** Of a record of which the purpose is. */
    Request disclosure(Relation relation, DisclosurePurpose purpose) {
        return switch (purpose) {
            case MEDIATION -> disclosure(ground.party(), ground.mediationCase(relation), purpose);
            case PETITION -> disclosure(ground.party(), ground.petition(relation), purpose);
            default -> disclosure(ground.worker(relation), ground.relationship(relation), purpose);
        };
    }

    private static Request disclosure(String subject, String record, DisclosurePurpose purpose) {
        return post("subjects/" + subject + "/disclosures", Map.of("record", record, "purpose", purpose.name()));
    }

    /** One of the role's duty, if there is any. */
    private static DisclosurePurpose purpose(Role role) {
        return PurposesOfDuty.of(role).stream().findAny().orElse(DisclosurePurpose.AUDIT);
    }

    static Request get(String path) {
        return new Request(API + path, null);
    }

    static Request post(String path, Map<String, ?> body) {
        return new Request(API + path, body);
    }
}
