package org.lotse.funding.core.application.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lotse.funding.api.application.Grant;

/**
 * The table of contents to read, without anything that a browser would run.
 *
 * @param grant whose archive it is
 * @param tenant whose files they are
 * @param by who had it made
 * @param at when
 */
record ContentsPage(Grant grant, String tenant, String by, Instant at) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm", Locale.GERMAN).withZone(ZoneId.of("Europe/Berlin"));

    String of(List<Archive.Line> lines) {
        return """
                <!doctype html>
                <html lang="de">
                <head><meta charset="utf-8"><title>Prüfakte: %1$s</title>
                <style>body{font-family:sans-serif;margin:2rem;max-width:70rem}table{border-collapse:collapse;width:100%%}
                th,td{text-align:start;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid #ccc}
                code{font-size:.8rem;word-break:break-all}.missing{font-weight:bold}</style></head>
                <body>
                <h1>Prüfakte: %1$s</h1>
                <p>%2$s, Aktenzeichen %3$s. Zusammengestellt am %4$s von %5$s. Die Prüfsummen (SHA-256) stehen auch in %6$s und lassen sich mit
                „sha256sum -c %6$s“ nachprüfen.</p>
                <table>
                <thead><tr><th scope="col">Datei</th><th scope="col">Inhalt</th><th scope="col">Byte</th><th scope="col">SHA-256</th></tr></thead>
                <tbody>
                %7$s
                </tbody>
                </table>
                </body>
                </html>
                """.formatted(
                        text(grant.title()),
                        text(tenant),
                        text(grant.reference()),
                        TIME.format(at),
                        text(by),
                        Archive.SUMS,
                        lines.stream().map(ContentsPage::row).collect(Collectors.joining("\n")));
    }

    private static String row(Archive.Line line) {
        return line.size() < 0
                ? "<tr class=\"missing\"><td>%s</td><td>%s</td><td colspan=\"2\">Fehlt: konnte nicht erstellt werden</td></tr>"
                        .formatted(text(line.path()), text(line.title()))
                : "<tr><td><a href=\"%1$s\">%1$s</a></td><td>%2$s</td><td>%3$d</td><td><code>%4$s</code></td></tr>"
                        .formatted(text(line.path()), text(line.title()), line.size(), line.sum());
    }

    private static String text(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
