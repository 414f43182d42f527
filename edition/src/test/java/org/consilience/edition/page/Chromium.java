package org.consilience.edition.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium spoken to by its DevTools protocol: what it asks for and what it complains of is kept. */
final class Chromium implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private int last;

    private Chromium(Process process, Path profile, URI address) {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Ear())
                .join();
    }

    /** The browser found on the path, if any. */
    static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path executable, int width) throws IOException {
        Path profile = Files.createTempDirectory("chromium");
        Process process = new ProcessBuilder(
                        executable.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--no-first-run",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--window-size=" + width + ",900",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.startsWith("DevTools listening on ")) {
                drain(lines);
                Chromium browser =
                        new Chromium(process, profile, URI.create(line.substring("DevTools listening on ".length())));
                browser.attach(width);
                return browser;
            }
        }
        throw new IOException("Chromium did not start: " + said);
    }

    private static void drain(BufferedReader lines) {
        Thread thread = new Thread(() -> lines.lines().forEach(line -> {}), "chromium-output");
        thread.setDaemon(true);
        thread.start();
    }

    private String session = "";

    private void attach(int width) {
        JsonNode target = call("Target.createTarget", parameters().put("url", "about:blank"));
        session = call(
                        "Target.attachToTarget",
                        parameters()
                                .put("targetId", target.get("targetId").asText())
                                .put("flatten", true))
                .get("sessionId")
                .asText();
        call("Network.enable", parameters());
        call("Log.enable", parameters());
        call("Runtime.enable", parameters());
        call("Page.enable", parameters());
        call(
                "Emulation.setDeviceMetricsOverride",
                parameters()
                        .put("width", width)
                        .put("height", 900)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", width < 600));
    }

    /** Opens the file and waits until it has loaded. */
    void open(Path file) throws InterruptedException {
        call("Page.navigate", parameters().put("url", file.toUri().toString()));
        for (int i = 0;
                i < PATIENCE_SECONDS * 20 && named("Page.loadEventFired").isEmpty();
                i++) {
            Thread.sleep(50);
        }
    }

    /** The value of a JavaScript expression. */
    JsonNode value(String expression) {
        JsonNode answer = call(
                "Runtime.evaluate", parameters().put("expression", expression).put("returnByValue", true));
        return answer.get("result").path("value");
    }

    /** Everything asked for, by address. */
    List<String> requests() {
        return named("Network.requestWillBeSent").stream()
                .map(event -> event.get("request").get("url").asText())
                .toList();
    }

    /** Everything complained of: console messages, log entries, exceptions. */
    List<String> complaints() {
        return Stream.of("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")
                .flatMap(name -> named(name).stream())
                .map(JsonNode::toString)
                .toList();
    }

    /** A picture of the whole page. */
    byte[] screenshot(boolean dark) {
        ObjectNode media = parameters();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", dark ? "dark" : "light");
        call("Emulation.setEmulatedMedia", media);
        JsonNode picture =
                call("Page.captureScreenshot", parameters().put("format", "png").put("captureBeyondViewport", true));
        return Base64.getDecoder().decode(picture.get("data").asText());
    }

    private List<JsonNode> named(String method) {
        return events.stream()
                .filter(event -> event.path("method").asText().equals(method))
                .map(event -> event.get("params"))
                .toList();
    }

    private static ObjectNode parameters() {
        return JSON.createObjectNode();
    }

    private JsonNode call(String method, ObjectNode parameters) {
        int id = ++last;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", parameters);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(message.toString(), true).join();
        JsonNode answered = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (answered.has("error")) {
            throw new IllegalStateException(method + ": " + answered.get("error"));
        }
        return answered.get("result");
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        end();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
        }
    }

    /** Ends the processes that it started too: they write into the profile for a moment longer. */
    private void end() {
        List<ProcessHandle> all = Stream.concat(process.toHandle().descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder heard = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean whole) {
            heard.append(data);
            if (whole) {
                take(heard.toString());
                heard.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        private void take(String text) {
            try {
                JsonNode message = JSON.readTree(text);
                CompletableFuture<JsonNode> waiting =
                        message.has("id") ? answers.remove(message.get("id").asInt()) : null;
                if (waiting == null) {
                    events.add(message);
                } else {
                    waiting.complete(message);
                }
            } catch (IOException broken) {
                throw new IllegalStateException(text, broken);
            }
        }
    }
}
