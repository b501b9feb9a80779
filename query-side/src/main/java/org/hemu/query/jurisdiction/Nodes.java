package org.hemu.query.jurisdiction;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.Rows;

/** The nodes of the tree that one question needs, each read once. Not for use by several threads. */
public final class Nodes {
    private final Rows<TreeNode> rows;
    private final Map<JurisdictionCode, TreeNode> known = new HashMap<>();

    public Nodes(Rows<TreeNode> rows) {
        this.rows = rows;
    }

    /** Reads the nodes in one go, so that asking for them one by one costs nothing. */
    public void load(Collection<JurisdictionCode> codes) {
        List<String> unknown = codes.stream()
                .filter(code -> !known.containsKey(code))
                .map(JurisdictionCode::value)
                .distinct()
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        Map<String, TreeNode> found = rows.find(unknown);
        for (String code : unknown) {
            JurisdictionCode key = new JurisdictionCode(code);
            known.put(key, found.getOrDefault(code, TreeNode.at(key)));
        }
    }

    /** The node; an empty one when nothing is known about the code. */
    public TreeNode get(JurisdictionCode code) {
        load(List.of(code));
        return known.getOrDefault(code, TreeNode.at(code));
    }
}
