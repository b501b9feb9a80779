package org.hemu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.hemu.app.ActivitySource;
import org.hemu.app.RunningHemu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Before there is anything to show, and where nothing is filed. */
class BeginningTest extends InABrowser {
    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(30_000);

    @Test
    void fillsTheFirstPageInAsUnitsAndEmployersArrive(@TempDir Path directory) {
        try (RunningHemu empty = RunningHemu.empty(directory)) {
            page.navigate(empty.address() + "/");
            page.locator("button[value='auditor']").click();
            assertThat(page.locator("#starting")).containsText("这里还没有辖区");
            assertThat(page.locator("#starting .while-idle")).isVisible();

            empty.establishNanguan();
            assertThat(page.locator("#nothing-filed")).isVisible(PATIENTLY);
            heading("吉林省");
            assertThat(page.locator("#child-220100000000")).isVisible(PATIENTLY);

            empty.register("D2143569-X", "长春市南关区和顺机械有限公司");
            assertThat(page.locator(".cards")).isVisible(PATIENTLY);
            page.navigate("about:blank");
        }
    }

    @Test
    void saysThatUnitsAreBeingLoaded(@TempDir Path directory) {
        live("{\"running\": true, \"percent\": 0, \"perSecond\": 0}");
        try (RunningHemu empty = RunningHemu.empty(directory)) {
            page.navigate(empty.address() + "/");
            page.locator("button[value='auditor']").click();
            assertThat(page.locator("#starting")).containsText("正在载入辖区，本页会自动显示。");
            assertThat(page.locator("#starting .while-loading")).isVisible();
            assertThat(page.locator("#starting .while-idle")).isHidden();
            assertThat(page.locator("#activity")).containsText("正在载入吉林省各级辖区：日志已有 12,345 条事件");
            page.navigate("about:blank");
        }
    }

    @Test
    void saysThatFilingsAreArriving() {
        live("{\"running\": true, \"day\": \"2010-01-05\", \"percent\": 0, \"perSecond\": 900}");
        visit("/?unit=" + unitWithoutFilings());
        assertThat(page.locator("#nothing-filed .while-filing")).hasText("备案正在到达，本页会自动更新。");
        assertThat(page.locator("#nothing-filed .while-filing")).isVisible();
        assertThat(page.locator("#nothing-filed .while-idle")).isHidden();
    }

    private void live(String scenario) {
        page.route(
                "**/api/v1/live",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/event-stream")
                        .setBody("event: log\ndata: {\"position\": 12344, \"head\": 12345, \"lag\": 0, \"scenario\": "
                                + scenario + "}\n\n")));
    }

    @Test
    void beginsWithTheUnitsWhenAScenarioIsPlayed(@TempDir Path directory) {
        try (RunningHemu begun = RunningHemu.begun(directory, 1)) {
            var scenario = begun.bean(ActivitySource.class).get().scenario();
            assertThat(scenario).isNotNull();
            assertThat(scenario.running()).isTrue();
            assertThat(scenario.day()).isNull();
        }
    }

    @Test
    void leadsOnFromAUnitWithoutFilings() {
        String unit = unitWithoutFilings();
        String name = data("/jurisdictions/" + unit).at("/name").asString();
        JsonNode below = data("/jurisdictions/" + unit + "/children");
        visit("/?unit=" + unit + "&indicator=I2");
        heading(name);
        assertThat(page.locator("#nothing-filed")).containsText("本辖区及其下级还没有任何备案。");
        assertThat(page.locator("nav.crumbs li")).hasCount(4);
        assertThat(page.locator("svg.map a")).hasCount(69);
        assertThat(page.locator("svg.map a.inside")).hasCount(1);
        assertThat(page.locator("#indicator")).hasValue("I2");
        assertThat(page.locator("tbody tr")).hasCount(below.size());
        assertThat(page.locator(".cards")).hasCount(0);

        Locator child = page.locator("#child-" + below.at("/0/code").asString());
        String childName = below.at("/0/name").asString();
        assertThat(child).hasText(childName);
        child.click();
        heading(childName);
        assertThat(page.locator("#nothing-filed")).isVisible();
        page.locator("#timeline").click();
        heading("事件时间线: " + childName);
        assertThat(page.locator("ol.timeline > li")).containsText(new String[] {"辖区设立"});
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        heading(name);
    }

    /** A street of Nanguan in which and below which nothing was ever filed. */
    private String unitWithoutFilings() {
        for (JsonNode street : data("/jurisdictions/220102000000/children").values()) {
            String code = street.at("/code").asString();
            boolean quiet = data("/jurisdictions/" + code + "/months").isNull()
                    || data("/jurisdictions/" + code + "/months").isMissingNode();
            if (quiet && !data("/jurisdictions/" + code + "/children").isEmpty()) {
                return code;
            }
        }
        throw new IllegalStateException("something is filed everywhere");
    }
}
