package org.lotse.itests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own browser; nothing is downloaded. */
final class Chromium {

    static final String MISSING = """

            ################################################################################
            #  CHROMIUM IS MISSING: no errand was run in a browser, they count as skipped. #
            #  Install it (Debian: apt-get install chromium) or set LOTSE_CHROMIUM.        #
            ################################################################################
            """;

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=de-DE");

    private Chromium() {}

    /** LOTSE_CHROMIUM, else the first one on the path; the shell without a window does the same with less work. */
    static Optional<Path> find() {
        var named = Optional.ofNullable(System.getenv("LOTSE_CHROMIUM")).filter(name -> !name.isBlank());
        return Stream.concat(
                        named.stream(),
                        Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"))
                .flatMap(Chromium::onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(find().orElseThrow())
                        .setArgs(QUIET));
    }

    private static Stream<Path> onPath(String name) {
        return name.contains(File.separator)
                ? Stream.of(Path.of(name))
                : Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(directory -> Path.of(directory, name));
    }
}
