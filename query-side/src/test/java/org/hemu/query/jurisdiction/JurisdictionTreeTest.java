package org.hemu.query.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.query.jurisdiction.JurisdictionStory.BEGINNING;
import static org.hemu.query.jurisdiction.JurisdictionStory.CHANGCHUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.FANJIATUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.GONGZHULING;
import static org.hemu.query.jurisdiction.JurisdictionStory.JILIN;
import static org.hemu.query.jurisdiction.JurisdictionStory.MOVE;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.OLD_FANJIATUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.OLD_GONGZHULING;
import static org.hemu.query.jurisdiction.JurisdictionStory.SIPING;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;
import static org.hemu.query.jurisdiction.JurisdictionStory.established;
import static org.hemu.query.jurisdiction.JurisdictionStory.mergedInto;
import static org.hemu.query.jurisdiction.JurisdictionStory.moved;
import static org.hemu.query.jurisdiction.JurisdictionStory.renamed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionAbolished;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;
import org.hemu.query.shared.History;
import org.hemu.query.shared.MissingRow;
import org.junit.jupiter.api.Test;

class JurisdictionTreeTest {
    private final JurisdictionTree tree = new JurisdictionTree();

    private static TreeNode node(Map<String, TreeNode> rows, JurisdictionCode code) {
        return rows.get(code.value());
    }

    private static Unit unit(Map<String, TreeNode> rows, JurisdictionCode code) {
        return node(rows, code).unit();
    }

    @Test
    void keepsAUnitUnderItsCodeAndListsItAtItsParent() {
        Map<String, TreeNode> rows = established().rows(tree);

        assertThat(unit(rows, NANGUAN))
                .isEqualTo(new Unit(
                        NANGUAN,
                        "南关区",
                        UnitKind.DISTRICT,
                        Level.COUNTY,
                        BEGINNING,
                        null,
                        null,
                        null,
                        List.of(new Unit.Name("南关区", BEGINNING)),
                        0));
        assertThat(node(rows, JILIN).children()).containsExactly(CHANGCHUN, SIPING);
        assertThat(node(rows, SIPING).children()).containsExactly(TIEXI, OLD_GONGZHULING);
    }

    @Test
    void remembersEveryNameWithItsFirstDay() {
        Unit unit =
                unit(established().and(renamed(NANGUAN, "南关新区", "2012-05-01")).rows(tree), NANGUAN);

        assertThat(unit.name()).isEqualTo("南关新区");
        assertThat(unit.version()).isEqualTo(1);
        assertThat(unit.namedAsOn(LocalDate.parse("2012-04-30")).name()).isEqualTo("南关区");
        assertThat(unit.namedAsOn(LocalDate.parse("2012-05-01")).name()).isEqualTo("南关新区");
    }

    @Test
    void saysWhichUnitTookOverAfterAMove() {
        Map<String, TreeNode> rows = moved(established()).rows(tree);

        assertThat(unit(rows, OLD_GONGZHULING).until()).isEqualTo(MOVE);
        assertThat(unit(rows, OLD_GONGZHULING).successor()).isEqualTo(GONGZHULING);
        assertThat(unit(rows, GONGZHULING).predecessor()).isEqualTo(OLD_GONGZHULING);
        assertThat(unit(rows, OLD_GONGZHULING).inForceOn(MOVE)).isFalse();
        assertThat(unit(rows, GONGZHULING).inForceOn(MOVE)).isTrue();
    }

    @Test
    void recordsThePassageAtBothLineagesUpToTheUnitTheyShare() {
        Map<String, TreeNode> rows = moved(established()).rows(tree);
        Passage county = new Passage(OLD_GONGZHULING, MOVE);
        Passage town = new Passage(OLD_FANJIATUN, MOVE);

        assertThat(node(rows, SIPING).left()).containsExactly(county);
        assertThat(node(rows, OLD_GONGZHULING).left()).containsExactly(county);
        assertThat(node(rows, OLD_FANJIATUN).left()).containsExactly(town);
        assertThat(node(rows, CHANGCHUN).joined()).containsExactly(county);
        assertThat(node(rows, GONGZHULING).joined()).containsExactly(county);
        assertThat(node(rows, FANJIATUN).joined()).containsExactly(town);
        assertThat(node(rows, JILIN).left()).isEmpty();
        assertThat(node(rows, JILIN).joined()).isEmpty();
    }

    @Test
    void listsThePassageOnceWhicheverLevelIsRecordedFirst() {
        Passage county = new Passage(OLD_GONGZHULING, MOVE);
        Passage town = new Passage(OLD_FANJIATUN, MOVE);
        TreeNode townFirst = TreeNode.at(SIPING).leftBy(town).leftBy(county);
        TreeNode countyFirst = TreeNode.at(SIPING).leftBy(county).leftBy(town);

        assertThat(townFirst).isEqualTo(countyFirst);
        assertThat(townFirst.left()).containsExactly(county);
    }

    @Test
    void endsAnAbolishedUnitAndKeepsItAmongTheChildren() {
        Map<String, TreeNode> rows = established()
                .and(mergedInto(TIEXI, OLD_GONGZHULING, "2014-01-01"))
                .rows(tree);

        assertThat(unit(rows, TIEXI).until()).isEqualTo("2014-01-01");
        assertThat(node(rows, SIPING).children()).contains(TIEXI);
        assertThat(node(rows, SIPING).left()).isEmpty();
        assertThat(node(rows, OLD_GONGZHULING).joined())
                .containsExactly(new Passage(TIEXI, LocalDate.parse("2014-01-01")));
    }

    @Test
    void touchesNoOtherUnitWhenNobodySucceeds() {
        JurisdictionAbolished abolished = new JurisdictionAbolished(TIEXI, null, LocalDate.parse("2014-01-01"));
        History history = established().and(abolished);

        assertThat(tree.keys(history.events().getLast())).containsExactly(TIEXI.value());
        assertThat(unit(history.rows(tree), TIEXI).successor()).isNull();
    }

    @Test
    void doesNotRenameAUnitThatWasNeverEstablished() {
        assertThatThrownBy(
                        () -> History.of(renamed(NANGUAN, "南关新区", "2012-05-01")).rows(tree))
                .isInstanceOf(MissingRow.class);
    }
}
