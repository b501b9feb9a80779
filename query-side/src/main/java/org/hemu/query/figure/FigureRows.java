package org.hemu.query.figure;

import java.util.Map;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.Tally;
import org.hemu.query.employment.DirectoryBucket;
import org.hemu.query.employment.Employer;
import org.hemu.query.employment.RosterBucket;
import org.hemu.query.employment.YearFlow;
import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.shared.Rows;

/**
 * The rows that figures are derived from and led back to.
 *
 * @param sums what is on record under each code
 * @param contributions what each employer contributes, by employer, to which code
 */
public record FigureRows(
        Rows<TreeNode> tree,
        Rows<UnitSums> sums,
        Rows<Map<JurisdictionCode, Tally>> contributions,
        Rows<DirectoryBucket> directory,
        Rows<RosterBucket> rosters,
        Rows<Employer> employers,
        Rows<YearFlow> flows) {
    /** Name of the projection behind sums and contributions. */
    public static final String LEDGER = "employer-ledger";
}
