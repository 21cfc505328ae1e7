import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { createRandom } from '../../shared/statistics/random.ts';
import { type Browser, type BrowserPage, type Look, startBrowser } from './browser.ts';
import { check } from './check.ts';
import { chromium } from './chromium.ts';
import { mlops } from './programs.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/flight-delay');
const LOOKS: readonly Look[] = [390, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));
const TAB = { key: 'Tab', code: 9 };
const ENTER = { key: 'Enter', code: 13, text: '\r' };
/** Summaries come soon after the first boxes that scroll. */
const MOST_TABS = 40;
/** A background that is darker than this is dark: the sum of red, green and blue. */
const DARK = 200;

/** The pages that validate-data and evaluate-and-gate write, as a browser shows them: on a phone and on a desk, in light and in dark, and by keyboard. */
export async function checkReports(folder: string): Promise<void> {
  let browser: Browser | undefined;
  await check('Chromium', async () => {
    browser = await startBrowser(await chromium());
    return browser.version;
  });
  if (browser === undefined) return;
  try {
    await checkPage(browser, { name: 'validate-data', path: () => brokenFlights(folder), texts: ['The data is not as declared', 'flights.csv:', 'What changed since production.csv', 'XNA'] });
    await checkPage(browser, { name: 'evaluate-and-gate of eight classes', path: () => manyClasses(folder), texts: ['main.csv', 'The 6 most frequent of 8 classes', 'ROC curve of kind 0', 'Recall', 'kind 7'] });
    await checkPage(browser, { name: 'evaluate-and-gate', path: () => comparedFlights(folder), texts: ['production.csv', 'ROC curve', 'distance = [0, 500)', 'Calibration', 'On which columns it leans'] });
  } finally {
    await browser.close();
  }
}

async function checkPage(browser: Browser, { name, path, texts }: { readonly name: string; readonly path: () => Promise<string>; readonly texts: readonly string[] }): Promise<void> {
  let url = '';
  await check(`report.html of ${name} is written`, async () => {
    const file = await path();
    url = pathToFileURL(file).href;
    return `${(await readFile(file)).length} bytes`;
  });
  if (url === '') return;
  for (const look of LOOKS) {
    await check(`report.html of ${name} at ${look.width} px, ${look.scheme}`, async () => {
      const page = await browser.open(url, look);
      try {
        return await inspect(page, { look, texts });
      } finally {
        await page.close();
      }
    });
  }
}

async function inspect(page: BrowserPage, { look: { scheme }, texts }: { readonly look: Look; readonly texts: readonly string[] }): Promise<string> {
  await openByKeyboard(page);
  await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
  const shown = String(await page.evaluate('document.body.innerText'));
  for (const text of texts) if (!shown.toLowerCase().includes(text.toLowerCase())) throw new Error(`does not say ${JSON.stringify(text)}`);
  const [scroll = 0, client = 0] = (await page.evaluate('[document.documentElement.scrollWidth, document.documentElement.clientWidth]')) as number[];
  if (scroll > client) throw new Error(`is ${scroll} px wide where there are ${client}`);
  const wide = await page.evaluate(`[...document.querySelectorAll('main *')].filter((e) => e.getBoundingClientRect().right > ${client} + 1 && e.closest('.scroll') === null).length`);
  if (wide !== 0) throw new Error(`${String(wide)} elements reach over the right edge outside of a box that scrolls`);
  const background = String(await page.evaluate('getComputedStyle(document.body).backgroundColor')).match(/\d+/g)?.map(Number) ?? [];
  if ((background.reduce((sum, part) => sum + part, 0) < DARK) !== (scheme === 'dark')) throw new Error(`has the background ${background.join(' ')} in ${scheme}`);
  const unnamed = await page.evaluate('[...document.querySelectorAll(\'svg[role="img"]\')].filter((e) => !e.getAttribute("aria-label")).length');
  if (unnamed !== 0) throw new Error(`${String(unnamed)} pictures have no words`);
  if (page.complaints.length > 0) throw new Error(page.complaints.join('\n'));
  return `${shown.length} characters of text, nothing overflows, no network, no complaint, details open by Enter`;
}

/** Tab until a summary has the focus, see that it is shown, and Enter. */
async function openByKeyboard(page: BrowserPage): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    await page.press(TAB);
    if ((await page.evaluate('document.activeElement.tagName')) !== 'SUMMARY') continue;
    if ((await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')) === 'none') throw new Error('does not show where the focus is');
    const before = await page.evaluate('document.activeElement.parentElement.open');
    await page.press(ENTER);
    const after = await page.evaluate('document.activeElement.parentElement.open');
    if (before === after) throw new Error('a summary does not open by Enter');
    return;
  }
  throw new Error(`no summary has the focus after ${MOST_TABS} times Tab`);
}

/** The flights of the example with broken rows and an airport that nobody knew, held against the flights as they were. */
async function brokenFlights(root: string): Promise<string> {
  const folder = join(root, 'broken');
  await mkdir(folder, { recursive: true });
  await copyFile(join(EXAMPLE, 'flights.csv'), join(folder, 'production.csv'));
  const [header = '', ...rows] = (await readFile(join(EXAMPLE, 'flights.csv'), 'utf8')).trim().split('\n');
  const place = header.split(',').indexOf('distance');
  const longer = rows.filter((row, index) => Number(row.split(',')[place]) >= 400 || index % 3 === 0).map((row, index) => (index % 5 === 0 ? row.replace(/,[A-Z]{3},/, ',XNA,') : row));
  const broken = [
    '900001,2001-01-01 00:05,"3\n00",LAS,PHL,1', '900002,2001-01-20 10:00,-5,LAS,PHL,1', '900003,2001-01-20 10:01,many,LAS,PHL,1', '900004,2001-02-30 10:02,500,LAS,PHL,0', '900005,2001-01-20 10:03,500,Las,PHL,0',
    '900006,2001-01-20 10:04,500,,PHL,0', '900007,2001-01-20 10:05,500,LAS,PHL', '900008,2001-01-20 10:06,500,LAS,PHL,2', '1,2001-01-20 10:07,500,LAS,PHL,0',
  ];
  await writeFile(join(folder, 'flights.csv'), `${[header, ...longer.slice(0, 9000), ...broken, ...longer.slice(9000)].join('\n')}\n`);
  const config = (await readFile(join(EXAMPLE, 'mlops.yml'), 'utf8')).replace('  extra-columns: warn\n', '  extra-columns: warn\n  drift: { against: production.csv, max: 0.1 }\n');
  await writeFile(join(folder, 'mlops.yml'), config);
  await mlops(['validate-data', '--config', join(folder, 'mlops.yml')], { exitCode: 1 });
  return join(folder, '.mlops/validate-data/report.html');
}

/** A model of the example, trained twice: the second compared with the answers of the first. */
async function comparedFlights(root: string): Promise<string> {
  const folder = join(root, 'compared');
  await mkdir(folder, { recursive: true });
  await copyFile(join(EXAMPLE, 'flights.csv'), join(folder, 'flights.csv'));
  const config = (await readFile(join(EXAMPLE, 'mlops.yml'), 'utf8')).replace('epochs: 20', 'epochs: 4').replace('evaluate:\n', 'evaluate:\n  importance: true\n');
  const path = join(folder, 'mlops.yml');
  await writeFile(path, config);
  for (const stage of ['train', 'evaluate-and-gate']) await mlops([stage, '--config', path]);
  await copyFile(join(folder, '.mlops/evaluate-and-gate/predictions.csv'), join(folder, 'production.csv'));
  await writeFile(path, config.replace('seed: 7', 'seed: 8').replace('epochs: 4', 'epochs: 8').replace('baseline: production', 'baseline: ./production.csv'));
  for (const stage of ['train', 'evaluate-and-gate']) await mlops([stage, '--config', path]);
  return join(folder, '.mlops/evaluate-and-gate/report.html');
}

/** Answers of two models that tell eight classes apart, the one better than the other; no data, no model. */
async function manyClasses(root: string): Promise<string> {
  const folder = join(root, 'classes');
  await mkdir(folder, { recursive: true });
  const random = createRandom(11);
  const kinds = Array.from({ length: 8 }, (_, place) => place);
  const rows = Array.from({ length: 1200 }, (_, row) => ({ id: row, label: Math.floor(8 * random.uniform() ** 2) }));
  const answersOf = (sharpness: number): string => {
    const lines = rows.map(({ id, label }) => {
      const weights = kinds.map((kind) => Math.exp(3 * random.uniform() + (kind === label ? sharpness : 0)));
      const sum = weights.reduce((all, weight) => all + weight, 0);
      return [id, `kind ${label}`, ...weights.map((weight) => weight / sum)].join(',');
    });
    return `${[['id', 'label', ...kinds.map((kind) => `score_kind ${kind}`)].join(','), ...lines].join('\n')}\n`;
  };
  await writeFile(join(folder, 'main.csv'), answersOf(1));
  await writeFile(join(folder, 'candidate.csv'), answersOf(1.5));
  await writeFile(join(folder, 'mlops.yml'), 'model: kinds\nevaluate: { baseline: ./main.csv, metrics: [log_loss, roc_auc_ovr] }\ngates:\n  - { metric: accuracy, against: baseline, margin: 0.02 }\n');
  await mlops(['evaluate-and-gate', '--config', join(folder, 'mlops.yml'), '--model', join(folder, 'candidate.csv')]);
  return join(folder, '.mlops/evaluate-and-gate/report.html');
}
