package org.hemu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hemu.app.RunningHemu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import tools.jackson.databind.JsonNode;

/** A test that looks at the pages as a reader does; no script of theirs may fail meanwhile. */
@Tag("browser")
@EnabledIf("hasChromium")
@ExtendWith(InABrowser.Started.class)
abstract class InABrowser {
    static final String MONTH = "2012-06";
    private static final Path SHOTS = Path.of("target/screenshots");

    private RunningPages pages;
    private ReaderWindow window;
    private final List<String> errors = new ArrayList<>();
    protected RunningHemu hemu;
    protected Page page;

    static boolean hasChromium() {
        return Files.isExecutable(RunningPages.CHROMIUM);
    }

    /** Hands out the program and the browser, which all tests share. */
    static final class Started implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RunningPages.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(RunningPages.class))
                    .computeIfAbsent(RunningPages.class, _ -> RunningPages.start());
        }
    }

    @BeforeEach
    void open(RunningPages running) {
        pages = running;
        hemu = running.hemu();
        open(1300, 1500, ColorScheme.LIGHT, "zh-CN");
    }

    /** Begins again with another window. */
    protected final void open(int width, int height, ColorScheme scheme, String locale) {
        open(
                locale.equals("zh-CN") ? pages.window() : ReaderWindow.open(pages.browser(), pages.session(), locale),
                width,
                height,
                scheme);
    }

    /** Begins again with a window that no other test gets, for what cannot be undone in one. */
    protected final void openOneOfItsOwn() {
        open(ReaderWindow.open(pages.browser(), pages.session(), "zh-CN"), 1300, 1500, ColorScheme.LIGHT);
    }

    /** Begins again with a reader who has not signed in. */
    protected final void openAsAStranger() {
        open(1300, 900, ColorScheme.LIGHT, "zh-CN");
        window.forget();
    }

    /** Begins again as somebody else, at the page. */
    protected final void signIn(String actor, String address) {
        openAsAStranger();
        RunningPages.signIn(page, hemu.address() + address, actor);
    }

    private void open(ReaderWindow next, int width, int height, ColorScheme scheme) {
        leave();
        window = next;
        page = window.page();
        window.anew(width, height, scheme);
    }

    private void leave() {
        if (window == null) {
            return;
        }
        errors.addAll(window.errors());
        if (window != pages.window()) {
            window.close();
        }
        window = null;
    }

    @AfterEach
    void noScriptFailed() {
        leave();
        assertThat(errors).isEmpty();
    }

    protected final void visit(String address) {
        page.navigate(hemu.address() + address);
        assertThat(page.locator("main:not([aria-busy]) h1")).isVisible();
    }

    protected final void shownAnew() {
        assertThat(page.locator("main:not([aria-busy])")).isVisible();
    }

    protected final void heading(String text) {
        assertThat(page.locator("h1")).hasText(text);
    }

    protected final JsonNode data(String path) {
        RunningHemu.Answer answer = hemu.get("/api/v1" + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.json().at("/data");
    }

    /** Declares a head-count nobody has declared so far, so that the denominators of the month change. */
    protected final void declareHeadcount(String employer, String month) {
        int shouldSign =
                data("/employers/" + employer).at("/headcount/shouldSign").asInt() + 1;
        RunningHemu.Answer answer = hemu.post(
                "/api/v1/employers/" + employer + "/headcounts",
                Map.of(
                        "month",
                        month,
                        "onRoll",
                        shouldSign + 1,
                        "shouldSign",
                        shouldSign,
                        "source",
                        "social-insurance"));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    /** What the script finds on the page as it is. */
    protected final Object evaluate(String script) {
        try (InputStream file =
                Objects.requireNonNull(InABrowser.class.getResourceAsStream("/browser/" + script + ".js"))) {
            return page.evaluate(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One address of every kind of page. */
    protected final Map<String, String> everyKind() {
        JsonNode counted = data("/figures/I1/220000000000/contributors?month=" + MONTH + "&side=numerator&limit=1")
                .at("/0");
        String relationship = counted.at("/relationship").asString();
        String employer = counted.at("/employer").asString();
        String shown = "&indicator=I1&month=" + MONTH;
        return Map.of(
                "province", "/?month=" + MONTH,
                "county", "/?unit=220102000000" + shown,
                "contributors", "/?view=contributors&unit=220000000000&side=numerator" + shown,
                "own-level", "/?view=contributors&unit=220000000000&side=denominator&scope=own-level" + shown,
                "employer", "/?view=employer&id=" + employer + shown,
                "relationship", "/?view=relationship&id=" + relationship + shown,
                "timeline-of-an-actor", "/?view=timeline&actor=social-insurance&unit=220000000000",
                "timeline-of-a-unit", "/?view=timeline&unit=220100000000",
                "timeline-of-an-aggregate", "/?view=timeline&id=" + relationship,
                "operation", "/?view=operation");
    }

    protected final void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }
}
