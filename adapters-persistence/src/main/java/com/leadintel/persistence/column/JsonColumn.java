package com.leadintel.persistence.column;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** JSON text in a {@code jsonb} column. */
@Converter
public class JsonColumn implements AttributeConverter<String, Object> {
    @Override
    public Object convertToDatabaseColumn(String json) {
        return json;
    }

    @Override
    public String convertToEntityAttribute(Object column) {
        return column.toString();
    }
}
