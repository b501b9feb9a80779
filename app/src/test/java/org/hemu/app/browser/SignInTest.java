package org.hemu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.hemu.app.RunningHemu.Answer;
import org.junit.jupiter.api.Test;

/** Readers sign in with the issuer before they see anything, see what is theirs, and sign out. */
class SignInTest extends InABrowser {

    @Test
    void comesBeforeThePageThatWasAskedFor() {
        openAsAStranger();
        page.navigate(hemu.address() + "/?unit=220102000000&month=" + MONTH);
        assertThat(page).hasURL(hemu.address() + "/demo/sign-in");
        heading("演示登录");
        assertThat(evaluate("overflow")).isEqualTo(List.of());
        assertThat(evaluate("contrast")).isEqualTo(List.of());
        page.locator("button[value='auditor']").click();
        heading("南关区");
        assertThat(page).hasURL(Pattern.compile("unit=220102000000&month=" + MONTH));
        assertThat(page.locator("#reader")).hasText("审计员 周敏 · 审计人员");
    }

    @Test
    void leadsEveryReaderToWhatIsTheirs() {
        signIn("clerk-220102", "/?month=" + MONTH);
        heading("南关区");
        assertThat(page.locator("#operation")).isHidden();
        signIn("leader-2201", "/?month=" + MONTH);
        heading("长春市");
        signIn("administrator", "/");
        heading("运行");
        assertThat(page.locator("td button")).not().hasCount(0);
        visit("/?view=operation");
        signIn("auditor", "/?view=operation");
        heading("运行");
        assertThat(page.locator("td button")).hasCount(0);
    }

    @Test
    void endsWithTheSession() {
        signIn("auditor", "/");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("退出").setExact(true))
                .click();
        heading("演示登录");
        page.navigate(hemu.address() + "/?view=operation");
        heading("演示登录");
    }

    @Test
    void isAskedForAgainWhenTheSessionIsGoneMeanwhile() {
        signIn("auditor", "/?month=" + MONTH);
        page.context().clearCookies();
        page.locator("#child-220100000000").click();
        heading("演示登录");
        page.locator("button[value='auditor']").click();
        heading("长春市");
    }

    @Test
    void doesNotLetAnotherSiteActWithTheSession() {
        signIn("administrator", "/");
        String cookies = page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .reduce("", (all, each) -> all + each + "; ");
        assertThat(page.context().cookies()).anySatisfy(cookie -> {
            assertThat(cookie.name).isEqualTo("HEMU");
            assertThat(cookie.httpOnly).isTrue();
        });
        String mark = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElseThrow();
        String rebuild = "/api/v1/operation/projections/audit-index/rebuild";

        Answer forged = hemu.withCookies(rebuild, cookies);
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.json().path("type").asString()).isEqualTo("urn:hemu:problem:forgery-suspected");
        assertThat(hemu.withCookies(rebuild + "?_csrf=" + mark, cookies).status())
                .isEqualTo(403);
        assertThat(hemu.withCookies(rebuild, cookies, "X-XSRF-TOKEN", "made-up").status())
                .isEqualTo(403);
        assertThat(hemu.withCookies(rebuild, cookies, "Authorization", "Basic YTpi")
                        .status())
                .isEqualTo(403);
        assertThat(hemu.withCookies(rebuild, cookies, "Authorization", "Bearer made-up")
                        .status())
                .isEqualTo(401);
        assertThat(hemu.withCookies(rebuild, cookies, "X-XSRF-TOKEN", mark).status())
                .isLessThan(300);
    }
}
