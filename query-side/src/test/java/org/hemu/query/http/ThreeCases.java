package org.hemu.query.http;

import static org.hemu.query.employment.EmploymentStory.registered;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN_STREET;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;
import static org.hemu.query.jurisdiction.JurisdictionStory.established;
import static org.hemu.query.mediation.MediationStory.BODY;
import static org.hemu.query.mediation.MediationStory.CASE;
import static org.hemu.query.mediation.MediationStory.EMPLOYER;
import static org.hemu.query.mediation.MediationStory.accepted;
import static org.hemu.query.mediation.MediationStory.agreed;
import static org.hemu.query.mediation.MediationStory.applied;
import static org.hemu.query.mediation.MediationStory.appointed;
import static org.hemu.query.mediation.MediationStory.assigned;
import static org.hemu.query.mediation.MediationStory.caseOf;
import static org.hemu.query.mediation.MediationStory.effective;

import org.hemu.query.mediation.MediationStory;
import org.hemu.query.shared.History;

/** Three cases: by 21 March 2012 one is agreed upon, one in mediation and overdue, and one not decided. */
final class ThreeCases {
    private ThreeCases() {}

    static History history() {
        return established()
                .and(
                        registered(EMPLOYER, NANGUAN),
                        MediationStory.established(BODY, NANGUAN_STREET, "2009-06-01"),
                        appointed(BODY, NANGUAN_STREET, "2009-06-01", "2015-05-31"),
                        applied(CASE, NANGUAN_STREET, "2012-03-01", "2012-03-06"),
                        accepted(CASE, NANGUAN_STREET, "2012-03-05", "2012-03-20"),
                        assigned(CASE, NANGUAN_STREET, "2012-03-05"),
                        agreed(CASE, NANGUAN_STREET, "2012-03-15"),
                        effective(CASE, NANGUAN_STREET, "2012-03-16", "2012-04-15"),
                        applied(caseOf(1), NANGUAN, "2012-03-02", "2012-03-07"),
                        accepted(caseOf(1), NANGUAN, "2012-03-05", "2012-03-20"),
                        applied(caseOf(2), TIEXI, "2012-03-20", "2012-03-23"));
    }
}
