package org.hemu.query.inspection;

import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.shared.Rows;

/** What leads from a unit to the bodies that inspect in it. */
public record InspectionBodyIndex(Rows<TreeNode> tree, Rows<InspectionBodyDirectory.Within> directory) {}
