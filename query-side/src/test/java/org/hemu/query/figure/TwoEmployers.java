package org.hemu.query.figure;

import static org.hemu.query.employment.EmploymentStory.declared;
import static org.hemu.query.employment.EmploymentStory.initialFiling;
import static org.hemu.query.employment.EmploymentStory.initialFilingAccepted;
import static org.hemu.query.employment.EmploymentStory.registered;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.OLD_FANJIATUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.established;

import org.hemu.api.employment.EmployerId;
import org.hemu.query.shared.History;

/** One employer that has filed and one that has not but declares head-counts. */
final class TwoEmployers {
    static final EmployerId FILED = new EmployerId("100000001");
    static final EmployerId UNFILED = new EmployerId("100000002");

    private TwoEmployers() {}

    static History history() {
        return established()
                .and(
                        registered(FILED, NANGUAN),
                        initialFiling(FILED, NANGUAN, "2011-01-20"),
                        initialFilingAccepted(FILED, NANGUAN, "2011-01-25"),
                        registered(UNFILED, OLD_FANJIATUN),
                        declared(UNFILED, OLD_FANJIATUN, "2011-02", 7, 6));
    }
}
