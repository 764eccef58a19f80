// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.http;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In the OpenAPI file a field of a record is required, unless it is {@code @Nullable}: the compiler knows, so nobody writes it twice. */
@Component
class RequiredFields implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> found = chain.next().resolve(type, context, chain);
        JavaType java = Json.mapper().constructType(type.getType());
        if (found != null && java != null && java.getRawClass().isRecord()) {
            Schema<?> whole = found.get$ref() == null
                    ? found
                    : context.getDefinedModels()
                            .get(found.get$ref().substring(found.get$ref().lastIndexOf('/') + 1));
            if (whole != null) {
                require(java.getRawClass(), whole);
            }
        }
        return found;
    }

    private static void require(Class<?> record, Schema<?> schema) {
        for (RecordComponent component : record.getRecordComponents()) {
            boolean mayBeAbsent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean known =
                    schema.getProperties() != null && schema.getProperties().containsKey(component.getName());
            boolean listed =
                    schema.getRequired() != null && schema.getRequired().contains(component.getName());
            if (!mayBeAbsent && known && !listed) {
                schema.addRequiredItem(component.getName());
            }
        }
    }
}
