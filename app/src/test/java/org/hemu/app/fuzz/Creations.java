package org.hemu.app.fuzz;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.hemu.api.shared.Role;
import org.hemu.app.authority.Ground;
import tools.jackson.databind.JsonNode;

/** Bodies that make something new; what is at random otherwise hardly ever fits together so well. */
final class Creations {
    private static final String EMPLOYERS = "/api/v1/employers";
    private static final String RELATIONSHIPS = "/api/v1/relationships";
    private static final String UNITS = "/api/v1/jurisdictions";
    private static final String BODIES = "/api/v1/mediation-bodies";
    private static final String CASES = "/api/v1/mediation-cases";
    private static final String PROPOSALS = "/api/v1/mediation-cases/initiated";
    private static final String PETITIONS = "/api/v1/petitions";
    private static final String BRIGADES = "/api/v1/inspection-bodies";
    private static final String REPORTS = "/api/v1/inspection-cases/reports";
    private static final String COMPLAINTS = "/api/v1/inspection-cases/complaints";
    static final Set<String> ALL =
            Set.of(EMPLOYERS, RELATIONSHIPS, UNITS, BODIES, CASES, PROPOSALS, PETITIONS, BRIGADES, REPORTS, COMPLAINTS);

    private Creations() {}

    /** Who in the province may make it. */
    static Role maker(String path) {
        return switch (path) {
            case UNITS -> Role.ADMINISTRATOR;
            case BODIES, CASES, PROPOSALS -> Role.COORDINATOR;
            case PETITIONS -> Role.PETITION_OFFICER;
            case BRIGADES, REPORTS, COMPLAINTS -> Role.INSPECTOR;
            default -> Role.FILING_CLERK;
        };
    }

    /** The body of a request, if that is one that makes something. */
    static Optional<JsonNode> body(Documented.Operation operation, ValidValues values, RandomGenerator random) {
        if (!operation.method().equals("POST")) {
            return Optional.empty();
        }
        Map<String, ?> body = switch (operation.path()) {
            case EMPLOYERS ->
                Ground.registration(Ground.code(60_000_000 + random.nextInt(1_000_000)), values.unit(random));
            case RELATIONSHIPS -> Ground.hire(values.employer(random), 1_000 + random.nextInt(1_000_000));
            case UNITS ->
                Map.of(
                        "code",
                        "220102%03d000".formatted(random.nextInt(100, 1_000)),
                        "name",
                        "某街道",
                        "kind",
                        "SUBDISTRICT",
                        "effectiveOn",
                        "2010-01-01");
            case BODIES -> Ground.committee(values.employer(random), values.unit(random));
            case CASES -> Ground.application(values.body(random), values.employer(random), "2012-06-01");
            case PROPOSALS ->
                Map.of(
                        "bodyId",
                        values.body(random),
                        "record",
                        Ground.document("RECORD"),
                        "dispute",
                        Ground.dispute(values.employer(random)),
                        "initiatedOn",
                        "2012-06-01");
            case PETITIONS -> Ground.petition(values.unit(random), "2012-06-01");
            case BRIGADES -> Ground.brigade(values.unit(random));
            case REPORTS -> Ground.report(values.inspectionBody(random), values.unit(random), "2012-06-01");
            case COMPLAINTS -> Ground.complaint(values.inspectionBody(random), values.unit(random), "2012-06-01");
            default -> Map.of();
        };
        return body.isEmpty() ? Optional.empty() : Optional.of(Judgement.JSON.valueToTree(body));
    }
}
