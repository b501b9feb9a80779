package org.hemu.query.figure;

import org.hemu.domain.figure.CaseLedger;
import org.hemu.query.casework.CaseDirectory;
import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.mediation.CaseOnFile;
import org.hemu.query.shared.Rows;

/**
 * The rows that lead from a figure to the cases that it counts. Those of the cases show only what the actor may see; nothing is
 * computed from them.
 */
public record CaseFigureRows(
        Rows<TreeNode> tree,
        Rows<UnitSums> sums,
        Rows<CaseLedger> ledgers,
        Rows<CaseDirectory.Month> directory,
        Rows<CaseOnFile> cases) {}
