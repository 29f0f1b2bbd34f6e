// Opens the published page in Debian's Chromium and checks what a reader relies on:
//   node dashboard.test.mjs PUBLISHED_FOLDER FACTS.json TARGET_FOLDER
// FACTS.json holds cells of the tables, which the page must show. Ends with "N passed, M failed".
import { chromium } from "playwright-core";
import { readFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, factsFile, target] = process.argv.slice(2);
mkdirSync(target, { recursive: true });
const facts = JSON.parse(readFileSync(factsFile, "utf8"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const index = pathToFileURL(resolve(folder, "index.html")).href;
const only = process.env.GONGKAI_ONLY_CHECK;
const VIEWS = ["overview", "map", "ranking", "series", "outcomes", "phrases", "phrases?tab=themes", "phrases?tab=families", "phrases?tab=distinctive", "reuse", "quality", "data"];

const browser = await chromium.launch({
  executablePath: process.env.GONGKAI_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
let passed = 0;
const failures = [];

async function check(name, body) {
  if (only && !name.includes(only)) return;
  try {
    await body();
    passed++;
    console.log(`ok   ${name}`);
  } catch (error) {
    failures.push(name);
    console.log(`FAIL ${name}\n     ${String(error.stack ?? error).split("\n").slice(0, 8).join("\n     ")}`);
  }
}
function equal(actual, expected, what) {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== e) throw new Error(`${what ?? "value"}: expected ${e}, got ${a}`);
}
function truth(value, what) { if (!value) throw new Error(what); }

/** A page that notes whatever it should not do. */
async function open(hash, options = {}) {
  const context = await browser.newContext({ viewport: { width: options.width ?? 1440, height: options.height ?? 1000 }, colorScheme: options.scheme ?? "light", acceptDownloads: true });
  const page = await context.newPage();
  page.faults = [];
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) page.faults.push(message.text()); });
  page.on("pageerror", (error) => page.faults.push(String(error)));
  page.on("request", (request) => { if (!/^(file|data|blob):/.test(request.url())) page.faults.push("request " + request.url()); });
  await page.goto(index + "#" + hash);
  await shown(page);
  return page;
}
/** Waits for the view that the address names: the address changes first, the page hears of it later, and draws later still. */
async function shown(page) {
  await page.waitForFunction(() => document.querySelector("main[data-shown]:not([aria-busy])") && document.querySelector("main").dataset.shown === Gongkai.address(Gongkai.readState()));
}
async function visit(page, hash) {
  await page.evaluate((to) => { location.hash = to; }, hash);
  await shown(page);
}
async function close(page) {
  equal(page.faults, [], "console and requests");
  await page.context().close();
}
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return readFileSync(await download.path());
}
function parseCsv(text) {
  const rows = [[]];
  let cell = "", quoted = false;
  for (let i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') { cell += '"'; i++; } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === "," || c === "\n") {
      rows[rows.length - 1].push(cell);
      cell = "";
      if (c === "\n") rows.push([]);
    } else cell += c;
  }
  rows.pop();
  return rows;
}

/* Every view, light and dark, wide and narrow: quiet, accessible, photographed, and no wider than the window. */
for (const [scheme, width, height] of [["light", 1440, 1000], ["dark", 1440, 1000], ["light", 390, 844]]) {
  const page = await open("overview", { scheme, width, height });
  await page.evaluate(axe);
  for (const view of VIEWS) {
    await check(`${view} ${scheme} ${width}: accessible, quiet, fits`, async () => {
      await visit(page, view);
      const found = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"], preload: false }));
      equal(found.violations.map((v) => [v.id, v.nodes.length, v.nodes[0].html.slice(0, 160), v.nodes[0].failureSummary]), [], "axe-core");
      equal(page.faults.splice(0), [], "console and requests");
      truth(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the page is wider than the window");
      await page.screenshot({ path: resolve(target, `${view.replace("?tab=", "-")}-${width}-${scheme}.png`), fullPage: true });
    });
  }
  await page.context().close();
}

await check("invented data say that they are", async () => {
  const page = await open("overview");
  truth(/示例数据|Sample data/.test(await page.innerText("#colophon")), "the foot of the page does not say it");
  await page.context().close();
});

await check("every chart has ink, whichever view comes before", async () => {
  const page = await open("overview");
  for (const view of ["series", "outcomes", "map", "outcomes", "series"]) {
    await visit(page, view);
    for (const canvas of await page.locator("main canvas").all()) {
      const inked = await canvas.evaluate((c) => {
        const pixels = c.getContext("2d").getImageData(0, 0, c.width, c.height).data;
        let count = 0;
        for (let i = 3; i < pixels.length; i += 4) if (pixels[i]) count++;
        return count;
      });
      truth(inked > 5000, view + ": a blank chart");
    }
    equal(await page.locator("main canvas").count(), await page.locator("main .chart").count(), view + ": charts drawn");
  }
  page.faults = page.faults.filter((said) => !said.includes("willReadFrequently"));
  await close(page);
});

await check("known cells equal the tables", async () => {
  const page = await open("overview");
  for (const fact of facts) {
    await visit(page, fact.hash);
    for (const details of await page.locator(fact.selector.split(" ")[0] + " details.behind:not([open]) summary").all()) await details.click();
    const value = await page.locator(fact.selector).first().getAttribute("data-value");
    equal(Number(value).toFixed(5), Number(fact.value).toFixed(5), fact.hash + " " + fact.selector);
  }
  await close(page);
});

await check("a province without data is hatched and says so, and is not zero", async () => {
  const page = await open("map");
  const tile = page.locator('[data-province="54"]');
  truth((await tile.getAttribute("aria-label")).includes("无数据"), "label");
  truth((await tile.locator("rect").first().getAttribute("fill")).startsWith("url(#hatch"), "hatching");
  equal(await tile.locator(".tile-value").count(), 0, "value on the tile");
  await close(page);
});

await check("a permalink shows the same, and the back button comes back", async () => {
  const page = await open("ranking");
  const first = await page.locator("main").innerText();
  await page.selectOption("#choice-measure", "granted_share");
  await shown(page);
  await page.selectOption("#choice-level", "county");
  await shown(page);
  await page.selectOption("#choice-year", "2021");
  await shown(page);
  const text = await page.locator("main").innerText();
  truth(text !== first, "the filters change the view");
  const other = await open(new URL(page.url()).hash.slice(1));
  equal(await other.locator("main").innerText(), text, "page of the permalink");
  equal(await other.locator("#choice-level").inputValue(), "county", "level of the permalink");
  await close(other);
  for (let i = 0; i < 3; i++) {
    await page.goBack();
    await shown(page);
  }
  equal(await page.locator("main").innerText(), first, "page after going back");
  await close(page);
});

await check("CSV equals the table, in every card of every view", async () => {
  const page = await open("overview");
  let cards = 0;
  for (const view of VIEWS) {
    await visit(page, view);
    for (const card of await page.locator("section.card:has(button[data-save=csv])").all()) {
      const closed = card.locator("details.behind:not([open]) > summary");
      if (await closed.count()) await closed.click();
      const scope = (await card.locator("details.behind").count()) ? card.locator("details.behind") : card;
      await scope.locator("table").first().waitFor({ state: "attached", timeout: 5000 }).catch(() => {});
      for (const more of await scope.locator("button.quiet").all()) await more.click();
      const table = await scope.locator("table").first().evaluate((node) =>
        Array.from(node.rows).map((row) => Array.from(row.cells).map((cell) => cell.dataset.value ?? cell.textContent)));
      const csv = parseCsv((await saved(page, card.locator("button[data-save=csv]"))).toString("utf8"));
      const plain = (rows) => rows.map((row) => row.map((c) => c.replace(/^'(?=[=+\-@])/, "")));
      equal(plain(csv), plain(table), view + " " + (await card.getAttribute("id")));
      cards++;
    }
  }
  truth(cards >= 20, `only ${cards} cards`);
  await close(page);
});

await check("pictures save as SVG and PNG", async () => {
  const page = await open("map");
  const blank = await page.context().newPage();
  for (const view of ["map", "ranking", "series", "outcomes", "phrases", "phrases?tab=themes"]) {
    await visit(page, view);
    const svg = (await saved(page, page.locator("button[data-save=svg]").first())).toString("utf8");
    truth(svg.startsWith("<svg") && !/<script|foreignObject/i.test(svg), view + " SVG");
    // In a page of its own, as a parsed document would inherit the policy of the dashboard.
    const fault = await blank.evaluate((text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")?.textContent ?? "", svg);
    equal(fault, "", view + " SVG is XML");
    const png = await saved(page, page.locator("button[data-save=png]").first());
    truth(png.subarray(1, 4).toString() === "PNG" && png.length > 5000, view + " PNG");
  }
  await close(page);
});

await check("the language switches both ways, and all of the shell with it", async () => {
  const page = await open("overview");
  for (const view of VIEWS) {
    await visit(page, view + (view.includes("?") ? "&" : "?") + "lang=en");
    equal(await page.evaluate(() => document.documentElement.lang), "en", "lang");
    const shell = await page.evaluate(() => Array.from(document.querySelectorAll(".views, .filters label, .filters option, h1, h2, .note, .tabs, thead th, .tools, .lead, summary"))
      .filter((n) => !n.closest("#card-phrase, #card-dictionary") ).map((n) => n.textContent).filter((s) => /[\u4e00-\u9fff]/.test(s)));
    equal(shell, [], "Chinese left in " + view);
  }
  await page.click("#switch-language");
  await shown(page);
  equal(await page.evaluate(() => document.documentElement.lang), "zh-CN", "lang");
  truth((await page.locator("h1").first().innerText()) === "数据字典", "title in Chinese");
  await close(page);
});

await check("the keyboard reaches and works everything", async () => {
  const page = await open("overview");
  await page.keyboard.press("Tab");
  equal(await page.evaluate(() => document.activeElement.id), "skip", "first stop");
  await page.keyboard.press("Enter");
  equal(await page.evaluate(() => document.activeElement.id), "main", "after skipping");
  await page.locator('[data-view="map"]').focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => Gongkai.state.view === "map");
  await shown(page);
  equal(await page.evaluate(() => document.activeElement.dataset.view), "map", "focus stays in the menu");
  for (let i = 0; i < 40 && !(await page.evaluate(() => document.activeElement.dataset.province)); i++) await page.keyboard.press("Tab");
  const code = await page.evaluate(() => document.activeElement.dataset.province);
  truth(code, "a tile is reached by Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction((c) => Gongkai.state.province === c, code);
  await shown(page);
  equal(await page.evaluate(() => document.activeElement.dataset.province), code, "focus stays on the tile");
  equal(await page.locator(`[data-province="${code}"]`).getAttribute("aria-pressed"), "true", "tile is pressed");
  await page.keyboard.press("Space");
  await page.waitForFunction(() => Gongkai.state.province === "all");
  await close(page);
});

await check("Chinese is drawn with a font that has it", async () => {
  const page = await open("overview");
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  for (const selector of ["h1", ".views a", ".hero .lead"]) {
    const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    truth(fonts.length && fonts.some((f) => /CJK|Han|Song|Hei|Ming|Fang|Kai|WenQuanYi|Droid Sans Fallback/i.test(f.familyName)), selector + ": " + JSON.stringify(fonts));
  }
  await close(page);
});

await check("text of reports stays text", async () => {
  const page = await open("phrases");
  for (const view of ["phrases?phrase=p-5", "phrases?q=" + encodeURIComponent("<script>"), "phrases?tab=families", "phrases?tab=themes&theme=platform", "reuse", "reuse?relation=other_agency", "overview?lang=%3Cscript%3E&level=%22%3E%3Cimg&province=__proto__&year=NaN&measure=constructor"]) {
    await visit(page, view);
    await page.evaluate(() => document.querySelectorAll("details").forEach((d) => { d.open = true; }));
    equal(await page.evaluate(() => [typeof window.hacked, document.querySelectorAll("main script, main img, main iframe, [onerror], [href^='javascript']").length]), ["undefined", 0], view);
  }
  await visit(page, "phrases?phrase=p-5");
  truth((await page.locator("#card-phrase h2").textContent()).includes("<script>window.hacked=1</script>"), "hostile text is shown as it is");
  truth((await page.locator("#card-sentences mark").first().textContent()).startsWith("<script>"), "and marked where it stands");
  await close(page);
});

await check("every view prints", async () => {
  const page = await open("overview");
  for (const view of VIEWS) {
    await visit(page, view);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    truth((pdf.match(/\/Type\s*\/Page\b/g) ?? []).length >= 1, view + " prints no page");
  }
  await close(page);
});

await check("the theme can be chosen, and the page works without storage", async () => {
  const page = await open("map");
  await page.click("#switch-theme");
  await shown(page);
  equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark", "theme");
  await close(page);
});

await check("a filter change is answered", async () => {
  const page = await open("map");
  const times = {};
  for (const view of ["overview", "map", "ranking", "series", "outcomes", "phrases", "phrases?tab=themes", "reuse", "quality"]) {
    await visit(page, view);
    const values = [];
    const select = (await page.locator("#choice-year").count()) ? ["#choice-year", ["2022", "2021", "2020", "2019", "2022"]] : ["#choice-province", ["11", "31", "44", "51", "65"]];
    for (const value of select[1]) {
      await page.selectOption(select[0], value);
      await shown(page);
      values.push(Number(await page.locator("main").getAttribute("data-milliseconds")));
    }
    for (const level of ["county", "township"]) {
      if (!(await page.locator("#choice-level").count())) break;
      await page.selectOption("#choice-level", level);
      await shown(page);
      values.push(Number(await page.locator("main").getAttribute("data-milliseconds")));
    }
    times[view] = Math.max(...values);
  }
  console.log("     slowest answer to a filter change, in ms: " + JSON.stringify(times));
  const limit = Number(process.env.GONGKAI_FILTER_LIMIT_MS ?? 2000);
  truth(Object.values(times).every((ms) => ms < limit), "slower than " + limit + " ms");
  await close(page);
});

await browser.close();
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length ? 1 : 0;
