package org.hemu.query.jurisdiction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.BadRequest;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions about jurisdictions. Without a day they are answered as things stand after the last event. */
@Component
public class JurisdictionQueries {
    private static final List<String> READS = List.of(JurisdictionTree.NAME);

    private final Rows<TreeNode> tree;
    private final Freshness freshness;

    public JurisdictionQueries(Rows<TreeNode> tree, Freshness freshness) {
        this.tree = tree;
        this.freshness = freshness;
    }

    /**
     * The unit with the code, in force or not.
     *
     * @throws NotFound if no unit ever had the code
     */
    public Answer<Unit> unit(JurisdictionCode code, @Nullable LocalDate on) {
        return answer(() -> named(existing(new Nodes(tree), code), on));
    }

    /**
     * The units with these codes, in force or not, in the order asked for; codes that no unit ever had are left out.
     *
     * @param codes at most {@link Limits#LARGEST_PAGE}
     */
    public Answer<List<Unit>> units(List<JurisdictionCode> codes) {
        if (codes.size() > Limits.LARGEST_PAGE) {
            throw new BadRequest(BadRequest.Violation.OUT_OF_RANGE, "code");
        }
        return answer(() -> {
            Nodes nodes = new Nodes(tree);
            nodes.load(codes);
            return codes.stream()
                    .distinct()
                    .map(code -> nodes.get(code).unit())
                    .filter(Objects::nonNull)
                    .toList();
        });
    }

    /** The units directly below, in the order of their codes; with a day, only those in force on it. */
    public Answer<List<Unit>> children(JurisdictionCode code, @Nullable LocalDate on) {
        return answer(() -> {
            Nodes nodes = new Nodes(tree);
            existing(nodes, code);
            List<JurisdictionCode> children = nodes.get(code).children();
            nodes.load(children);
            return children.stream()
                    .map(child -> nodes.get(child).unit())
                    .filter(Objects::nonNull)
                    .filter(unit -> on == null || unit.inForceOn(on))
                    .map(unit -> named(unit, on))
                    .toList();
        });
    }

    /** The unit and all units above it, from the province down. */
    public Answer<List<Unit>> lineage(JurisdictionCode code, @Nullable LocalDate on) {
        return answer(() -> {
            Nodes nodes = new Nodes(tree);
            List<JurisdictionCode> lineage = code.lineage();
            nodes.load(lineage);
            return lineage.stream()
                    .map(each -> named(existing(nodes, each), on))
                    .toList();
        });
    }

    private static Unit existing(Nodes nodes, JurisdictionCode code) {
        Unit unit = nodes.get(code).unit();
        if (unit == null) {
            throw new NotFound(NotFound.Kind.JURISDICTION_UNKNOWN, code.value());
        }
        return unit;
    }

    private static Unit named(Unit unit, @Nullable LocalDate on) {
        return on == null ? unit : unit.namedAsOn(on);
    }

    private <T> Answer<T> answer(Supplier<T> reading) {
        AsOf asOf = freshness.of(READS);
        return new Answer<>(reading.get(), asOf);
    }
}
