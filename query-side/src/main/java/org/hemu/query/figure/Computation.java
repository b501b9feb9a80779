package org.hemu.query.figure;

import java.time.YearMonth;
import java.util.List;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;
import org.hemu.domain.figure.IndicatorDefinition;
import org.hemu.domain.figure.Measure;
import org.hemu.domain.figure.Ratio;
import org.hemu.query.jurisdiction.Nodes;
import org.hemu.query.jurisdiction.Territory;
import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.jurisdiction.Unit;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.NotFound;

/** The computation of figures of one indicator for one question. Not for use by several threads. */
final class Computation {
    private final IndicatorDefinition indicator;
    private final Nodes nodes;
    private final Stocks stocks;
    private final AsOf asOf;
    private final boolean treeIncomplete;

    /** @param treeIncomplete whether an event may be missing from the tree, and with it anything from any unit */
    Computation(IndicatorDefinition indicator, FigureRows rows, AsOf asOf, boolean treeIncomplete) {
        this.indicator = indicator;
        this.nodes = new Nodes(rows.tree());
        this.stocks = new Stocks(nodes, rows.sums());
        this.asOf = asOf;
        this.treeIncomplete = treeIncomplete;
    }

    /**
     * The unit a figure is asked of.
     *
     * @throws NotFound if there is no such unit
     */
    Unit unit(JurisdictionCode code) {
        Unit unit = nodes.get(code).unit();
        if (unit == null) {
            throw new NotFound(NotFound.Kind.JURISDICTION_UNKNOWN, code.value());
        }
        return unit;
    }

    /** Whether everything that was read belongs to the position that the figures claim. */
    boolean isOfOnePosition() {
        return stocks.reachNoFurtherThan(asOf.position());
    }

    /** The figure of a unit with everything below it. */
    Figure figure(JurisdictionCode unit, YearMonth month) {
        return figure(unit, month, stocks::subtree);
    }

    /** The figure of the unit, of its own level and of the units below that are in force or count for something. */
    Breakdown breakdown(JurisdictionCode code, YearMonth month) {
        Unit unit = unit(code);
        List<JurisdictionCode> children = new Territory(nodes, month.atEndOfMonth()).children(code);
        stocks.load(children);
        return new Breakdown(
                part(unit, month, stocks::subtree),
                part(unit, month, stocks::ownLevel),
                children.stream()
                        .map(nodes::get)
                        .filter(child -> inForce(child, month) || counts(child.code(), month))
                        .map(child -> part(child, month))
                        .toList());
    }

    /** The figure of every unit of the level at or below the unit. */
    List<Breakdown.Part> level(JurisdictionCode code, Level level, YearMonth month) {
        List<JurisdictionCode> units = List.of(code);
        unit(code);
        while (!units.isEmpty() && units.getFirst().level() != level) {
            Territory territory = new Territory(nodes, month.atEndOfMonth());
            units = units.stream()
                    .flatMap(unit -> territory.children(unit).stream())
                    .toList();
        }
        nodes.load(units);
        stocks.load(units);
        return units.stream()
                .map(nodes::get)
                .filter(unit -> inForce(unit, month))
                .map(unit -> part(unit, month))
                .toList();
    }

    private boolean inForce(TreeNode child, YearMonth month) {
        Unit unit = child.unit();
        return unit != null && unit.inForceOn(month.atEndOfMonth());
    }

    private boolean counts(JurisdictionCode child, YearMonth month) {
        return stocks.subtree(child, indicator.numerator(), month) != 0
                || stocks.subtree(child, indicator.denominator(), month) != 0;
    }

    private Breakdown.Part part(TreeNode child, YearMonth month) {
        return part(unit(child.code()), month, stocks::subtree);
    }

    private Breakdown.Part part(Unit unit, YearMonth month, Stock stock) {
        return new Breakdown.Part(
                unit.code(),
                unit.namedAsOn(month.atEndOfMonth()).name(),
                figure(unit.code(), month, stock),
                figure(unit.code(), month.minusMonths(1), stock).percent());
    }

    private Figure figure(JurisdictionCode unit, YearMonth month, Stock stock) {
        Ratio ratio =
                new Ratio(stock.at(unit, indicator.numerator(), month), stock.at(unit, indicator.denominator(), month));
        return new Figure(
                indicator.id(),
                indicator.version(),
                unit,
                month,
                ratio.numerator(),
                ratio.denominator(),
                ratio.percent().orElse(null),
                ratio.percent().isEmpty(),
                ratio.exceedsDenominator(),
                treeIncomplete || stocks.incomplete(unit, month),
                asOf.position());
    }

    /** A stock of a unit, with everything below it or of its own level alone. */
    private interface Stock {
        long at(JurisdictionCode unit, Measure measure, YearMonth month);
    }
}
