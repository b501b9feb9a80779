package org.hemu.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * A window of a reader. Most tests use one and the same after another, each as if it were new: to open one takes several times
 * as long as a page does.
 *
 * @param session what the browser keeps of somebody who has signed in
 * @param errors what the scripts of its pages failed with
 */
record ReaderWindow(BrowserContext context, Page page, List<Cookie> session, List<String> errors) {

    static ReaderWindow open(Browser browser, String session, String locale) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setStorageState(session)
                .setLocale(locale)
                .setReducedMotion(ReducedMotion.REDUCE));
        Page page = context.newPage();
        List<String> errors = new ArrayList<>();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                errors.add(message.text());
            }
        });
        return new ReaderWindow(context, page, context.cookies(), errors);
    }

    /** As it was when it was opened, of that size, with nothing shown. */
    void anew(int width, int height, ColorScheme scheme) {
        page.unrouteAll();
        if (page.url().startsWith("http")) {
            page.evaluate("localStorage.clear()");
        }
        page.navigate("about:blank");
        context.clearCookies();
        context.addCookies(session);
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        errors.clear();
    }

    /** Forgets who has signed in. */
    void forget() {
        context.clearCookies();
    }

    void close() {
        context.close();
    }
}
