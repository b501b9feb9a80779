package org.hemu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hemu.app.RunningHemu;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf("hasChromium")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SHOTS = Path.of("target/screenshots");

    private RunningHemu hemu;
    private Playwright playwright;
    private Browser browser;
    private BrowserContext session;
    private Page page;
    private final List<String> errors = new ArrayList<>();

    static boolean hasChromium() {
        return Files.isExecutable(CHROMIUM);
    }

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.played(directory, 100);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    void stop() {
        browser.close();
        playwright.close();
        hemu.close();
    }

    @BeforeEach
    void open() {
        open(1300, 1500);
    }

    private void open(int width, int height) {
        session = browser.newContext(
                new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(width, height));
        page = session.newPage();
        page.onPageError(errors::add);
    }

    @AfterEach
    void noScriptFailed() {
        session.close();
        assertThat(errors).isEmpty();
    }

    private void heading(String text) {
        assertThat(page.locator("h1")).hasText(text);
    }

    @Test
    void walksFromTheProvinceToOneRelationshipsTimeline() {
        page.navigate(hemu.address() + "/?month=2012-06");
        heading("吉林省");
        assertThat(page.locator("svg.map a")).hasCount(69);
        assertThat(page.locator("table tbody tr")).hasCount(11);
        shoot("province");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("长春市").setExact(true))
                .click();
        heading("长春市");
        page.locator("svg.map a[aria-label^='南关区']").click();
        heading("南关区");
        String numerator =
                page.locator(".cards article").nth(1).locator(".value").textContent();
        page.locator("#numerator-drill").click();
        heading("南关区 · I1 · 2012-06");
        assertThat(page.locator("tbody tr")).hasCount(Integer.parseInt(numerator.replace(",", "")));
        page.locator("tbody tr").first().locator("td").last().locator("a").click();
        assertThat(page.locator("h1")).hasText(Pattern.compile("劳动关系 .\\*"));
        assertThat(page.locator("ol.timeline li").last()).containsText("招用备案");
        shoot("relationship");
    }

    @Test
    void showsAnotherMonthAndAnotherIndicatorByKeyboardAlone() {
        page.navigate(hemu.address() + "/?month=2012-06");
        heading("吉林省");
        page.locator("#month").focus();
        page.keyboard().press("ArrowLeft");
        assertThat(page).hasURL(Pattern.compile("month=2012-05"));
        page.locator("#indicator").selectOption("I2");
        assertThat(page).hasURL(Pattern.compile("indicator=I2"));
        page.locator("svg.map a").first().focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("unit=2201"));
    }

    @Test
    void keepsTheKeyboardsPlaceWhenThePageIsRefreshed() {
        page.navigate(hemu.address() + "/?month=2012-06");
        heading("吉林省");
        page.locator("#child-220200000000").focus();
        page.evaluate("document.querySelector('h1').dataset.old = 'true'");
        page.locator("#month").evaluate("slider => { slider.value--; slider.dispatchEvent(new Event('change')); }");
        assertThat(page.locator("h1[data-old]")).hasCount(0);
        assertThat(page.locator("#child-220200000000")).isFocused();
    }

    @Test
    void speaksEnglish() {
        page.navigate(hemu.address());
        page.locator("#language").click();
        assertThat(page.locator("h2").first()).hasText("Across the province");
    }

    @Test
    void fitsOnAPhone() {
        session.close();
        open(390, 844);
        page.navigate(hemu.address() + "/?month=2012-06");
        heading("吉林省");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        shoot("phone");
    }

    @Test
    void rebuildsAReadModelAndSwitchesToIt() {
        page.navigate(hemu.address() + "/?view=operation");
        page.locator("tr", new Page.LocatorOptions().setHasText("filing-flow"))
                .getByRole(AriaRole.BUTTON)
                .click();
        var switching = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("切换"));
        assertThat(switching).isVisible();
        switching.click();
        assertThat(page.getByText("已切换")).isVisible();
        shoot("operation");
    }

    private void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }
}
