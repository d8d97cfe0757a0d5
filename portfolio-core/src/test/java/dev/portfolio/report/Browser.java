package dev.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium with a page in it. It opens pages from files and can reach no network, so that a request of a page is seen. */
final class Browser implements AutoCloseable {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    /** Silent about what it cannot do with a browser younger than itself: nothing here asks for that. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static final String AXE = text("/axe.min.js");

    private final ChromeDriver driver;
    private final Path folder;
    private String address = "";

    private Browser(ChromeDriver driver, Path folder) {
        this.driver = driver;
        this.folder = folder;
    }

    /** A window of this width. Where there is no Chromium or no ChromeDriver, the test is told as skipped. */
    static Browser open(int width) {
        Optional<Path> chromium = BROWSERS.stream().flatMap(Browser::onPath).findFirst();
        Optional<Path> service = onPath("chromedriver").findFirst();
        Assumptions.assumeTrue(
                chromium.isPresent() && service.isPresent(),
                "This test needs Chromium: put `chromium` and `chromedriver` on the PATH.");
        try {
            return open(width, chromium.orElseThrow(), service.orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Browser open(int width, Path chromium, Path service) throws IOException {
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable("browser", Level.ALL);
        logs.enable("performance", Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--force-prefers-reduced-motion",
                "--window-size=" + width + ",900");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(service.toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(driver, options), Files.createTempDirectory("portfolio-page"));
    }

    private static Stream<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }

    /** Opens a page from a file, as a reader does who was sent it. */
    void show(String html) {
        show(html, "");
    }

    /** Opens a page at a place in it: {@code #f3}. */
    void show(String html, String place) {
        try {
            Path file = Files.writeString(folder.resolve("a page.html"), html);
            driver.get("about:blank");
            driver.manage().logs().get("performance");
            driver.manage().logs().get("browser");
            address = file.toUri() + place;
            driver.get(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Follows a link to a place in the page. */
    void go(String place) {
        run("location.hash = arguments[0]", place);
    }

    /** What follows the page's own address. */
    String place() {
        String url = Objects.requireNonNull(driver.getCurrentUrl());
        return url.contains("#") ? url.substring(url.indexOf('#')) : "";
    }

    void reload() {
        driver.navigate().refresh();
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The texts of elements that can be seen. */
    List<String> shown(String selector) {
        return all(selector).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    /** The texts of elements that can be seen, once there are so many of them: a search waits for the next letter. */
    List<String> shownSoon(String selector, int count) {
        return new WebDriverWait(driver, Duration.ofSeconds(10)).until(any -> {
            List<String> shown = shown(selector);
            return shown.size() == count ? shown : null;
        });
    }

    /** Waits for what a script says to be so. */
    void until(String script) {
        new WebDriverWait(driver, Duration.ofSeconds(20)).until(any -> is(script));
    }

    /** The texts of a column of the table in an element. */
    List<String> column(String table, int column) {
        String script = "return Array.from(document.querySelectorAll(arguments[0] + ' tbody tr'),"
                + "row => row.cells[arguments[1]].innerText.split('\\n')[0].split(' (')[0].trim())";
        return ((List<?>) run(script, table, column))
                .stream().map(String::valueOf).toList();
    }

    /** Where links lead, as it is written. */
    List<String> hrefs() {
        Object hrefs = run("return Array.from(document.querySelectorAll('[href]'), one => one.getAttribute('href'))");
        return ((List<?>) hrefs).stream().map(String::valueOf).toList();
    }

    /** Whether the beginning of an element can be seen without scrolling. */
    boolean inView(String selector) {
        String script = "(box => box.top >= 0 && box.top < innerHeight && box.left >= 0 && box.height > 0)"
                + "(document.querySelector(arguments[0]).getBoundingClientRect())";
        return is(script, selector);
    }

    /** How far below the end of one element another one begins. */
    double gap(String above, String below) {
        String script = "return document.querySelector(arguments[1]).getBoundingClientRect().top"
                + " - document.querySelector(arguments[0]).getBoundingClientRect().bottom";
        return ((Number) run(script, above, below)).doubleValue();
    }

    /** The ids of elements that can be seen. */
    List<String> ids(String selector) {
        return all(selector).stream()
                .filter(WebElement::isDisplayed)
                .map(element -> Objects.requireNonNullElse(element.getDomAttribute("id"), ""))
                .toList();
    }

    /** The element that keys go to. */
    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void pressTab() {
        press(Keys.TAB);
    }

    /** The value of a script: {@code run("return innerWidth")}. */
    Object run(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    boolean is(String script, Object... arguments) {
        return Boolean.TRUE.equals(run("return " + script, arguments));
    }

    double number(String script) {
        return ((Number) run("return " + script)).doubleValue();
    }

    /** As if the reader had asked for this: {@code prefer("prefers-color-scheme", "dark")}. */
    void prefer(String feature, String value) {
        media("", List.of(Map.of("name", feature, "value", value)));
    }

    /** As it will be printed. */
    void onPaper() {
        media("print", List.of());
    }

    void onScreen() {
        media("", List.of());
    }

    private void media(String medium, List<Map<String, Object>> features) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium, "features", features));
    }

    /** A window as narrow as a telephone, or another one; the height is what windows have. */
    void width(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What a printer would get. */
    byte[] printed() {
        Object data = driver.executeCdpCommand("Page.printToPDF", Map.of()).get("data");
        return Base64.getDecoder().decode(String.valueOf(data));
    }

    /** What axe finds that people could not use: a rule and an element to each line. */
    List<String> barriers() {
        driver.executeScript(AXE);
        String script = "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']})"
                + ".then(found => done(found.violations.flatMap(one => one.nodes.map(node =>"
                + " one.id + ': ' + node.html + ' ' + node.failureSummary))), failure => done([String(failure)]));";
        Object found = Objects.requireNonNull(driver.executeAsyncScript(script));
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** What the browser's console was told since the page was opened. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What was asked for since the page was opened, but for the page itself. */
    List<String> requests() {
        List<String> requests = new ArrayList<>();
        boolean seen = false;
        for (LogEntry entry : driver.manage().logs().get("performance").getAll()) {
            JsonNode message = JsonMapper.shared().readTree(entry.getMessage()).get("message");
            if (message.at("/method").stringValue("").equals("Network.requestWillBeSent")) {
                String url = message.at("/params/request/url").stringValue("");
                boolean itself = url.equals(address.replaceFirst("#.*", ""));
                seen |= itself;
                if (!itself) {
                    requests.add(url);
                }
            }
        }
        assertThat(seen).as("the page itself was asked for").isTrue();
        return requests;
    }

    @Override
    public void close() {
        driver.quit();
        for (File file : Objects.requireNonNullElse(folder.toFile().listFiles(), new File[0])) {
            file.delete();
        }
        folder.toFile().delete();
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
