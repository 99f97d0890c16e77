package com.leadintel.integrations.phone;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.integrations.settings.Keys;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * {@code phone.default-region}: the country of numbers without a country code (ISO 3166, default {@code US}). {@code
 * phone.tenant-regions}: tenants that live elsewhere, as {@code <tenant id>=<country>} between commas.
 */
public record PhoneSettings(String region, Map<TenantId, String> tenantRegions) {
    public static PhoneSettings from(Keys keys) {
        return new PhoneSettings(
                keys.parsed("phone.default-region", "a country code", PhoneSettings::country)
                        .orElse("US"),
                keys.parsed(
                                "phone.tenant-regions",
                                "a list of tenant=country",
                                text -> tenants(List.of(text.split(","))))
                        .orElse(Map.of()));
    }

    String of(TenantId tenant) {
        return tenantRegions.getOrDefault(tenant, region);
    }

    private static Map<TenantId, String> tenants(List<String> pairs) {
        Map<TenantId, String> regions = new HashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException(pair);
            }
            TenantId tenant =
                    new TenantId(UUID.fromString(pair.substring(0, equals).strip()));
            regions.put(tenant, country(pair.substring(equals + 1)));
        }
        return Map.copyOf(regions);
    }

    private static String country(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (!PhoneNumberUtil.getInstance().getSupportedRegions().contains(code)) {
            throw new IllegalArgumentException(code);
        }
        return code;
    }
}
