package org.hemu.app.identity.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hemu.api.shared.Role;
import org.hemu.query.definition.CodeSets;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The page on which one chooses who to be. */
@RestController
@Profile("demo")
final class DemoSignIn {
    static final String PATH = "/demo/sign-in";

    private final MessageSource messages;

    DemoSignIn(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String page(HttpServletRequest request, CsrfToken mark, Locale locale) {
        return """
            <!doctype html>
            <html lang="%1$s">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>%2$s – 和睦 Hemu</title>
              <link rel="icon" href="data:,">
              <link rel="stylesheet" href="/webjars/picocss__pico/css/pico.classless.min.css">
              <link rel="stylesheet" href="/page/page.css">
            </head>
            <body>
              <header><div class="brand">和睦 Hemu</div></header>
              <main>
                <h1>%2$s</h1>
                <p>%3$s</p>
                <form method="post" action="%4$s" class="persons">
                  <input type="hidden" name="%5$s" value="%6$s">
                  <input type="hidden" name="password" value="%7$s">
                  %8$s
                </form>
              </main>
            </body>
            </html>
            """.formatted(
                        isEnglish(locale) ? "en" : "zh-CN",
                        text("demo.sign-in", locale),
                        text("demo.sign-in.explanation", locale),
                        PATH,
                        HtmlUtils.htmlEscape(mark.getParameterName()),
                        HtmlUtils.htmlEscape(mark.getToken()),
                        DemoActor.PASSWORD,
                        Arrays.stream(DemoActor.values())
                                .map(actor -> button(actor, locale))
                                .collect(Collectors.joining("\n      ")));
    }

    private String button(DemoActor actor, Locale locale) {
        return "<button name=\"username\" value=\"%s\"><strong>%s</strong> <small>%s · %s</small></button>"
                .formatted(
                        actor.subject(),
                        HtmlUtils.htmlEscape(actor.shown()),
                        role(actor.role(), locale),
                        actor.jurisdiction());
    }

    private static String role(Role role, Locale locale) {
        return CodeSets.find("role").orElseThrow().codes().stream()
                .filter(entry -> entry.code().equals(role.name()))
                .map(entry ->
                        isEnglish(locale) ? entry.name().en() : entry.name().zh())
                .findFirst()
                .orElseThrow();
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
