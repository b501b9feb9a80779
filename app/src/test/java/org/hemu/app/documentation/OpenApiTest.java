package org.hemu.app.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hemu.app.RunningHemu;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document that is served, and the copy of it that is kept for readers and generators. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RunningHemu hemu;
    private JsonNode document;

    @BeforeAll
    void ask(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
        document = hemu.get("/openapi").json();
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    @Test
    void isTheOneThatIsKept() throws IOException {
        Path served = Files.writeString(Path.of("target/openapi.json"), JSON.writeValueAsString(document) + "\n");
        assertThat(Path.of("../docs/openapi.json"))
                .as("the interface has changed; when that is meant, copy app/target/openapi.json to docs/openapi.json")
                .hasSameTextualContentAs(served);
    }

    @Test
    void refersOnlyToWhatItDefines() {
        List<String> references = new ArrayList<>();
        collect(document, references);
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.path("$ref").isString()) {
            references.add(node.path("$ref").asString());
        }
        node.forEach(child -> collect(child, references));
    }

    @Test
    void givesEveryOperationItsOwnNameAndItsProblems() {
        Set<String> names = new HashSet<>();
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(names.add(operation.path("operationId").asString()))
                            .as("operationId %s is used once", operation.path("operationId"))
                            .isTrue();
                    assertThat(operation.at("/responses/default").isMissingNode())
                            .isFalse();
                }));
        assertThat(names).contains("employerRename", "jurisdictionRename", "relationshipFileHire", "figureBreakdown");
    }

    @Test
    void saysWhatACommandTakesAndGives() {
        JsonNode register = document.at("/paths/~1api~1v1~1employers/post");
        assertThat(register.path("parameters"))
                .extracting(parameter -> parameter.path("name").asString())
                .containsExactlyInAnyOrder("Hemu-Actor", "Idempotency-Key", "If-Match");
        assertThat(register.at("/responses/201/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Receipt");
        JsonNode body = document.at("/components/schemas/RegistrationBody");
        assertThat(body.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(body.path("required")).extracting(JsonNode::asString).contains("name", "placeOfOperation");
    }

    @Test
    void showsIdsAsTheStringsTheyAre() {
        assertThat(document.at("/components/schemas/Figure/properties/jurisdiction/type")
                        .asString())
                .isEqualTo("string");
        assertThat(document.at("/components/schemas/JurisdictionCode").isMissingNode())
                .isTrue();
    }
}
