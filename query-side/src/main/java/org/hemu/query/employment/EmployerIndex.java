package org.hemu.query.employment;

import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.shared.Rows;

/** What leads from a unit to the employers on record in it. */
public record EmployerIndex(Rows<TreeNode> tree, Rows<Arrivals> arrivals, Rows<DirectoryBucket> directory) {}
