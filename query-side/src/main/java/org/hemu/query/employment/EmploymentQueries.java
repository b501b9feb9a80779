package org.hemu.query.employment;

import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.Page;
import org.jspecify.annotations.Nullable;

/** Questions about employers and employment relationships. */
public interface EmploymentQueries {

    /**
     * One employer.
     *
     * @throws org.hemu.query.shared.NotFound if there is no such employer
     */
    Answer<Employer> employer(EmployerId id);

    /**
     * The employers that the unit and the units below it are accountable for now, by unit and then by id.
     *
     * @param cursor {@code next} of the page before; null for the first page
     * @param limit 1 to 500
     */
    Page<Employer> employers(
            JurisdictionCode jurisdiction, EmployerFilter filter, @Nullable String cursor, int limit);

    /** The relationships of an employer, by id; {@code activeOnly} leaves out those that have ended. */
    Page<RosterEntry> relationships(EmployerId employer, boolean activeOnly, @Nullable String cursor, int limit);

    /**
     * One relationship with its filings.
     *
     * @throws org.hemu.query.shared.NotFound if there is no such relationship
     */
    Answer<Relationship> relationship(RelationshipId id);
}
