package com.leadintel.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderGuessTest {
    @ParameterizedTest
    @CsvSource({
        "First Name,FIRST_NAME",
        "E-Mail-Adresse,EMAIL",
        "Prénom,FIRST_NAME",
        "PRENOM,FIRST_NAME",
        "Téléphone,PHONE",
        "Compañía,COMPANY",
        "Azienda,COMPANY",
        "annual_revenue,ANNUAL_REVENUE",
        "No. of Employees,EMPLOYEES",
        "lead_source,SOURCE"
    })
    void headersAreKnownInManyLanguages(String header, LeadField field) {
        assertThat(HeaderGuess.of(List.of(header), List.of()).get(0)).isEqualTo(field);
    }

    @Test
    void theExportOfADataTeamIsUnderstood() {
        List<String> header = List.of(
                "lead_id,first_name,last_name,email,company,title,lead_source,platform,created_date,lead_score,status,annual_revenue,employees,industry,conversion_date,opportunity_value,stage"
                        .split(",", -1));
        List<List<String>> rows = List.of(List.of("SF001", "John", "Smith"), List.of("SF002", "Sarah", "Johnson"));
        assertThat(HeaderGuess.of(header, rows))
                .isEqualTo(Map.ofEntries(
                        Map.entry(0, LeadField.REFERENCE),
                        Map.entry(1, LeadField.FIRST_NAME),
                        Map.entry(2, LeadField.LAST_NAME),
                        Map.entry(3, LeadField.EMAIL),
                        Map.entry(4, LeadField.COMPANY),
                        Map.entry(5, LeadField.TITLE),
                        Map.entry(6, LeadField.SOURCE),
                        Map.entry(7, LeadField.SOURCE_DETAIL),
                        Map.entry(11, LeadField.ANNUAL_REVENUE),
                        Map.entry(12, LeadField.EMPLOYEES),
                        Map.entry(13, LeadField.INDUSTRY)));
    }

    @Test
    void anIdColumnIsSalesforcesWhenItsValuesAre() {
        List<List<String>> rows = List.of(List.of("00Q5g00000AbCdE"), List.of("00Q5g00000AbCdF"), List.of(""));
        assertThat(HeaderGuess.of(List.of("Lead ID"), rows)).containsEntry(0, LeadField.SALESFORCE_ID);
    }

    @Test
    void valuesTellWhatAHeaderDoesNot() {
        List<List<String>> rows = List.of(
                List.of("dana@northforge.example", "+1 415 555 0132", "www.northforge.example", "00Q5g00000AbCdE", "?"),
                List.of("leo@eastbay.example", "(415) 555-0133", "https://eastbay.example", "00Q5g00000AbCdF", "!"));
        assertThat(HeaderGuess.of(List.of("a", "b", "c", "d", "e"), rows))
                .isEqualTo(Map.of(
                        0, LeadField.EMAIL,
                        1, LeadField.PHONE,
                        2, LeadField.WEBSITE,
                        3, LeadField.SALESFORCE_ID));
    }

    @Test
    void theLeftmostOfTwoColumnsIsTaken() {
        assertThat(HeaderGuess.of(List.of("Email", "E-Mail", "x"), List.of(List.of("", "", "a@b.example"))))
                .isEqualTo(Map.of(0, LeadField.EMAIL));
    }
}
