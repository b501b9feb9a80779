package org.hemu.query.mediation;

import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.shared.Rows;

/** What leads from a unit to the mediation bodies on record in it. */
public record BodyIndex(Rows<TreeNode> tree, Rows<BodyDirectory.Bucket> directory) {}
