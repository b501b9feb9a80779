package org.hemu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hemu.app.MediatedCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a unit to its mediation cases, to one of them, to the board of deadlines and to what became of mediation. */
class CaseworkTest extends InABrowser {
    private static final String NANGUAN = "220102000000";
    private static int cases;

    private MediatedCase told;

    @BeforeEach
    void aCaseIsOnRecord() {
        String employer = data("/jurisdictions/" + NANGUAN + "/employers?limit=1")
                .at("/0/id")
                .asString();
        told = MediatedCase.appliedFor(
                hemu, employer, Map.of("kind", "PASSPORT", "number", "E9000100" + cases++), "2012-06-01");
        reflected();
    }

    private void reflected() {
        String numbers = "/api/v1/statistics/mediation?jurisdiction=" + NANGUAN + "&from=2012-06&to=2012-06";
        for (String path : List.of(told.path(), "/api/v1/clocks/board?jurisdiction=" + NANGUAN, numbers)) {
            assertThat(hemu.get(path, "Hemu-Min-Position", told.position()).status())
                    .isEqualTo(200);
        }
    }

    private Map<String, String> pages() {
        return Map.of(
                "cases",
                "/?view=mediation-cases&unit=" + NANGUAN,
                "case",
                "/?view=mediation-case&id=" + told.id(),
                "clocks",
                "/?view=clocks&unit=220100000000",
                "statistics",
                "/?view=mediation&unit=220100000000&from=2012-01&to=2012-12");
    }

    @Test
    void aUnitLeadsToItsCasesAndACaseToItsClocksAndItsHistory() {
        visit("/?unit=" + NANGUAN + "&month=" + MONTH);
        page.locator("#way-mediation-cases").click();
        heading("调解案件 · 南关区");
        page.locator("#case-" + told.id()).focus();
        page.keyboard().press("Enter");
        heading("调解案件 李*");
        assertThat(page.locator("main table").first()).containsText("受理期限");
        assertThat(page.locator("main table").first()).containsText("2012-06-06");
        assertThat(page.locator("ol.timeline")).containsText("申请调解");
        page.locator("#crumb-cases").click();
        heading("调解案件 · 南关区");
        page.locator("#stage").selectOption("ARCHIVED");
        assertThat(page.locator("#case-" + told.id())).hasCount(0);
    }

    @Test
    void theBoardLeadsDownAndToTheCase() {
        visit("/?view=clocks&unit=220100000000");
        page.locator("#child-" + NANGUAN).click();
        heading("期限 · 南关区");
        assertThat(page.locator(".cards .value").first()).not().hasText("0");
        page.locator("#status").selectOption("OVERDUE");
        page.locator("#clock-" + told.id() + "-MEDIATION_ACCEPTANCE").click();
        heading("调解案件 李*");
    }

    /** Filed, accepted, agreed upon: then it is in the numbers. */
    @Test
    void anAgreementIsSeenInTheNumbersOfItsMonth() {
        int before = agreements("2012-06", "2012-06");
        told.accepted("2012-06-04").mediated("2012-06-05").agreed("2012-06-14", "2012-07-31");
        reflected();

        visit("/?view=mediation-case&id=" + told.id());
        assertThat(page.locator("main")).containsText("已达成协议");
        assertThat(page.locator("main")).containsText("拖欠劳动报酬");
        assertThat(agreements("2012-06", "2012-06")).isEqualTo(before + 1);
        page.locator("#to").fill("2012-07");
        page.locator("#to").dispatchEvent("change");
        assertThat(page).hasURL(Pattern.compile(".*to=2012-07.*"));
        shownAnew();
        heading("调解统计 · 南关区");
    }

    private int agreements(String from, String to) {
        visit("/?view=mediation&unit=" + NANGUAN + "&from=" + from + "&to=" + to);
        heading("调解统计 · 南关区");
        return Integer.parseInt(page.locator("tr.total td").nth(4).textContent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void fitOnAPhone(String locale) {
        open(390, 844, ColorScheme.LIGHT, locale);
        pages().forEach((kind, address) -> {
            visit(address);
            page.locator("details").evaluateAll("all => all.forEach(each => each.open = true)");
            assertThat(evaluate("overflow")).as(kind).isEqualTo(List.of());
            assertThat(page.locator("main").textContent()).as(kind).doesNotContain("undefined", "view.", "clock.");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void haveTheContrastThatWcagAsksFor(ColorScheme scheme) {
        open(1300, 900, scheme, "zh-CN");
        pages().forEach((kind, address) -> {
            visit(address);
            page.locator("details").evaluateAll("all => all.forEach(each => each.open = true)");
            assertThat(evaluate("contrast")).as(kind).isEqualTo(List.of());
        });
    }
}
