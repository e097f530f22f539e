// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import deich.server.Program;
import deich.server.Served;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;

/** The file that describes the routes for programs says what there is, no more and no less. */
class OpenApiTest {
    private static final Served SERVED = Served.shared();

    private static TreeMap<String, HandlerMethod> handlers() {
        var api = new TreeMap<String, HandlerMethod>();
        SERVED.handlers().forEach((route, method) -> {
            if (route.contains(" /api/")) api.put(route, method);
        });
        return api;
    }

    @Test
    void everyRouteIsDescribedAndEveryDescribedRouteIsThere() {
        assertThat(Described.operations().keySet()).isEqualTo(handlers().keySet());
    }

    @Test
    void parametersAndBodiesAreThoseOfTheCode() {
        handlers().forEach((route, handler) -> {
            JsonNode operation = Objects.requireNonNull(Described.operations().get(route), route);
            JsonNode body = operation.path("requestBody").path("content");
            var described = new TreeSet<>(parameters(route, operation));
            described.addAll(properties(body.path("multipart/form-data").path("schema")));
            described.remove("v");
            var taken = new TreeSet<String>();
            for (var part : route.split("/")) if (part.startsWith("{")) taken.add(part.replaceAll("[{}]", ""));
            for (MethodParameter parameter : handler.getMethodParameters()) {
                RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
                if (query != null) taken.add(query.name().isEmpty() ? query.value() : query.name());
                if (parameter.hasParameterAnnotation(RequestBody.class))
                    assertThat(properties(resolved(body.path("application/json").path("schema"))))
                            .as(route)
                            .isEqualTo(components(parameter.getParameterType()));
            }
            assertThat(described).as(route).isEqualTo(taken);
        });
    }

    private static Set<String> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> properties(JsonNode schema) {
        return new TreeSet<>(schema.path("properties").propertyNames());
    }

    private static Set<String> parameters(String route, JsonNode operation) {
        var names = new TreeSet<String>();
        String path = route.substring(route.indexOf(' ') + 1);
        for (JsonNode where : new JsonNode[] {Described.file().path("paths").path(path), operation})
            for (JsonNode parameter : where.path("parameters"))
                names.add(resolved(parameter).path("name").asString(""));
        return names;
    }

    private static JsonNode resolved(JsonNode node) {
        String ref = node.path("$ref").asString("");
        return ref.isEmpty() ? node : Described.file().at(ref.substring(1));
    }

    @Test
    void anybodyMayReadIt() {
        var answer = Program.with(SERVED, null).get("/api/openapi.yaml");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("openapi: 3.1.0");
        assertThat(SERVED.client().get("/hilfe").body()).contains("/api/openapi.yaml");
    }
}
