package com.leadintel.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that ships, with the tests inside and one door more: that through which the tests are told to run. */
final class Product {
    private static final String DESCRIPTOR = "WEB-INF/web.xml";
    private static final String OPEN = "<url-pattern>/problem</url-pattern>";

    private Product() {}

    static WebArchive with(Class<?>... tests) {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "lead-intel.war")
                .importFrom(new File(System.getProperty("product.war")))
                .as(WebArchive.class);
        String descriptor = text(war).replace(OPEN, OPEN + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>");
        war.delete(DESCRIPTOR);
        return war.add(new StringAsset(descriptor), DESCRIPTOR)
                .addClasses(tests)
                .addAsLibraries(jar(Awaitility.class), jar(Matcher.class));
    }

    /** The file from which the tests themselves load this class. */
    private static File jar(Class<?> inside) {
        return new File(URI.create(
                inside.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static String text(WebArchive war) {
        try (InputStream in = war.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
