import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A page that is open in the browser, as the DevTools protocol shows it. */
export interface BrowserPage {
  /** The value of an expression, evaluated in the page. */
  evaluate(expression: string): Promise<unknown>;
  press(key: { readonly key: string; readonly code: number; readonly text?: string }): Promise<void>;
  /** PNG of the whole page, or of its upper part. */
  screenshot(options?: { readonly height?: number }): Promise<Buffer>;
  /** What was logged, violated, thrown or asked of a network since it was opened. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

export interface Browser {
  readonly version: string;
  open(url: string, look: Look): Promise<BrowserPage>;
  close(): Promise<void>;
}

const HEIGHT = 900;
const START = 30_000;

type Listener = (method: string, params: Readonly<Record<string, unknown>>) => void;

/** Starts Chromium without a window. What it keeps lies in a folder of its own, which goes with it. */
export async function startBrowser({ program, libraries }: { readonly program: string; readonly libraries: string | null }): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'mlops-browser-'));
  const words = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking', '--hide-scrollbars', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...(libraries === null ? {} : { LD_LIBRARY_PATH: libraries }) } });
  const gone = new Promise<void>((resolve) => void child.once('close', () => resolve()));
  const close = async (): Promise<void> => {
    child.kill('SIGKILL');
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const { call, listeners, version } = await connect(await addressOf(child));
    return { version, open: (url, look) => openPage(url, look, { call, listeners }), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  const { stderr } = child;
  if (stderr === null) throw new Error('the browser has no standard error');
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const timer = setTimeout(() => reject(new Error(`the browser did not start: ${said.join('\n')}`)), START);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the browser ended with ${code}: ${said.join('\n')}`)));
    createInterface({ input: stderr }).on('line', (line) => {
      said.push(line);
      const address = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

type Call = (method: string, params?: object, session?: string) => Promise<Record<string, unknown>>;

interface Connection {
  readonly call: Call;
  /** By session. */
  readonly listeners: Map<string, Listener>;
}

async function connect(address: string): Promise<Connection & { readonly version: string }> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`no answer at ${address}`)), { once: true });
  });
  const waiting = new Map<number, { readonly resolve: (result: Record<string, unknown>) => void; readonly reject: (error: Error) => void }>();
  const listeners = new Map<string, Listener>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as { id?: number; result?: Record<string, unknown>; error?: { message: string }; method?: string; params?: Record<string, unknown>; sessionId?: string };
    if (message.id === undefined) return listeners.get(message.sessionId ?? '')?.(message.method ?? '', message.params ?? {});
    const caller = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) caller?.resolve(message.result ?? {});
    else caller?.reject(new Error(message.error.message));
  });
  const call: Call = (method, params = {}, session) => new Promise((resolve, reject) => {
    const id = ++last;
    waiting.set(id, { resolve, reject });
    socket.send(JSON.stringify({ id, method, params, ...(session === undefined ? {} : { sessionId: session }) }));
  });
  const { product } = await call('Browser.getVersion');
  return { call, listeners, version: String(product) };
}

async function openPage(url: string, { width, scheme }: Look, { call, listeners }: Connection): Promise<BrowserPage> {
  const { targetId } = await call('Target.createTarget', { url: 'about:blank' });
  const session = String((await call('Target.attachToTarget', { targetId, flatten: true }))['sessionId']);
  const complaints: string[] = [];
  const loaded = new Promise<void>((resolve) => {
    listeners.set(session, (method, params) => {
      if (method === 'Page.loadEventFired') resolve();
      const complaint = complaintOf(method, params, url);
      if (complaint !== null) complaints.push(complaint);
    });
  });
  const ask = (method: string, params?: object): Promise<Record<string, unknown>> => call(method, params, session);
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await ask(`${domain}.enable`);
  await ask('Emulation.setDeviceMetricsOverride', { width, height: HEIGHT, deviceScaleFactor: 1, mobile: width < 500 });
  await ask('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  await ask('Page.navigate', { url });
  await loaded;
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = (await ask('Runtime.evaluate', { expression, returnByValue: true })) as { result?: { value?: unknown }; exceptionDetails?: { text: string } };
    if (exceptionDetails !== undefined) throw new Error(`${expression}: ${exceptionDetails.text}`);
    return result?.value;
  };
  return {
    evaluate,
    async press({ key, code, text }) {
      await ask('Input.dispatchKeyEvent', { type: 'keyDown', key, code: key, windowsVirtualKeyCode: code, ...(text === undefined ? {} : { text }) });
      await ask('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode: code });
    },
    async screenshot({ height } = {}) {
      const whole = Number(await evaluate('document.documentElement.scrollHeight'));
      const clip = { x: 0, y: 0, width, height: Math.min(whole, height ?? whole), scale: 1 };
      const { data } = await ask('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip });
      return Buffer.from(String(data), 'base64');
    },
    complaints,
    async close() {
      listeners.delete(session);
      await call('Target.closeTarget', { targetId });
    },
  };
}

/** The page's own file is no network. */
function complaintOf(method: string, params: Readonly<Record<string, unknown>>, url: string): string | null {
  if (method === 'Runtime.exceptionThrown' || method === 'Log.entryAdded' || method === 'Runtime.consoleAPICalled') return `${method}: ${JSON.stringify(params).slice(0, 500)}`;
  if (method !== 'Network.requestWillBeSent') return null;
  const asked = (params['request'] as { url?: string } | undefined)?.url ?? '';
  return asked === url ? null : `asked for ${asked}`;
}
