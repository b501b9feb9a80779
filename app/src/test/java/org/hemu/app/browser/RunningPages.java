package org.hemu.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hemu.app.RunningHemu;
import org.springframework.util.FileSystemUtils;

/** The whole program with a small scenario played, and a browser; started once for all tests in a browser. */
record RunningPages(
        RunningHemu hemu, Playwright playwright, Browser browser, Path directory, String session, ReaderWindow window)
        implements AutoCloseable {
    static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    static RunningPages start() {
        try {
            Path directory = Files.createTempDirectory("hemu-pages");
            RunningHemu hemu = RunningHemu.played(directory, 100);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
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
            String session = session(hemu, browser);
            return new RunningPages(
                    hemu, playwright, browser, directory, session, ReaderWindow.open(browser, session, "zh-CN"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a browser keeps of an auditor who has signed in. */
    private static String session(RunningHemu hemu, Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            signIn(context.newPage(), hemu.address() + "/", "auditor");
            return context.storageState();
        }
    }

    /** Asks for a page, chooses who to be, and comes to the page. */
    static void signIn(Page page, String address, String actor) {
        page.navigate(address);
        page.locator("button[value='" + actor + "']").click();
        page.locator("main:not([aria-busy]) h1").waitFor();
    }

    @Override
    public void close() throws IOException {
        browser.close();
        playwright.close();
        hemu.close();
        FileSystemUtils.deleteRecursively(directory);
    }
}
