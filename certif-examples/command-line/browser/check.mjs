// Opens every HTML document below some folders in Chromium: wide and narrow, light and dark, and as printed.
// Asks axe-core and the Nu Html Checker what is wrong, keeps a picture of each, and ends with 1 if anything is.
//
//   node check.mjs PICTURES FOLDER...      Chromium: environment variable CHROMIUM; Java: JAVA

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const VIEWS = [1280, 320].flatMap(width => ['light', 'dark'].map(scheme => ({ width, scheme })));
const AT_ONCE = 2;

const [pictures, ...folders] = process.argv.slice(2);
const problems = [];

function documents(folder) {
  return fs
    .readdirSync(folder, { recursive: true })
    .filter(name => name.endsWith('.html'))
    .sort()
    .map(name => ({ file: path.join(folder, name), name: `${path.basename(folder)}/${name}` }));
}

function problem(document, where, what) {
  problems.push(`${document.name} (${where}): ${what}`);
}

/** What the Nu Html Checker says; not of styles, of which the browser knows more. */
function checkStructure(all) {
  const jar = createRequire(import.meta.url)('vnu-jar');
  const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--filterpattern', 'CSS:.*'];
  const said = execFileSync(
    process.env.JAVA || 'java',
    ['-Xss2m', '-jar', jar, ...options, ...all.map(document => document.file)],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const { messages } = JSON.parse(said);
  for (const message of messages.filter(each => each.type !== 'info' || each.subType === 'warning')) {
    const name = all.find(each => pathToFileURL(each.file).href === message.url)?.name ?? message.url;
    problem({ name }, 'structure', `line ${message.lastLine}: ${message.message}`);
  }
}

async function accessible(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return violations.map(
    violation => `${violation.id}: ${violation.nodes.length} times, first ${violation.nodes[0].html.slice(0, 200)}`,
  );
}

/** A page may not scroll sideways: what is too wide scrolls in a region that the keyboard reaches. */
function tooWide(page) {
  return page.evaluate(() => {
    const root = document.scrollingElement;
    const cut = [...document.querySelectorAll('main *')].filter(
      element =>
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).overflowX === 'auto' &&
        element.tabIndex < 0,
    );
    return [
      ...(root.scrollWidth > root.clientWidth ? [`scrolls sideways: ${root.scrollWidth} px`] : []),
      ...cut.map(element => `a region scrolls out of reach of the keyboard: ${element.outerHTML.slice(0, 100)}`),
    ];
  });
}

function badlyPrinted(page) {
  return page.evaluate(() => {
    const style = element => getComputedStyle(element);
    return [
      ...[...document.querySelectorAll('.new-page')].filter(each => style(each).breakBefore !== 'page'),
      ...[...document.querySelectorAll('thead')].filter(each => style(each).display !== 'table-header-group'),
      ...[document.documentElement].filter(each => style(each).backgroundColor !== 'rgb(255, 255, 255)'),
    ].map(element => `prints differently: ${element.outerHTML.slice(0, 100)}`);
  });
}

async function look(browser, document) {
  const page = await browser.newPage();
  page.on('request', request => {
    if (!/^(file|data):/.test(request.url())) {
      problem(document, 'network', request.url());
    }
  });
  page.on('pageerror', error => problem(document, 'page', error.message));
  for (const { width, scheme } of VIEWS) {
    const where = `${width} px, ${scheme}`;
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(pathToFileURL(document.file).href);
    const picture = path.join(pictures, document.name.replace(/\.html$/, `-${width}-${scheme}.png`));
    fs.mkdirSync(path.dirname(picture), { recursive: true });
    await page.screenshot({ path: picture, fullPage: true });
    for (const what of [...(await tooWide(page)), ...(await accessible(page))]) {
      problem(document, where, what);
    }
  }
  await page.emulateMediaType('print');
  (await badlyPrinted(page)).forEach(what => problem(document, 'print', what));
  await page.close();
}

const all = folders.flatMap(documents);
if (all.length === 0) {
  console.error('no document to open');
  process.exit(2);
}
checkStructure(all);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
});
const waiting = [...all];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let document = waiting.shift(); document; document = waiting.shift()) {
      await look(browser, document);
    }
  }),
);
await browser.close();
problems.forEach(each => console.error(each));
console.log(`${all.length} documents, ${all.length * VIEWS.length} views: ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
