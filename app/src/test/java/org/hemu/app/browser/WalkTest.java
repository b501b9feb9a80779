package org.hemu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.hemu.app.RunningHemu;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From the province down to the events, and back. */
class WalkTest extends InABrowser {

    @Test
    void leadsFromTheProvinceOverAnOwnLevelToOneRelationshipsTimelineAndBack() {
        visit("/?month=" + MONTH);
        heading("吉林省");
        assertThat(page.locator("svg.map a")).hasCount(69);
        assertThat(page.locator("table tbody tr")).hasCount(11);
        shoot("province");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("长春市").setExact(true))
                .click();
        heading("长春市");
        page.locator("svg.map a[aria-label^='南关区']").click();
        heading("南关区");
        String numerator = page.locator("tr.own td").nth(1).textContent();

        page.locator("#own-level").click();
        heading("南关区本级 · I1 · 2012-06");
        assertThat(crumbs()).containsExactly("吉林省", "长春市", "南关区", "本级 · 分子构成");
        assertThat(page.locator("tbody tr")).hasCount(Integer.parseInt(numerator.replace(",", "")));
        assertThat(page.locator("tbody tr td:first-child").first()).hasText("南关区");
        page.locator("tbody tr").first().locator("td").last().locator("a").click();
        assertThat(page.locator("h1")).hasText(Pattern.compile("劳动关系 .\\*"));
        assertThat(page.locator("ol.timeline > li").last()).containsText("招用备案");
        assertThat(page.locator("ol.timeline > li").last()).containsText("@ 南关区");
        assertThat(crumbs()).startsWith("吉林省", "长春市", "南关区").hasSize(5);
        shoot("relationship");

        page.locator("#crumb-employer").click();
        assertThat(crumbs()).startsWith("吉林省", "长春市", "南关区").hasSize(4);
        page.locator("#crumb-220100000000").click();
        heading("长春市");
        assertThat(page).hasURL(Pattern.compile("month=2012-06"));
        page.goBack();
        page.goBack();
        assertThat(page.locator("h1")).hasText(Pattern.compile("劳动关系 .\\*"));
    }

    private List<String> crumbs() {
        assertThat(page.locator("main:not([aria-busy]) nav.crumbs")).isVisible();
        return page.locator("nav.crumbs li").allTextContents();
    }

    @Test
    void addsTheOwnLevelAndTheChildrenUpToTheTotal() {
        for (String unit : List.of("220000000000", "220100000000", "220102000000")) {
            for (String indicator : List.of("I1", "I2")) {
                visit("/?unit=" + unit + "&indicator=" + indicator + "&month=" + MONTH);
                for (int column : new int[] {1, 2}) {
                    Locator cells = page.locator("tbody tr:not(.total) td:nth-child(" + (column + 1) + ")");
                    long sum = cells.allTextContents().stream()
                            .mapToLong(WalkTest::number)
                            .sum();
                    assertThat(sum)
                            .as("%s of %s, column %d", indicator, unit, column)
                            .isPositive()
                            .isEqualTo(number(
                                    page.locator("tr.total td").nth(column).textContent()));
                }
            }
        }
    }

    @Test
    void coloursTheMapByTheFifthsOfTheRates() {
        visit("/?indicator=I1&month=" + MONTH);
        List<JsonNode> counties =
                data("/figures/I1/220000000000/level?month=" + MONTH + "&level=COUNTY").values().stream()
                        .toList();
        double[] rates = counties.stream()
                .filter(county -> !county.at("/figure/notApplicable").asBoolean())
                .mapToDouble(county -> county.at("/figure/percent").asDouble())
                .sorted()
                .toArray();
        double[] limits = DoubleStream.of(0.2, 0.4, 0.6, 0.8)
                .map(fifth -> rates[(int) (fifth * (rates.length - 1))])
                .toArray();
        Map<String, String> shades = new HashMap<>();
        for (JsonNode county : counties) {
            double rate = county.at("/figure/percent").asDouble();
            shades.put(
                    "tile-" + county.at("/jurisdiction").asString(),
                    county.at("/figure/notApplicable").asBoolean()
                            ? "shade-none"
                            : "shade-"
                                    + DoubleStream.of(limits)
                                            .filter(limit -> rate >= limit)
                                            .count());
        }
        Map<String, String> shown = new HashMap<>();
        for (Locator tile : page.locator("svg.map a").all()) {
            shown.put(tile.getAttribute("id"), tile.getAttribute("class").strip());
        }
        assertThat(shown).containsAllEntriesOf(shades);
        assertThat(Set.copyOf(shown.values())).hasSizeGreaterThan(2);
        assertThat(page.locator(".legend li")).hasCount(6);
    }

    @Test
    void showsHowEachPartMovedSinceTheMonthBefore() {
        visit("/?indicator=I1&month=" + MONTH);
        for (JsonNode part : data("/figures/I1/220000000000/breakdown?month=" + MONTH)
                .at("/children")
                .values()) {
            BigDecimal before = part.at("/previousPercent").decimalValue();
            BigDecimal change = part.at("/figure/percent").decimalValue().subtract(before);
            String sign = change.signum() > 0 ? "▲ +" : change.signum() < 0 ? "▼ −" : "±";
            assertThat(page.locator(
                                    "tr",
                                    new Page.LocatorOptions()
                                            .setHas(page.locator("#child-"
                                                    + part.at("/jurisdiction").asString())))
                            .locator("td")
                            .last())
                    .hasText(sign + change.abs().setScale(2));
        }
    }

    private static long number(String text) {
        return Long.parseLong(text.replace(",", ""));
    }

    @Test
    void knowsTheWayUpThroughAllFiveLevels() {
        visit("/?unit=220102001001&month=" + MONTH);
        assertThat(crumbs()).containsExactly("吉林省", "长春市", "南关区", "南岭街道", "华阳社区");
        page.locator("#crumb-220102001000").click();
        heading("南岭街道");
        assertThat(page).hasURL(Pattern.compile("month=2012-06"));
    }

    @Test
    void knowsTheUnitsAboveWhatATimelineIsAbout() {
        visit("/?view=timeline&id=220102000000");
        heading("事件时间线: 南关区");
        assertThat(crumbs()).containsExactly("吉林省", "长春市", "南关区", "事件时间线");
        String clerk = data("/audit/jurisdictions/220102000000/events?limit=500").values().stream()
                .map(event -> event.at("/actor/subject").asString())
                .filter(subject -> subject.startsWith("clerk-"))
                .findFirst()
                .orElseThrow();
        visit("/?view=timeline&actor=" + clerk);
        assertThat(crumbs()).containsExactly("吉林省", "长春市", "南关区", clerk);
        visit("/?view=timeline&actor=" + clerk + "&unit=220999000000");
        assertThat(crumbs()).containsExactly("吉林省", clerk);
    }

    @Test
    void hasAWayUpFromEverywhere() {
        everyKind().forEach((kind, address) -> {
            if (!kind.equals("province")) {
                visit(address);
                assertThat(page.locator("nav.crumbs a").first()).hasText("吉林省");
            }
        });
    }

    @Test
    void namesUnitsAndNotOnlyTheirCodes() {
        everyKind().forEach((kind, address) -> {
            visit(address);
            assertThat(page.locator("main td, main dd").allTextContents())
                    .as(kind)
                    .noneMatch(text -> text.matches("(.* @ )?\\d{12}"));
        });
    }

    @Test
    void opensInTheMonthTheRegisterHasReachedWhateverIsFiledToday() {
        visit("/");
        assertThat(page.locator("output")).hasText("2012-12");

        hemu.register("D2143569-X", "长春市南关区和顺机械有限公司");
        hemu.post("/api/v1/employers/D2143569X/initial-filing", Map.of());
        RunningHemu.Answer accepted = hemu.post("/api/v1/employers/D2143569X/initial-filing/accept", Map.of());
        assertThat(accepted.status()).as(accepted.response().body()).isEqualTo(200);
        hemu.get(
                "/api/v1/jurisdictions/220000000000/months",
                "Hemu-Min-Position",
                accepted.json().at("/position").asString());

        assertThat(data("/jurisdictions/220000000000/months").at("/latest").asString())
                .isEqualTo("2012-12");
        assertThat(data("/jurisdictions/220000000000/months").at("/last").asString())
                .isGreaterThan("2020-01");
        visit("/");
        assertThat(page.locator("output")).hasText("2012-12");
        visit("/?unit=220102000000");
        assertThat(page.locator("output")).hasText("2012-12");
    }

    @Test
    void showsAMonthOfLongAgoWithAllThatBelongsToIt() {
        visit("/?month=2007-12");
        assertThat(page.locator("output")).hasText("2007-12");
        assertThat(page.locator(".cards article")).hasCount(4);
        assertThat(page.locator(".chart").first()).hasAttribute("aria-label", Pattern.compile("2007-12 – 20"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void chartsFourYearsWithTheChosenMonthInside() {
        visit("/");
        for (String month : List.of("1990-01", "1994-06", "1999-12", "2010-05", "2012-12", "2013-01", "2026-11")) {
            var charted = (List<String>) page.evaluate("""
                    async (month) => {
                      const { charted } = await import("/page/months.js");
                      const all = [];
                      for (let year = 1990; year <= 2026; year++)
                        for (let m = 1; m <= 12; m++) all.push(`${year}-${String(m).padStart(2, "0")}`);
                      return charted(all, month, "2012-12");
                    }""", month);
            assertThat(charted).as(month).hasSize(48).contains(month);
            if (month.compareTo("2012-12") <= 0) {
                assertThat(charted.getLast()).as(month).isLessThanOrEqualTo("2012-12");
            }
        }
    }

    @Test
    void isTitledByWhatItShowsInTheLanguageOfTheReader() {
        visit("/?unit=220102000000&indicator=I2&month=" + MONTH);
        assertThat(page).hasTitle("南关区 · I2 劳动用工备案率（按用人单位） · 2012-06 – 和睦 Hemu");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");

        page.locator("#language").click();
        assertThat(page.locator("h2").first()).hasText("Across the province");
        assertThat(page).hasTitle("南关区 · I2 Employment filing rate (employers) · 2012-06 – 和睦 Hemu");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        visit(everyKind().get("relationship"));
        assertThat(page).hasTitle(Pattern.compile("Employment relationship .\\* · .+公司.* – 和睦 Hemu"));

        open(1300, 900, ColorScheme.LIGHT, "en-GB");
        visit("/?view=operation");
        assertThat(page).hasTitle("Operation – 和睦 Hemu");
    }

    @Test
    void rebuildsAReadModelAndSwitchesToIt() {
        signIn("administrator", "/");
        Locator rows = page.locator("tr", new Page.LocatorOptions().setHasText("filing-flow"));
        rows.getByRole(AriaRole.BUTTON).click();
        Locator switching = rows.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("切换"));
        assertThat(switching).isVisible();
        rows.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("比对"))
                .click();
        assertThat(page.getByText(Pattern.compile("相同 [1-9]\\d* 条，不同 0 条，缺失 0 条")))
                .isVisible();
        switching.click();
        assertThat(page.getByText("已切换")).isVisible();
        shoot("operation");
    }

    @Test
    void takesAnUnknownViewForTheDashboard() {
        visit("/");
        String province = page.locator("h1").textContent();
        for (String unknown : List.of("constructor", "toString", "nothing")) {
            visit("/?view=" + unknown);
            heading(province);
        }
    }

    @Test
    void asksForTheNamesOfManyUnitsInPartsThatAnAddressHolds() {
        visit("/");
        Object answered = page.evaluate("""
                async () => {
                  const { names } = await import("/page/units.js");
                  const { get } = await import("/page/api.js");
                  const codes = Array.from({ length: 900 }, (_, i) => `${220199001100 + i}`);
                  const named = await names({ get: (path) => get(path, "zh") }, [...codes, "220000000000"]);
                  return [named("220199001100"), named("220000000000")];
                }""");
        assertThat(answered)
                .isEqualTo(List.of("220199001100", page.locator("h1").textContent()));
    }

    @Test
    void saysThatTheFlowMayBeIncomplete() {
        page.route("**/flow?*", route -> {
            APIResponse answer = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text().replace("\"incomplete\":false", "\"incomplete\":true")));
        });
        visit("/?month=" + MONTH);
        assertThat(page.locator(".cards article").last().locator(".flag")).hasText("不完整");
        assertThat(page.locator(".panels h2 .flag")).hasText("不完整");
        assertThat(page.locator(".flag")).hasCount(2);
    }

    @Test
    void endsTheAxisOfARateAtAHundredPercent() {
        page.route("**/series?*", route -> {
            APIResponse answer = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text().replaceAll("\"percent\":\"?[0-9.]+\"?", "\"percent\":100")));
        });
        visit("/?month=" + MONTH);
        List<String> axis = page.locator(".chart").first().locator("text").allTextContents().stream()
                .filter(label -> Pattern.matches("\\d+%", label))
                .toList();
        assertThat(axis).contains("90%", "100%").allMatch(label -> Integer.parseInt(label.replace("%", "")) <= 100);
    }
}
