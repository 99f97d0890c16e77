package com.leadintel.domain.research.rules;

import com.leadintel.domain.lead.Company;
import com.leadintel.domain.research.Finding;
import com.leadintel.domain.research.Product;
import com.leadintel.domain.research.ProductFit;
import com.leadintel.domain.research.SourcePage;
import com.leadintel.domain.shared.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How well our products fit what was found. The formula is ours: up to 40 for three of the product's keywords on the
 * pages, up to 35 for two pains that it takes away, 15 for the industry, 10 for a job title that buys it. Industry and
 * title alone are no fit.
 */
final class ProductMatcher {
    private static final int MOST_REASONS = 5;

    private final Company company;
    private final List<Sentence> sentences;
    private final List<Finding> pains;
    private final Optional<String> deciderTitle;

    ProductMatcher(Company company, List<Sentence> sentences, List<Finding> pains, Optional<String> deciderTitle) {
        this.company = company;
        this.sentences = sentences;
        this.pains = pains;
        this.deciderTitle = deciderTitle;
    }

    /** The products that fit, the best first. */
    List<ProductFit> fits(List<Product> catalogue) {
        return catalogue.stream()
                .flatMap(product -> fit(product).stream())
                .sorted(Comparator.comparing(ProductFit::fit).reversed().thenComparing(ProductFit::name))
                .toList();
    }

    private Optional<ProductFit> fit(Product product) {
        List<Finding> keywords = product.keywords().stream()
                .flatMap(keyword -> mention(keyword).stream())
                .toList();
        List<Finding> eased = pains.stream()
                .filter(finding ->
                        product.pains().stream().anyMatch(pain -> pain.topic().equals(finding.topic())))
                .toList();
        List<Finding> because = new ArrayList<>(eased);
        because.addAll(keywords);
        if (because.isEmpty()) {
            return Optional.empty();
        }
        double score = 40.0 * Math.min(3, keywords.size()) / 3
                + 35.0 * Math.min(2, eased.size()) / 2
                + (contains(product.industries(), company.industry()) ? 15 : 0)
                + (contains(product.buyerTitles(), deciderTitle) ? 10 : 0);
        List<Finding> reasons = because.stream().distinct().limit(MOST_REASONS).toList();
        return Optional.of(new ProductFit(product.id(), product.name(), Score.clamped(score), reasons));
    }

    private Optional<Finding> mention(String keyword) {
        Pattern word = Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(keyword) + "(?:s|es|ing)?(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return sentences.stream()
                .filter(sentence -> !sentence.on(SourcePage.Kind.LEAD_RECORD))
                .filter(sentence -> word.matcher(sentence.text()).find())
                .findFirst()
                .map(sentence -> sentence.finding("fit.keyword", 0.7));
    }

    private static boolean contains(List<String> words, Optional<String> text) {
        return text.map(value -> value.toLowerCase(Locale.ROOT))
                .filter(value -> words.stream().anyMatch(word -> value.contains(word.toLowerCase(Locale.ROOT))))
                .isPresent();
    }
}
