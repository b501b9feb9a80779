package org.hemu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages can be read on a phone, in the dark and without a mouse. */
class ReadabilityTest extends InABrowser {

    private void onAPhone(ColorScheme scheme, String locale) {
        open(390, 844, scheme, locale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void fitsOnAPhone(String locale) {
        onAPhone(ColorScheme.LIGHT, locale);
        everyKind().forEach((kind, address) -> {
            visit(address);
            page.locator("details").evaluateAll("all => all.forEach(each => each.open = true)");
            assertThat(evaluate("overflow")).as(kind).isEqualTo(List.of());
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void labelsTheTilesOfTheMapDistinctlyAndLegibly() {
        onAPhone(ColorScheme.LIGHT, "zh-CN");
        visit("/?month=" + MONTH);
        assertThat(page.locator("svg.map a text:first-of-type").allTextContents())
                .hasSize(69)
                .doesNotHaveDuplicates();
        var smallest = (Number) page.evaluate("""
                () => Math.min(...[...document.querySelectorAll("svg.map text")].map((label) =>
                  parseFloat(getComputedStyle(label).fontSize) * label.getScreenCTM().a))""");
        assertThat(smallest.doubleValue()).isGreaterThanOrEqualTo(11);
        var tooWide = (List<String>) page.evaluate("""
                () => [...document.querySelectorAll("svg.map text")]
                  .filter((label) => label.getBBox().width > label.parentNode.querySelector("rect").getBBox().width)
                  .map((label) => label.textContent)""");
        assertThat(tooWide).isEmpty();
    }

    @Test
    void bringsTheUnitOnTheMapIntoSight() {
        onAPhone(ColorScheme.LIGHT, "zh-CN");
        visit("/?unit=222404000000&month=" + MONTH);
        assertThat(page.evaluate("""
                        () => {
                          const tile = document.getElementById("tile-222404000000").getBoundingClientRect();
                          const box = document.querySelector("svg.map").parentElement.getBoundingClientRect();
                          return tile.left >= box.left && tile.right <= box.right;
                        }""")).isEqualTo(true);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void hasTheContrastThatWcagAsksFor(ColorScheme scheme) {
        open(1300, 900, scheme, "zh-CN");
        everyKind().forEach((kind, address) -> {
            visit(address);
            page.locator("details").evaluateAll("all => all.forEach(each => each.open = true)");
            assertThat(evaluate("contrast")).as(kind).isEqualTo(List.of());
        });
    }

    @Test
    void changesItsColoursWithTheReadersScheme() {
        visit("/?month=" + MONTH);
        String axis = ".chart text";
        String before = page.locator(axis).first().getAttribute("fill");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.locator(axis).first()).not().hasAttribute("fill", before);
        assertThat(evaluate("contrast")).isEqualTo(List.of());
    }

    @Test
    @SuppressWarnings("unchecked")
    void isReachedByTheKeyboardAndShowsWhereTheKeyboardIs() {
        visit("/?month=" + MONTH);
        int interactive = page.locator("a[href], button:enabled, input, select, summary, [tabindex='0']")
                .count();
        List<Object> reached = new ArrayList<>();
        List<Object> unseen = new ArrayList<>();
        for (int i = 0; i < interactive; i++) {
            page.keyboard().press("Tab");
            var focused = (Map<String, Object>) evaluate("focus");
            reached.add(focused.get("what"));
            if (!Boolean.TRUE.equals(focused.get("seen"))) {
                unseen.add(focused);
            }
        }
        assertThat(unseen).isEmpty();
        assertThat(reached)
                .startsWith("#content")
                .contains("indicator", "month", "tile-220102000000", "own-level", "timeline");
        assertThat(reached).doesNotContain("BODY");
    }

    @Test
    void showsAnotherMonthAndAnotherIndicatorByKeyboardAlone() {
        visit("/?month=" + MONTH);
        page.locator("#month").focus();
        page.keyboard().press("ArrowLeft");
        assertThat(page).hasURL(Pattern.compile("month=2012-05"));
        shownAnew();
        assertThat(page.locator("#month")).isFocused();
        page.locator("#month-before").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("month=2012-03"));
        shownAnew();
        assertThat(page.locator("#month-before")).isFocused();
        assertThat(page.locator("output")).hasText("2012-03");
        page.locator("#indicator").selectOption("I2");
        assertThat(page).hasURL(Pattern.compile("indicator=I2"));
        page.locator("svg.map a").first().focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("unit=2201"));
    }
}
