package org.hemu.app.authority;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** @param body absent when something is only read */
    record Request(String path, @Nullable Map<String, ?> body) {}

    /** Why some are refused even to whoever may do them; all others are done. */
    private static final Map<Operation, String> REFUSALS = Map.of();

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
            case CORRECT_PERSON ->
                post(
                        "subjects/" + ground.worker(relation) + "/corrections",
                        Map.of(
                                "record",
                                ground.relationship(relation),
                                "ground",
                                "FOUND_WRONG",
                                "person",
                                Map.of("name", "李强")));
            case CORRECT_TAKE_OVER, ASSIGN_ORGANIZATION_CODE ->
                throw new IllegalArgumentException("no request is this: " + operation);
        };
    }

    /** The kind of the problem with which a request is answered that is permitted; empty when it is done. */
    static Optional<String> refusal(Operation operation) {
        return Optional.ofNullable(REFUSALS.get(operation));
    }

    Request disclosure(Relation relation, DisclosurePurpose purpose) {
        return post(
                "subjects/" + ground.worker(relation) + "/disclosures",
                Map.of("record", ground.relationship(relation), "purpose", purpose.name()));
    }

    /** One of the role's duty, if there is any. */
    private static DisclosurePurpose purpose(Role role) {
        return PurposesOfDuty.of(role).stream().findAny().orElse(DisclosurePurpose.AUDIT);
    }

    private static Request get(String path) {
        return new Request(API + path, null);
    }

    private static Request post(String path, Map<String, ?> body) {
        return new Request(API + path, body);
    }
}
