package com.leadintel.persistence.column;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** Named texts in a {@code jsonb} column. */
@Converter
public class TextMapColumn implements AttributeConverter<Map<String, String>, Object> {
    @Override
    public Object convertToDatabaseColumn(Map<String, String> texts) {
        return Json.write(texts);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(Object column) {
        return Json.texts(column.toString());
    }
}
