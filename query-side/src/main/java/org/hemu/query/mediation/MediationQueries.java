package org.hemu.query.mediation;

import java.time.Clock;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.casework.ClocksOfCases;
import org.hemu.query.matter.Matters;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Page;
import org.hemu.query.shared.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions about mediation bodies and mediation cases. */
@Component
public class MediationQueries {
    private final CaseLists caseLists;
    private final BodyLists bodyLists;
    private final CaseRows cases;
    private final Rows<BodyOnFile> bodies;
    private final Freshness freshness;
    private final Clock clock;

    MediationQueries(
            CaseLists caseLists,
            BodyLists bodyLists,
            CaseRows cases,
            Rows<BodyOnFile> bodies,
            Freshness freshness,
            Clock clock) {
        this.caseLists = caseLists;
        this.bodyLists = bodyLists;
        this.cases = cases;
        this.bodies = bodies;
        this.freshness = freshness;
        this.clock = clock;
    }

    /**
     * The cases that the unit and the units below it are accountable for now, those opened last in front.
     *
     * @param cursor {@code next} of the page before; null for the first page
     * @param limit 1 to 500
     */
    public Page<ListedCase> cases(
            JurisdictionCode jurisdiction, CaseFilter filter, @Nullable String cursor, int limit) {
        return caseLists.cases(jurisdiction, filter, cursor, Limits.page(limit));
    }

    /**
     * One case.
     *
     * @throws NotFound if there is no such case
     */
    public Answer<CaseFile> mediationCase(CaseId id) {
        AsOf asOf = freshness.of(List.of(Cases.NAME, ClocksOfCases.NAME, Matters.NAME));
        CaseOnFile found = cases.cases().find(id.value());
        if (found == null) {
            throw new NotFound(NotFound.Kind.CASE_UNKNOWN, id.value());
        }
        return new Answer<>(
                CaseFile.of(
                        found,
                        cases.clocks().find(id.value()),
                        cases.matters().find(found.matter().value()),
                        clock.instant().atZone(clock.getZone()).toLocalDate()),
                asOf);
    }

    /**
     * The bodies that the unit and the units below it are accountable for now, by unit and then by id.
     *
     * @param cursor {@code next} of the page before; null for the first page
     * @param limit 1 to 500
     */
    public Page<BodyOnFile> bodies(
            JurisdictionCode jurisdiction, BodyFilter filter, @Nullable String cursor, int limit) {
        return bodyLists.bodies(jurisdiction, filter, cursor, Limits.page(limit));
    }

    /**
     * One body.
     *
     * @throws NotFound if there is no such body
     */
    public Answer<BodyOnFile> body(MediationBodyId id) {
        AsOf asOf = freshness.of(List.of(Bodies.NAME));
        BodyOnFile found = bodies.find(id.value());
        if (found == null) {
            throw new NotFound(NotFound.Kind.MEDIATION_BODY_UNKNOWN, id.value());
        }
        return new Answer<>(found, asOf);
    }
}
