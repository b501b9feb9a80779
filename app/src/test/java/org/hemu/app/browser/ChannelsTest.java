package org.hemu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.app.authority.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a unit to its inspection cases and its petitions, to one of them, and from the board of deadlines to both. */
class ChannelsTest extends InABrowser {
    private static final String NANGUAN = "220102000000";
    private static final String INSPECTOR = "liu@" + NANGUAN + ";role=INSPECTOR";
    private static final String OFFICER = "zheng@" + NANGUAN + ";role=PETITION_OFFICER";

    private String body;
    private String inspection;
    private String petition;

    private Answer post(String path, Map<String, ?> sent, String actor) {
        Answer answer = hemu.post("/api/v1/" + path, sent, RunningHemu.AS, actor);
        assertThat(answer.status()).as(answer.response().body()).isIn(200, 201);
        return answer;
    }

    private static String id(Answer answer) {
        return answer.json().path("aggregateId").asString();
    }

    @BeforeEach
    void casesAreOnRecord() {
        body = id(post("inspection-bodies", Ground.brigade(NANGUAN), INSPECTOR));
        inspection = id(post("inspection-cases/complaints", Ground.complaint(body, NANGUAN, "2012-06-01"), INSPECTOR));
        Answer registered = post("petitions", Ground.petition(NANGUAN, "2012-06-04"), OFFICER);
        petition = id(registered);
        for (String path : List.of(
                "/api/v1/inspection-cases/" + inspection,
                "/api/v1/petitions?jurisdiction=" + NANGUAN,
                "/api/v1/clocks/board?jurisdiction=" + NANGUAN,
                "/api/v1/inspection-bodies?jurisdiction=" + NANGUAN)) {
            assertThat(hemu.get(
                                    path,
                                    "Hemu-Min-Position",
                                    registered.json().path("position").asString())
                            .status())
                    .isEqualTo(200);
        }
    }

    private Map<String, String> pages() {
        return Map.of(
                "inspections",
                "/?view=inspection-cases&unit=" + NANGUAN,
                "inspection",
                "/?view=inspection-case&id=" + inspection,
                "body",
                "/?view=inspection-body&id=" + body,
                "petitions",
                "/?view=petitions&unit=" + NANGUAN,
                "petition",
                "/?view=petition&id=" + petition);
    }

    @Test
    void aUnitLeadsToItsInspectionsAndACaseToItsClocksAndItsHistory() {
        visit("/?unit=" + NANGUAN + "&month=" + MONTH);
        page.locator("#way-inspection-cases").click();
        heading("监察案件 · 南关区");
        page.locator("#case-" + inspection).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("监察案件 " + inspection.substring(0, 6));
        assertThat(page.locator("main")).containsText("张*");
        assertThat(page.locator("main table").first()).containsText("2012-06-08");
        assertThat(page.locator("ol.timeline")).containsText("接收投诉");
        page.locator("#crumb-cases").click();
        heading("监察案件 · 南关区");
        page.locator("#stage").selectOption("ARCHIVED");
        assertThat(page.locator("#case-" + inspection)).hasCount(0);
    }

    @Test
    void aUnitLeadsToItsRegisterOfPetitionsAndToOneOfThem() {
        visit("/?unit=" + NANGUAN + "&month=" + MONTH);
        page.locator("#way-petitions").click();
        heading("信访登记 · 南关区");
        page.locator("#case-" + petition).click();
        assertThat(page.locator("h1")).containsText("信访事项 " + petition.substring(0, 6));
        assertThat(page.locator("main table").first()).containsText("张*");
        assertThat(page.locator("main")).containsText("已登记，待受理");
        assertThat(page.locator("ol.timeline")).containsText("登记信访事项");
    }

    @Test
    void theBoardOfDeadlinesLeadsToCasesOfEveryChannel() {
        visit("/?view=clocks&unit=" + NANGUAN + "&kind=INSPECTION_ACCEPTANCE");
        page.locator("#clock-" + inspection + "-INSPECTION_ACCEPTANCE").click();
        assertThat(page.locator("h1")).containsText("监察案件");
        visit("/?view=clocks&unit=" + NANGUAN + "&kind=PETITION_FORWARDING");
        page.locator("#clock-" + petition + "-PETITION_FORWARDING").click();
        assertThat(page.locator("h1")).containsText("信访事项");
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
