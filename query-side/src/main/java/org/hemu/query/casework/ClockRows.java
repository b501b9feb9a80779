package org.hemu.query.casework;

import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.shared.Rows;

/** What lists and boards of clocks are made of. */
public record ClockRows(Rows<TreeNode> tree, Rows<OpenClockBucket> open, Rows<CaseClocks> cases) {}
