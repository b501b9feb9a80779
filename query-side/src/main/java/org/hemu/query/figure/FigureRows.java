package org.hemu.query.figure;

import org.hemu.domain.figure.EmployerLedger;
import org.hemu.query.employment.DirectoryBucket;
import org.hemu.query.employment.Employer;
import org.hemu.query.employment.RosterBucket;
import org.hemu.query.employment.YearFlow;
import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.shared.Rows;

/**
 * The rows that figures are derived from and led back to. Those of rosters and employers show only what the actor may see;
 * no figure is computed from them.
 *
 * @param sums what is on record under each code
 * @param ledgers what each employer contributes, to which code
 */
public record FigureRows(
        Rows<TreeNode> tree,
        Rows<UnitSums> sums,
        Rows<EmployerLedger> ledgers,
        Rows<DirectoryBucket> directory,
        Rows<RosterBucket> rosters,
        Rows<Employer> employers,
        Rows<YearFlow> flows) {
    /** Name of the rows that figures are computed from. */
    public static final String COMPUTED = "figureRows";

    /** Name of the rows that lead from a figure to what it counts. */
    public static final String LED_BACK = "contributorRows";
}
