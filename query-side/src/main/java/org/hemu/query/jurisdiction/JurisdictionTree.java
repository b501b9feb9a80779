package org.hemu.query.jurisdiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.jurisdiction.JurisdictionEvent;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionAbolished;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionEstablished;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionRenamed;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionReparented;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.MissingRow;
import org.jspecify.annotations.Nullable;

/** One row per unit, by code, with its children and the units that passed into and out of its subtree. */
public final class JurisdictionTree implements Projection<TreeNode> {
    public static final String NAME = "jurisdiction-tree";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<TreeNode> rowType() {
        return TreeNode.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(JurisdictionEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded event) {
        return switch ((JurisdictionEvent) event.event()) {
            case JurisdictionEstablished e ->
                Stream.concat(Stream.of(e.code()), e.code().parent().stream()).map(JurisdictionCode::value);
            case JurisdictionRenamed e -> Stream.of(e.code().value());
            case JurisdictionReparented e -> lineages(e.code(), e.newCode());
            case JurisdictionAbolished e -> {
                JurisdictionCode successor = e.successor();
                yield successor == null ? Stream.of(e.code().value()) : lineages(e.code(), successor);
            }
        };
    }

    private static Stream<String> lineages(JurisdictionCode one, JurisdictionCode other) {
        return Stream.concat(one.lineage().stream(), other.lineage().stream())
                .filter(each -> !(each.contains(one) && each.contains(other)))
                .map(JurisdictionCode::value);
    }

    @Override
    public TreeNode evolve(String key, @Nullable TreeNode row, Recorded event) {
        JurisdictionCode code = new JurisdictionCode(key);
        TreeNode node = row == null ? TreeNode.at(code) : row;
        return switch ((JurisdictionEvent) event.event()) {
            case JurisdictionEstablished e ->
                code.equals(e.code()) ? node.with(established(e, event.sequence())) : node.withChild(e.code());
            case JurisdictionRenamed e -> node.with(renamed(existing(node), e, event.sequence()));
            case JurisdictionReparented e -> succeeded(node, e.code(), e.newCode(), e.effectiveOn(), event.sequence());
            case JurisdictionAbolished e -> succeeded(node, e.code(), e.successor(), e.effectiveOn(), event.sequence());
        };
    }

    private static Unit established(JurisdictionEstablished e, long version) {
        return new Unit(
                e.code(),
                e.name(),
                e.kind(),
                e.code().level(),
                e.effectiveOn(),
                null,
                e.predecessor(),
                null,
                List.of(new Unit.Name(e.name(), e.effectiveOn())),
                version);
    }

    private static Unit renamed(Unit unit, JurisdictionRenamed e, long version) {
        List<Unit.Name> names = new ArrayList<>(unit.names());
        names.add(new Unit.Name(e.name(), e.effectiveOn()));
        return new Unit(
                unit.code(),
                e.name(),
                unit.kind(),
                unit.level(),
                unit.since(),
                unit.until(),
                unit.predecessor(),
                unit.successor(),
                List.copyOf(names),
                version);
    }

    private static TreeNode succeeded(
            TreeNode node, JurisdictionCode old, @Nullable JurisdictionCode successor, LocalDate on, long version) {
        TreeNode changed = node.code().equals(old) ? node.with(ended(existing(node), successor, on, version)) : node;
        if (successor == null) {
            return changed;
        }
        Passage passage = new Passage(old, on);
        return node.code().contains(old) ? changed.leftBy(passage) : changed.joinedBy(passage);
    }

    private static Unit ended(Unit unit, @Nullable JurisdictionCode successor, LocalDate on, long version) {
        return new Unit(
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.level(),
                unit.since(),
                on,
                unit.predecessor(),
                successor,
                unit.names(),
                version);
    }

    private static Unit existing(TreeNode node) {
        return MissingRow.unless(node.unit(), node.code().value());
    }
}
