package org.hemu.query.mediation;

import org.hemu.query.employment.Employer;
import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.shared.Rows;

/**
 * What statistics of mediation are computed from.
 *
 * @param employers all of them, for their industries; none is shown
 */
public record StatisticsRows(Rows<TreeNode> tree, Rows<Outcomes.Bucket> outcomes, Rows<Employer> employers) {}
