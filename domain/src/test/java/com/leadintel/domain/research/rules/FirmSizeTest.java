package com.leadintel.domain.research.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.BudgetTier;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.research.BudgetEstimate;
import com.leadintel.domain.research.Finding;
import com.leadintel.domain.research.SourcePage;
import com.leadintel.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmSizeTest {
    @ParameterizedTest
    @CsvSource({
        "49,,LOW",
        "50,,MEDIUM",
        "249,,MEDIUM",
        "250,,HIGH",
        ",10000000,LOW",
        ",10000001,MEDIUM",
        ",50000001,HIGH",
        "20,60000000,HIGH",
        "400,1,HIGH"
    })
    void theTiersAreTheSizeClassesOfTheEuropeanUnion(Integer employees, Long revenue, BudgetTier tier) {
        Company company = company(employees, revenue);
        List<Sentence> record = Pages.on(SourcePage.Kind.LEAD_RECORD, "Employees: 1", "Annual revenue: 1 USD");
        assertThat(FirmSize.of(company, record).budget(List.of()))
                .map(BudgetEstimate::tier)
                .contains(tier);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We are a team of 220 people in Toledo.|220",
                "Northforge employs 1,200 employees.|1200",
                "Our 45+ skilled colleagues build robots.|45"
            })
    void theWebsiteTellsTheSizeWhereTheLeadDoesNot(String sentence, int employees) {
        FirmSize size = FirmSize.of(Company.named("Northforge"), Pages.on(SourcePage.Kind.ABOUT, sentence));
        assertThat(size.employees()).contains(employees);
        assertThat(size.because()).extracting(Finding::topic).containsExactly("size.employees");
    }

    @Test
    void anAboutPageSpeaksOfTheFirmWithoutNamingIt() {
        assertThat(FirmSize.of(
                                Company.named("Northforge"),
                                Pages.on(SourcePage.Kind.ABOUT, "Today, 140 employees build in two halls."))
                        .employees())
                .contains(140);
    }

    @Test
    void peopleWhoDoNotWorkThereAreNotCounted() {
        assertThat(FirmSize.of(
                                Company.named("Northforge"),
                                Pages.on(SourcePage.Kind.ABOUT, "Last year 300 people came to our open day."))
                        .employees())
                .isEmpty();
    }

    @Test
    void theSizeOfACustomerIsNotTheFirms() {
        assertThat(FirmSize.of(
                                Company.named("Northforge"),
                                Pages.on(SourcePage.Kind.ABOUT, "Our customers employ 5,000 people."))
                        .employees())
                .isEmpty();
    }

    @Test
    void freshFundingLiftsTheTier() {
        List<Sentence> sentences =
                Pages.on(SourcePage.Kind.ABOUT, "We are a team of 100 people.", "We closed a $12 million Series B.");
        FirmSize size = FirmSize.of(Company.named("Northforge"), sentences);
        assertThat(size.budget(SignalLexicon.in(sentences)))
                .map(BudgetEstimate::tier)
                .contains(BudgetTier.HIGH);
    }

    @Test
    void fundingAloneSpeaksForAMediumBudget() {
        List<Sentence> sentences = Pages.on(SourcePage.Kind.ABOUT, "We closed a $12 million Series B.");
        assertThat(FirmSize.of(Company.named("Northforge"), sentences).budget(SignalLexicon.in(sentences)))
                .map(BudgetEstimate::tier)
                .contains(BudgetTier.MEDIUM);
    }

    @Test
    void withoutAFigureThereIsNoEstimate() {
        assertThat(FirmSize.of(Company.named("Northforge"), List.of()).budget(List.of()))
                .isEmpty();
    }

    private static Company company(Integer employees, Long revenue) {
        return new Company(
                Optional.of("Northforge"),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(employees),
                Optional.ofNullable(revenue).map(amount -> Money.of(amount, "EUR")));
    }
}
