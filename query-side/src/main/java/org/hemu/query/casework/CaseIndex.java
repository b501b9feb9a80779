package org.hemu.query.casework;

import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.shared.Rows;

/** What leads from a unit to the cases on record in it. */
public record CaseIndex(Rows<TreeNode> tree, Rows<CaseDirectory.Month> directory) {}
