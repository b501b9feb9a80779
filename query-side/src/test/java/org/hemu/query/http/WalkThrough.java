package org.hemu.query.http;

import static org.hemu.query.employment.EmploymentStory.EMPLOYER;
import static org.hemu.query.employment.EmploymentStory.RELATIONSHIP;
import static org.hemu.query.employment.EmploymentStory.accepted;
import static org.hemu.query.employment.EmploymentStory.contract;
import static org.hemu.query.employment.EmploymentStory.declared;
import static org.hemu.query.employment.EmploymentStory.filing;
import static org.hemu.query.employment.EmploymentStory.from;
import static org.hemu.query.employment.EmploymentStory.hire;
import static org.hemu.query.employment.EmploymentStory.hired;
import static org.hemu.query.employment.EmploymentStory.initialFiling;
import static org.hemu.query.employment.EmploymentStory.initialFilingAccepted;
import static org.hemu.query.employment.EmploymentStory.registered;
import static org.hemu.query.employment.EmploymentStory.since;
import static org.hemu.query.employment.EmploymentStory.standing;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;
import static org.hemu.query.jurisdiction.JurisdictionStory.established;

import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.Standing;
import org.hemu.query.shared.History;

/** One employer with one worker under contract of the two who should be, and one employer that has not filed. */
final class WalkThrough {
    private WalkThrough() {}

    static History history() {
        return established()
                .by("registrar")
                .and(
                        registered(EMPLOYER, NANGUAN),
                        registered(new EmployerId("200000002"), TIEXI),
                        declared(EMPLOYER, NANGUAN, "2011-02", 2, 2))
                .by("clerk")
                .and(
                        initialFiling(EMPLOYER, NANGUAN, "2011-01-20"),
                        initialFilingAccepted(EMPLOYER, NANGUAN, "2011-01-25"),
                        hired(
                                RELATIONSHIP,
                                EMPLOYER,
                                NANGUAN,
                                filing(1, "2011-03-10"),
                                hire("2011-03-01", contract("2011-03-01", "2013-02-28"))),
                        accepted(
                                RELATIONSHIP,
                                EMPLOYER,
                                NANGUAN,
                                1,
                                "2011-03-15",
                                Standing.NONE,
                                standing(since("2011-03-01"), from("2011-03-01", "2013-02-28"))));
    }
}
