package org.hemu.app.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hemu.api.authority.Needs;
import org.hemu.api.authority.Operation;
import org.hemu.app.RunningHemu;
import org.hemu.command.http.CommandRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** No resource without an operation. */
class EveryResourceTest {

    @Test
    void sendsACommandOrNamesItsOperation(@TempDir Path directory) {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            Map<String, HandlerMethod> resources = new TreeMap<>();
            hemu.bean("requestMappingHandlerMapping", RequestMappingInfoHandlerMapping.class)
                    .getHandlerMethods()
                    .forEach((info, method) -> {
                        if (info.getPatternValues().stream().anyMatch(path -> path.startsWith("/api/"))) {
                            resources.put(info.toString(), method);
                        }
                    });
            List<String> unnamed = new ArrayList<>();
            Set<Operation> named = EnumSet.noneOf(Operation.class);
            resources.forEach((path, method) -> {
                Needs needs = method.getMethodAnnotation(Needs.class);
                boolean command = Arrays.stream(method.getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType() == CommandRequest.class);
                if (needs == null && !command) {
                    unnamed.add(path);
                } else if (needs != null) {
                    named.add(needs.value());
                }
            });
            assertThat(resources).hasSizeGreaterThan(40);
            assertThat(unnamed).isEmpty();
            assertThat(named)
                    .as("readings and operators' actions that some resource is")
                    .isEqualTo(EnumSet.copyOf(Arrays.stream(Operation.values())
                            .filter(operation -> !operation.isCommand())
                            .toList()));
        }
    }

    /** What answers outside of the API, each of which is open, or asks itself who is there. */
    @Test
    void isUnderTheApiOrKnownToBeOpen(@TempDir Path directory) {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            Set<String> elsewhere = new TreeSet<>();
            hemu.bean("requestMappingHandlerMapping", RequestMappingInfoHandlerMapping.class)
                    .getHandlerMethods()
                    .keySet()
                    .forEach(info -> info.getPatternValues().stream()
                            .filter(path -> !path.startsWith("/api/"))
                            .forEach(elsewhere::add));
            assertThat(elsewhere).containsExactly("/demo/sign-in", "/openapi", "/openapi.yaml");
            for (String path : List.of("/none", "/error", "/page", "/openapi/none")) {
                for (RunningHemu.Answer answer : List.of(hemu.unidentified(path), hemu.get(path))) {
                    assertThat(answer.status()).as(path).isEqualTo(404);
                    assertThat(answer.response().headers().allValues("Location"))
                            .isEmpty();
                }
            }
            for (String path : List.of("/page/page.css", "/openapi")) {
                assertThat(hemu.unidentified(path).status()).as(path).isEqualTo(200);
            }
        }
    }

    @Test
    void isClosedToWhoeverDoesNotSayWhoTheyAre(@TempDir Path directory) {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            for (String path : List.of("/api/v1/indicators", "/api/v1/live", "/api/v1/nothing", "/api/v2")) {
                RunningHemu.Answer answer = hemu.unidentified(path);
                assertThat(answer.status()).as(path).isEqualTo(401);
                assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:actor-required");
            }
        }
    }
}
