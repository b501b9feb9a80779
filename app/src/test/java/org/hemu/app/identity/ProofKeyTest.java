package org.hemu.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hemu.app.RunningHemu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A code that somebody has got hold of is worth nothing without the proof (PKCE, RFC 7636) of whoever began the sign-in. */
class ProofKeyTest {
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-in-all";
    private static final Pattern MARK = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private RunningHemu hemu;

    @BeforeEach
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
    }

    @AfterEach
    void stop() {
        browser.close();
        hemu.close();
    }

    private HttpResponse<String> get(String address) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        String body = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(URI.create(hemu.address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private String authorization(String proof) {
        return hemu.address() + "/oauth2/authorize?response_type=code&client_id=hemu-pages&scope=openid&state=s"
                + "&redirect_uri=" + URLEncoder.encode(hemu.address() + PagesClient.RETURN, StandardCharsets.UTF_8)
                + proof;
    }

    private static String proof() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return "&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private void signIn() throws Exception {
        get(authorization(proof()));
        Matcher mark = MARK.matcher(get(hemu.address() + "/demo/sign-in").body());
        assertThat(mark.find()).isTrue();
        HttpResponse<String> in =
                post("/demo/sign-in", Map.of("username", "auditor", "password", "hemu-demo", "_csrf", mark.group(1)));
        assertThat(in.statusCode()).isEqualTo(302);
    }

    private String code() throws Exception {
        Matcher code = CODE.matcher(location(get(authorization(proof()))));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private HttpResponse<String> redeemed(Map<String, String> proof) throws Exception {
        Map<String, String> form = new TreeMap<>(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "hemu-pages",
                "redirect_uri",
                hemu.address() + PagesClient.RETURN,
                "code",
                code()));
        form.putAll(proof);
        return post("/oauth2/token", form);
    }

    @Test
    void isAskedOfWhoeverBringsACode() throws Exception {
        signIn();

        assertThat(redeemed(Map.of("code_verifier", VERIFIER)).body()).contains("access_token");
        for (Map<String, String> none :
                List.of(Map.<String, String>of(), Map.of("code_verifier", VERIFIER.replace('a', 'b')))) {
            HttpResponse<String> refused = redeemed(none);
            assertThat(refused.statusCode()).as(refused.body()).isIn(400, 401);
            assertThat(refused.body()).doesNotContain("access_token");
        }
    }

    @Test
    void isPromisedByWhoeverBeginsASignIn() throws Exception {
        signIn();

        HttpResponse<String> refused = get(authorization(""));

        assertThat(location(refused)).doesNotContain("code=").contains("error=invalid_request");
    }
}
