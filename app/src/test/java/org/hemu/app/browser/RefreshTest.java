package org.hemu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** When events arrive, the page shows what they change, and the reader stays where they are. */
class RefreshTest extends InABrowser {

    /** Does something to the log, and waits until the page has been shown anew because of it. */
    private void afterARefresh(Runnable event) {
        page.evaluate("document.querySelector('h1').dataset.old = 'true'");
        event.run();
        assertThat(page.locator("h1[data-old]")).hasCount(0);
    }

    private double scrolled() {
        return ((Number) page.evaluate("scrollY")).doubleValue();
    }

    /** The employer with the longest roster. */
    private String largestEmployer() {
        JsonNode employers = data("/jurisdictions/220000000000/employers?filed=true&status=in-business&limit=500");
        return employers.values().stream()
                .max(Comparator.comparing(each -> each.at("/headcount/onRoll").asInt()))
                .orElseThrow()
                .at("/id")
                .asString();
    }

    @Test
    void keepsTheDashboardWhereItIs() {
        open(390, 844, ColorScheme.LIGHT, "zh-CN");
        visit("/?month=2012-12");
        page.locator("#definition summary").click();
        page.locator("svg.map").evaluate("map => map.parentElement.scrollLeft = 120");
        page.locator("#child-220200000000").focus();
        page.evaluate("scrollTo(0, 1500)");
        double before = scrolled();
        String denominator = page.locator("tr.total td").nth(2).textContent();

        afterARefresh(() -> declareHeadcount(largestEmployer(), "2012-12"));

        assertThat(page.locator("tr.total td").nth(2)).not().hasText(denominator);
        assertThat(scrolled()).isEqualTo(before).isPositive();
        assertThat(page.locator("#definition")).hasAttribute("open", "");
        assertThat(page.locator("#child-220200000000")).isFocused();
        assertThat(page.locator("svg.map").evaluate("map => map.parentElement.scrollLeft"))
                .isEqualTo(120);
    }

    @Test
    void keepsThePagesOfContributorsThatWereAskedFor() {
        visit("/?view=contributors&unit=220000000000&indicator=I1&month=2012-12&side=numerator");
        Locator rows = page.locator("tbody tr");
        assertThat(rows).hasCount(100);
        page.locator(".more button").click();
        assertThat(rows).hasCount(200);
        page.locator(".more button").click();
        assertThat(rows).hasCount(300);
        assertThat(page.locator(".more button")).isFocused();
        rows.nth(250).scrollIntoViewIfNeeded();
        String there = rows.nth(250).textContent();
        double before = scrolled();

        afterARefresh(() -> declareHeadcount(largestEmployer(), "2012-12"));

        assertThat(rows).hasCount(300);
        assertThat(rows.nth(250)).hasText(there);
        assertThat(rows.nth(250)).isInViewport();
        assertThat(scrolled()).isEqualTo(before).isPositive();
    }

    @Test
    void keepsThePagesOfAnEmployerThatWereAskedFor() {
        String employer = largestEmployer();
        visit("/?view=employer&id=" + employer);
        Locator rows = page.locator("main > .scroll tbody tr");
        assertThat(rows).hasCount(50);
        page.locator(".more button").first().click();
        assertThat(rows).not().hasCount(50);
        int shown = rows.count();
        assertThat(shown).isGreaterThan(50);
        Locator year = page.locator("#headcounts-" + employer + "-2012");
        year.locator("summary").click();
        assertThat(year.locator("tbody tr").first()).containsText("2012-12");
        int declared = year.locator("tbody tr").count();
        assertThat(declared).isGreaterThanOrEqualTo(12);
        rows.nth(49).locator("a").focus();
        double before = scrolled();

        afterARefresh(() -> declareHeadcount(employer, "2012-12"));

        assertThat(rows).hasCount(shown);
        assertThat(year).hasAttribute("open", "");
        assertThat(year.locator("tbody tr")).hasCount(declared + 1);
        assertThat(rows.nth(49).locator("a")).isFocused();
        assertThat(scrolled()).isEqualTo(before);
    }

    @Test
    void keepsTheTimelineInPlaceWhenANewEventStandsAboveIt() {
        visit("/?view=timeline&unit=220000000000");
        Locator tenth = page.locator("ol.timeline > li").nth(9);
        tenth.evaluate("item => scrollTo(0, scrollY + item.getBoundingClientRect().top - 1)");
        String position = tenth.getAttribute("id");
        double top = top(position);

        afterARefresh(() -> declareHeadcount(largestEmployer(), "2012-11"));

        assertThat(top(position)).isEqualTo(top);
    }

    private double top(String id) {
        return ((Number) page.evaluate("id => document.getElementById(id).getBoundingClientRect().top", id))
                .doubleValue();
    }

    @Test
    void bringsTheReaderBackToWhereTheyLeft() {
        visit("/?view=contributors&unit=220000000000&indicator=I1&month=2012-12&side=numerator");
        Locator rows = page.locator("tbody tr");
        page.locator(".more button").click();
        assertThat(rows).hasCount(200);
        rows.nth(150).scrollIntoViewIfNeeded();
        double before = scrolled();
        rows.nth(150).locator("td").last().locator("a").click();
        assertThat(page.locator("ol.timeline")).isVisible();
        assertThat(scrolled()).isZero();

        page.goBack();

        assertThat(rows).hasCount(200);
        assertThat(scrolled()).isEqualTo(before).isPositive();
    }

    @Test
    void doesNothingWhenNothingOnThePageHasChanged() {
        visit("/?unit=220102001001&month=2010-06");
        page.evaluate("document.querySelector('h1').dataset.old = 'true'");
        String watermark = page.locator("#watermark").textContent();

        declareHeadcount(largestEmployer(), "2012-10");

        assertThat(page.locator("#watermark")).not().hasText(watermark);
        assertThat(page.locator("h1[data-old]")).hasCount(1);
    }

    @Test
    void showsWhatIsNewThoughTheSelectKeepsTheFocus() {
        visit("/?indicator=I1b&month=2012-12");
        page.locator("#indicator").focus();
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#indicator")).hasValue("I1");
        assertThat(page).hasURL(Pattern.compile("indicator=I1(&|$)"));
        shownAnew();
        assertThat(page.locator("#indicator")).isFocused();
        String denominator = denominator().textContent();

        declareHeadcount(largestEmployer(), "2012-12");

        assertThat(denominator()).not().hasText(denominator);
        assertThat(page.locator("#indicator")).isFocused();
    }

    @Test
    void waitsWhileTheListOfTheSelectIsOpen() {
        visit("/?month=2012-12");
        String denominator = denominator().textContent();
        page.locator("#indicator").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#indicator:open")).hasCount(1);

        declareHeadcount(largestEmployer(), "2012-12");
        page.waitForResponse(response -> response.url().contains("/breakdown"), () -> {
            page.waitForCondition(() -> !denominatorAnswered().equals(denominator));
            assertThat(page.locator("#indicator:open")).hasCount(1);
            assertThat(denominator()).hasText(denominator);
            page.keyboard().press("Escape");
        });

        assertThat(denominator()).not().hasText(denominator);
    }

    @Test
    void doesNotWaitWhereTheBrowserDoesNotTellThatAListIsOpen() {
        openOneOfItsOwn();
        page.addInitScript("CSS.supports = () => false");
        visit("/?month=2012-12");
        String denominator = denominator().textContent();
        page.locator("#indicator").focus();
        page.keyboard().press("Space");

        declareHeadcount(largestEmployer(), "2012-12");

        assertThat(denominator()).not().hasText(denominator);
    }

    @Test
    void followsTheLogAgainAfterItWasRefused() {
        AtomicInteger asked = new AtomicInteger();
        page.route("**/api/v1/live", route -> {
            if (asked.getAndIncrement() == 0) {
                route.fulfill(new Route.FulfillOptions().setStatus(503));
            } else {
                route.resume();
            }
        });
        visit("/?month=2012-12");
        String denominator = denominator().textContent();

        declareHeadcount(largestEmployer(), "2012-12");

        assertThat(denominator()).not().hasText(denominator, new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        assertThat(asked).hasValue(2);
    }

    @Test
    void showsWhatWasRecordedBeforeTheFirstLiveMessage() {
        AtomicReference<Route> live = new AtomicReference<>();
        page.route("**/api/v1/live", live::set);
        visit("/?month=2012-12");
        page.waitForCondition(() -> live.get() != null);
        String denominator = denominator().textContent();
        declareHeadcount(largestEmployer(), "2012-12");
        page.waitForCondition(() -> !denominatorAnswered().equals(denominator));

        live.get().resume();

        assertThat(denominator()).not().hasText(denominator);
    }

    @Test
    void triesAgainWhenARefreshHasFailed() {
        visit("/?month=2012-12");
        String denominator = denominator().textContent();
        AtomicInteger asked = new AtomicInteger();
        page.route("**/breakdown?*", route -> {
            if (asked.getAndIncrement() == 0) {
                route.abort();
            } else {
                route.resume();
            }
        });

        declareHeadcount(largestEmployer(), "2012-12");

        assertThat(denominator()).not().hasText(denominator, new LocatorAssertions.HasTextOptions().setTimeout(15_000));
        assertThat(asked).hasValueGreaterThan(1);
    }

    private Locator denominator() {
        return page.locator("tr.total td").nth(2);
    }

    /** What the read model says by now, as the page writes it. */
    private String denominatorAnswered() {
        return String.format(
                Locale.ROOT,
                "%,d",
                data("/figures/I1/220000000000/breakdown?month=2012-12")
                        .at("/total/figure/denominator")
                        .asLong());
    }
}
