package org.hemu.query.employment;

import java.util.List;
import java.util.Map;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.Standing;
import org.hemu.api.employment.WorkerId;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.person.NamesPerson;

/**
 * The bond between one employer and one worker, as its events left it.
 *
 * @param regime of the spell accepted last; of the first hire before
 * @param jurisdiction the unit named in its last event
 * @param standings by regime: the periods of employment and those under a written contract, by the accepted filings
 * @param contracts contract terms filed, by number of filing; those of a filing that is not accepted do not count
 * @param filings every filing, by number
 * @param version number of its last event, from 0
 */
public record Relationship(
        RelationshipId id,
        EmployerId employerId,
        WorkerId workerId,
        SealedPerson person,
        Regime regime,
        JurisdictionCode jurisdiction,
        Map<Regime, Standing> standings,
        List<ContractOnFile> contracts,
        List<FilingOnFile> filings,
        long version)
        implements NamesPerson {
    @Override
    public SealedPerson named() {
        return person;
    }

    /** Contract terms and the filing they came with. */
    public record ContractOnFile(int filing, Contract contract) {}
}
