package org.hemu.query.jurisdiction;

import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the tree.
 *
 * @param unit absent while something is known about the code although it is not established yet
 * @param children codes of all units ever established directly below, in order
 * @param joined units from elsewhere whose successor is this unit or lies below it
 * @param left units of this subtree, possibly this one, whose successor lies elsewhere
 */
public record TreeNode(
        JurisdictionCode code,
        @Nullable Unit unit,
        List<JurisdictionCode> children,
        List<Passage> joined,
        List<Passage> left) {

    static TreeNode at(JurisdictionCode code) {
        return new TreeNode(code, null, List.of(), List.of(), List.of());
    }

    TreeNode with(Unit changed) {
        return new TreeNode(code, changed, children, joined, left);
    }

    TreeNode withChild(JurisdictionCode child) {
        return new TreeNode(
                code,
                unit,
                Stream.concat(children.stream(), Stream.of(child))
                        .distinct()
                        .sorted()
                        .toList(),
                joined,
                left);
    }

    TreeNode joinedBy(Passage passage) {
        return new TreeNode(code, unit, children, outermost(joined, passage), left);
    }

    TreeNode leftBy(Passage passage) {
        return new TreeNode(code, unit, children, joined, outermost(left, passage));
    }

    /** A unit that moves takes everything below it along, so what passes on the same day inside of it is not listed. */
    private static List<Passage> outermost(List<Passage> passages, Passage added) {
        if (passages.stream().anyMatch(each -> within(added, each))) {
            return passages;
        }
        return Stream.concat(passages.stream().filter(each -> !within(each, added)), Stream.of(added))
                .toList();
    }

    private static boolean within(Passage inner, Passage outer) {
        return inner.on().equals(outer.on()) && outer.unit().contains(inner.unit());
    }
}
