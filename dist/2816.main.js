export const id = 2816;
export const ids = [2816,1424,9043,6662,4281];
export const modules = {

/***/ 50272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cutSummary)
/* harmony export */ });
const NOTE = '\n*The rest does not fit here: see `report.md` in the artifact of this stage.*\n\n';
/** The Markdown within so many bytes: whole sections from the top, then whole lines, and a note that something is missing. */
function cutSummary(markdown, maxBytes) {
    if (Buffer.byteLength(markdown) <= maxBytes)
        return markdown;
    const room = maxBytes - Buffer.byteLength(NOTE);
    if (room <= 0)
        return '';
    const sections = sectionsOf(markdown);
    const whole = takeWhileFits(sections, room);
    if (whole.length > 0)
        return `${whole.join('')}${NOTE}`;
    return `${takeWhileFits(sections[0]?.match(/[^\n]*\n/g) ?? [], room).join('')}${NOTE}`;
}
/** Parts that stand by themselves: from a heading to the next; what is folded is never torn. */
function sectionsOf(markdown) {
    const sections = [];
    let depth = 0;
    let section = '';
    for (const line of markdown.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
        if (depth === 0 && /^(?:#{1,6} |<details)/.test(line) && section !== '') {
            sections.push(section);
            section = '';
        }
        section += line;
        depth += countOf(line, /<details\b/g) - countOf(line, /<\/details>/g);
    }
    return [...sections, section];
}
function takeWhileFits(parts, bytes) {
    let used = 0;
    const past = parts.findIndex((part) => (used += Buffer.byteLength(part)) > bytes);
    return past === -1 ? parts : parts.slice(0, past);
}
function countOf(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}


/***/ }),

/***/ 88677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ insideWorkspace),
/* harmony export */   e: () => (/* binding */ pathInWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



/**
 * The absolute path that an input names, held against the folders that a step may read: links are followed first.
 * @param input for the error: `config`
 * @throws UserError where it leads out of them
 */
async function insideWorkspace(path, { input, base, roots }) {
    if (path.includes('\0'))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`input ${input}: ${JSON.stringify(path)} is no path`);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, path);
    const real = await followLinks(absolute);
    for (const root of roots)
        if (isInside(await followLinks(root), real))
            return absolute;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`input ${input}: ${JSON.stringify(path)} leads out of the workspace (${real}); name a path in the repository that was checked out`);
}
/** The path of a file below the workspace, with slashes; undefined where it lies elsewhere, which no annotation can point at. */
function pathInWorkspace(workspace, path) {
    return isInside(workspace, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path).replaceAll('\\', '/') : undefined;
}
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '..' && !/^\.\.[\\/]/.test(way) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
/** What is not there yet counts by the nearest folder that is. */
async function followLinks(path) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        const { code = '' } = error;
        if (!['ENOENT', 'ENOTDIR'].includes(code) || parent === path)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} can't be followed (${code})`, { cause: error });
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await followLinks(parent), path.slice(parent.length));
    }
}


/***/ }),

/***/ 12816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/report/escape.js
var report_escape = __webpack_require__(61424);
// EXTERNAL MODULE: ./build/shared/verdict/exit-code.js
var exit_code = __webpack_require__(13072);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
;// CONCATENATED MODULE: ./build/shared/host-github/cancel-on-signals.js

/** The runner sends SIGINT, and SIGTERM 7.5 s later (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation). */
function cancelOnSignals(log) {
    const controller = new AbortController();
    const onSignal = () => {
        if (controller.signal.aborted)
            return;
        log.info('The run was cancelled; ending what is under way');
        controller.abort(new errors/* CancelledError */.cc('the run was cancelled'));
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    return {
        signal: controller.signal,
        dispose() {
            process.off('SIGINT', onSignal);
            process.off('SIGTERM', onSignal);
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/shared/host-github/inside-workspace.js
var inside_workspace = __webpack_require__(88677);
;// CONCATENATED MODULE: ./build/shared/host-github/explain-error.js





const PLACE = /^(?<file>[^\n:]+):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: (?<message>[\s\S]+)$/;
/** Why a stage ended without a result, in a sentence, and where in the workspace, as far as the error names a line. */
function explainError(error, { directory, workspace }) {
    const exitCode = (0,exit_code/* exitCodeOfError */.LL)(error);
    const message = asInputs(error instanceof Error ? error.message : String(error));
    const verdict = error instanceof errors/* FailedError */.Kl ? 'fail' : 'inconclusive';
    if (error instanceof errors/* CancelledError */.cc)
        return { exitCode, verdict, sentence: 'Stopped. Run the job again: it ends or undoes what this one began.', annotations: [] };
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
    const sentence = exitCode === exit_code/* EXIT */.dc.bug ? `Unexpected error, which is a defect of mlops: ${message}${cause}. Run the job again with debug logging to see where` : message;
    return { exitCode, verdict, sentence, annotations: sentence.split('\n').map((line) => annotation(line, { directory, workspace })) };
}
/** A sentence that names an option of the command means the input of the same name. */
function asInputs(message) {
    return message.replace(/\bwith --(config|model)\b/g, 'by the input $1');
}
function annotation(text, { directory, workspace }) {
    const place = PLACE.exec(text)?.groups;
    const path = (0,external_node_path_.resolve)(directory, place?.['file'] ?? '');
    const file = place === undefined || !(0,external_node_fs_.existsSync)(path) ? undefined : (0,inside_workspace/* pathInWorkspace */.e)(workspace, path);
    if (place === undefined || file === undefined || file === '')
        return { level: 'error', message: text };
    return { level: 'error', message: place['message'] ?? text, file, line: Number(place['line']), column: place['column'] === undefined ? undefined : Number(place['column']) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/host-local/escape-controls.js
var escape_controls = __webpack_require__(40357);
;// CONCATENATED MODULE: ./build/shared/host-github/workflow-command.js
/** A longer message is cut; GitHub shows a few lines of it. */
const MAX_MESSAGE = 4096;
/** One line that the runner reads as a command (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands). */
function workflowCommand(name, data, properties = {}) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined);
    const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
    return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(data)}\n`;
}
function annotationCommand({ level, message, file, line, column }) {
    const cut = message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1).toWellFormed()}…` : message;
    return workflowCommand(level, cut, { file, line, col: column });
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/shared/host-github/github-log.js



/** GitHub keeps ten of each kind per step and drops the rest (https://github.com/orgs/community/discussions/26680). */
const MAX_ANNOTATIONS = 10;
/**
 * The log of a step. Before anything else the runner is told to take nothing for a command, because lines come from programs, data and
 * servers; our own commands stand between a resume and a new stop, each with a word that nobody could have foreseen.
 */
function githubLog(write, { debug = false } = {}) {
    const annotations = [];
    let stopWord = (0,external_node_crypto_.randomUUID)();
    const stop = () => workflowCommand('stop-commands', stopWord);
    const command = (text) => {
        const resume = `::${stopWord}::\n`;
        stopWord = (0,external_node_crypto_.randomUUID)();
        write(`${resume}${text}${stop()}`);
    };
    const line = (text) => write(`${showable(text)}\n`);
    write(stop());
    return {
        info: line,
        warn: (text) => line(`Warning: ${text}`),
        debug: (text) => (debug ? line(`Debug: ${text}`) : undefined),
        progress: (text, { lasting = false } = {}) => (lasting ? line(text) : undefined),
        mask: (secret) => command(workflowCommand('add-mask', secret)),
        async group(title, work) {
            command(workflowCommand('group', (0,escape_controls/* escapeControls */.U)(title)));
            try {
                return await work();
            }
            finally {
                command(workflowCommand('endgroup', ''));
            }
        },
        annotate(annotation, { first = false } = {}) {
            if (first)
                annotations.unshift(annotation);
            else
                annotations.push(annotation);
        },
        close() {
            const commands = ['error', 'warning', 'notice'].flatMap((level) => shown(annotations.filter((annotation) => annotation.level === level)));
            write(`::${stopWord}::\n${commands.map(annotationCommand).join('')}`);
        },
    };
}
/** The last place tells how many there was none for. */
function shown(annotations) {
    const [first] = annotations;
    if (first === undefined || annotations.length <= MAX_ANNOTATIONS)
        return annotations;
    const kept = annotations.slice(0, MAX_ANNOTATIONS - 1);
    return [...kept, { level: first.level, message: `and ${annotations.length - kept.length} more, which the summary and the log tell` }];
}
/** The page that shows a log styles lines by such a mark, wherever they come from. */
function showable(text) {
    return (0,escape_controls/* escapeControls */.U)(text).replaceAll(/^##(?=\[)/gm, '## ');
}

;// CONCATENATED MODULE: ./build/shared/host-github/read-inputs.js

/** Unicode blanks stay: who trims them too lets a name pass for another. */
const BLANKS = /^[ \t\r\n]+|[ \t\r\n]+$/g;
/** What `with:` says of an input; undefined where it is absent or empty, which the runner doesn't tell apart. */
function readInput(environment, name) {
    const text = environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.replace(BLANKS, '');
    return text === '' ? undefined : text;
}
/**
 * All inputs of an action, by its schema.
 * @throws UserError naming the first input with a value that is not allowed
 */
function readInputs(schema, environment) {
    const given = Object.keys(schema.shape).flatMap((name) => {
        const value = readInput(environment, name);
        return value === undefined ? [] : [[name, value]];
    });
    const texts = Object.fromEntries(given);
    const parsed = schema.safeParse(texts);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const name = issue?.path.join('.') ?? '';
    throw new errors/* UserError */.yo(`input ${name}: ${JSON.stringify(texts[name])} found, ${issue === undefined ? 'which is not allowed' : allowed(issue)}`);
}
function allowed(issue) {
    if (issue.code !== 'invalid_value')
        return `which is not allowed: ${issue.message}`;
    // A flag takes many more words than anyone needs to know of.
    const values = issue.values.includes('true') ? ['true', 'false'] : issue.values.map(String);
    return `${values.join(' or ')} expected`;
}

// EXTERNAL MODULE: ./build/shared/host-github/secret-forms.js
var secret_forms = __webpack_require__(82539);
;// CONCATENATED MODULE: ./build/shared/host-github/take-over-output.js
const MASK = /^::add-mask::(.*)\r?\n?$/;
/**
 * Takes what others in this process write to standard output, which the toolkits use for chatter and for commands. Their masks are carried
 * out, which the stopped commands would otherwise print in clear; the rest is for those who debug.
 * @returns writes to the stream itself, and the function that gives it back
 */
function takeOverOutput(stream, log) {
    const own = stream.write;
    const write = (text) => void own.call(stream, text);
    stream.write = (chunk) => {
        const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
        const secret = MASK.exec(text)?.[1];
        if (secret === undefined)
            log().debug(text.trimEnd());
        else
            log().mask(unescapeData(secret));
        return true;
    };
    return {
        write,
        giveBack: () => {
            stream.write = own;
        },
    };
}
function unescapeData(text) {
    return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

// EXTERNAL MODULE: ./build/shared/host-github/workflow-run.js
var workflow_run = __webpack_require__(82512);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/shared/host-github/write-outputs.js

/** Hands outputs to later steps; what is null is the empty text. Outside a runner there is nobody to hand them to. */
async function writeOutputs(outputs) {
    const path = process.env['GITHUB_OUTPUT'] ?? '';
    if (path === '')
        return;
    // The toolkit throws where the file is not there yet.
    await (0,promises_.appendFile)(path, '');
    // Only now: it brings an HTTP client, which no stage waits for.
    const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, value);
}

// EXTERNAL MODULE: ./build/shared/host-github/cut-summary.js
var cut_summary = __webpack_require__(50272);
;// CONCATENATED MODULE: ./build/shared/host-github/write-summary.js


/** A step's summary holds so much, and none of it is shown beyond (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits). */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** Shows the Markdown on the page of the run, as much of it as fits. */
async function writeSummary(environment, markdown) {
    const path = environment['GITHUB_STEP_SUMMARY'];
    if (path === undefined || path === '')
        return;
    const taken = (await (0,promises_.stat)(path).catch(() => null))?.size ?? 0;
    await (0,promises_.appendFile)(path, (0,cut_summary/* cutSummary */.H)(`${markdown.trimEnd()}\n\n`, MAX_SUMMARY_BYTES - taken));
}

;// CONCATENATED MODULE: ./build/shared/host-github/run-action.js












/**
 * Runs a stage as a step of GitHub Actions: inputs, work, outputs, summary, annotations. Every error ends here as one readable sentence,
 * `verdict` is always set, and the exit code is as documented (docs/exit-codes.md).
 */
async function runAction(action, { wasmDirectory }) {
    const environment = process.env;
    const output = takeOverOutput(process.stdout, () => log);
    const log = githubLog(output.write, { debug: environment['RUNNER_DEBUG'] === '1' });
    const token = readInput(environment, 'github-token');
    // The runner masks the raw forms only.
    for (const secret of [token, environment['GITHUB_TOKEN']])
        for (const form of secret === undefined ? [] : (0,secret_forms/* secretForms */.e)(secret))
            log.mask(form);
    const cancel = cancelOnSignals(log);
    try {
        const ended = await attempt(action, { log, token, environment, wasmDirectory, signal: cancel.signal });
        await tell(ended, { log, environment });
        process.exitCode = ended.exitCode;
    }
    finally {
        cancel.dispose();
        log.close();
        output.giveBack();
    }
    // What a toolkit was doing when the run was cancelled would hold the process until the runner kills it.
    if (cancel.signal.aborted)
        process.stdout.write('', () => process.exit());
}
async function attempt(action, frame) {
    const { environment, log, token, signal, wasmDirectory } = frame;
    const workspace = environment['GITHUB_WORKSPACE'] ?? '';
    let directory = workspace;
    const clients = [];
    try {
        const run = (0,workflow_run/* readWorkflowRun */.h)(environment);
        const step = { run, environment, token, log, signal, onClient: (client) => void clients.push(client) };
        const inputs = readInputs(action.inputs, environment);
        // Only now: a mistyped input needs neither YAML nor a port.
        if ('workBare' in action) {
            const { openStep } = await __webpack_require__.e(/* import() */ 224).then(__webpack_require__.bind(__webpack_require__, 90224));
            return await action.workBare(await openStep(inputs, step));
        }
        const config = readInput(environment, 'config') ?? 'mlops.yml';
        directory = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(workspace, config));
        const { openAction } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(663), __webpack_require__.e(3044), __webpack_require__.e(1644), __webpack_require__.e(6134), __webpack_require__.e(207), __webpack_require__.e(7019), __webpack_require__.e(7406), __webpack_require__.e(6982), __webpack_require__.e(3433)]).then(__webpack_require__.bind(__webpack_require__, 27272));
        return await action.work(await openAction(inputs, { ...step, config, wasmDirectory }));
    }
    catch (error) {
        const explained = explainError(error, { directory, workspace });
        if (explained.exitCode === exit_code/* EXIT */.dc.bug && error instanceof Error)
            log.debug(error.stack ?? '');
        return endOf(explained);
    }
    finally {
        log.debug(`Requests to GitHub's API: ${clients.reduce((sum, client) => sum + client.requests(), 0)}`);
    }
}
function endOf({ exitCode, verdict, sentence, annotations }) {
    const stopped = exitCode === exit_code/* EXIT */.dc.cancelled;
    return { exitCode, verdict, sentence, annotations, outputs: {}, summary: stopped ? undefined : `### ❌ Not done\n\n${sentence.split('\n').map(report_escape/* escapeText */.X).join('\n\n')}` };
}
async function tell({ verdict, exitCode, outputs, sentence, summary, annotations = [] }, { log, environment }) {
    for (const annotation of annotations)
        log.annotate(annotation);
    const told = annotations.some(({ message }) => sentence.endsWith(message));
    const level = exitCode !== exit_code/* EXIT */.dc.ok ? 'error' : verdict === 'pass' ? null : 'warning';
    if (level !== null && !told && exitCode !== exit_code/* EXIT */.dc.cancelled)
        log.annotate({ level, message: sentence }, { first: true });
    log.info(sentence);
    const all = { verdict, ...outputs };
    for (const [name, value] of Object.entries(all))
        log.info(`  ${name}: ${value ?? ''}`);
    await writeOutputs(all);
    if (summary !== undefined)
        await writeSummary(environment, summary);
}


/***/ }),

/***/ 82539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ secretForms)
/* harmony export */ });
/** A shorter one would blank out half a log. */
const LEAST = 4;
/** How a secret may come to light: as it is, in a URL, in JSON, in base64, and in base64 within `user:secret` as git sends it. */
function secretForms(secret) {
    if (secret.length < LEAST)
        return [];
    // Whole groups only: what follows the secret changes the letters of the last one.
    const base64 = (text, encoding) => Buffer.from(text).toString(encoding).slice(0, Math.floor(Buffer.byteLength(text) / 3) * 4);
    const forms = [
        secret,
        encodeURIComponent(secret),
        JSON.stringify(secret).slice(1, -1),
        base64(secret, 'base64'),
        base64(secret, 'base64url'),
        base64(`x-access-token:${secret}`, 'base64'),
        base64(`:${secret}`, 'base64'),
    ];
    return [...new Set(forms)];
}


/***/ }),

/***/ 82512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ REPOSITORY_NAME),
/* harmony export */   h: () => (/* binding */ readWorkflowRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49567);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);


const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai().int().min(0);
/** `owner/name` */
const REPOSITORY_NAME = /^[A-Za-z0-9][\w.-]*\/(?!\.{1,2}$)[\w.-]+$/;
const variablesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    GITHUB_REPOSITORY: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(REPOSITORY_NAME),
    GITHUB_REPOSITORY_ID: number.nullable().catch(null),
    GITHUB_RUN_ID: number,
    GITHUB_RUN_NUMBER: number.catch(0),
    GITHUB_RUN_ATTEMPT: number.catch(1),
    GITHUB_WORKFLOW_REF: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(''),
    GITHUB_WORKFLOW: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(''),
    GITHUB_JOB: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(''),
    GITHUB_EVENT_NAME: text,
    GITHUB_SHA: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
    GITHUB_REF: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(''),
    GITHUB_ACTOR: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(''),
    GITHUB_SERVER_URL: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().catch('https://github.com'),
    GITHUB_API_URL: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().catch('https://api.github.com'),
    GITHUB_GRAPHQL_URL: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    GITHUB_WORKSPACE: text,
    RUNNER_TEMP: text,
});
/** @throws PlatformError naming the first variable that is absent or not as the runner sets it */
function readWorkflowRun(environment) {
    const parsed = variablesSchema.safeParse(environment);
    if (!parsed.success)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(`${parsed.error.issues[0]?.path.join('.')} is not set as in a step of GitHub Actions; on a laptop or another CI use the command: mlops --help`);
    const { GITHUB_REPOSITORY: full, GITHUB_API_URL: apiUrl, GITHUB_SERVER_URL: serverUrl, ...variables } = parsed.data;
    const [owner = '', repository = ''] = full.split('/');
    return {
        owner,
        repository,
        repositoryId: variables.GITHUB_REPOSITORY_ID === 0 ? null : variables.GITHUB_REPOSITORY_ID,
        runId: variables.GITHUB_RUN_ID,
        runNumber: variables.GITHUB_RUN_NUMBER,
        runAttempt: variables.GITHUB_RUN_ATTEMPT,
        workflowRef: variables.GITHUB_WORKFLOW_REF,
        workflow: variables.GITHUB_WORKFLOW,
        job: variables.GITHUB_JOB,
        eventName: variables.GITHUB_EVENT_NAME,
        sha: variables.GITHUB_SHA,
        ref: variables.GITHUB_REF,
        actor: variables.GITHUB_ACTOR,
        serverUrl,
        apiUrl,
        graphqlUrl: variables.GITHUB_GRAPHQL_URL ?? `${apiUrl.replace(/\/api\/v3\/?$/, '/api')}/graphql`,
        url: `${serverUrl}/${full}/actions/runs/${variables.GITHUB_RUN_ID}`,
        workspace: variables.GITHUB_WORKSPACE,
        temporary: variables.RUNNER_TEMP,
    };
}


/***/ }),

/***/ 40357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ escapeControls)
/* harmony export */ });
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Shows control and bidirectional characters of outside text as escapes, so that it can't move a terminal's cursor. Keeps tabs and line ends. */
function escapeControls(text) {
    return text.replace(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 61424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ codeSpan),
/* harmony export */   X: () => (/* binding */ escapeText)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56161);

/*
 * Every text from outside goes through one of these before it stands in Markdown,
 * so that it can be neither markup, nor a mention, nor a link, nor a hidden character.
 */
/** Where GitHub would see a link, a mention or a reference, this invisible character is put in between. */
const JOINER = '\u2060';
/** For prose and table cells: one line, no Markdown, HTML, mention, reference or automatic link. */
function escapeText(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*[\]|~$]/g, '\\$&')
        // Only an underscore between letters never emphasises, and names are full of these.
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/^(\s*)([-+=#:](?![\p{L}\p{N}.])|#)/u, '$1\\$2')
        .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
        .replace(/^ {4,}/, '   ')
        .replace(/@|#(?=\w)|\bgh(?=-\d)/gi, `$&${JOINER}`)
        .replace(/(https?|ftp|mailto|xmpp)(:)/gi, `$1${JOINER}$2`)
        .replace(/www(?=\.)/gi, `$&${JOINER}`);
}
/** For values and names: a code span whose fence is longer than any back-tick run inside; pipes can't end a table cell. */
function codeSpan(text) {
    const line = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text).replace(/\|/g, '\u2502');
    if (line.trim() === '')
        return line === '' ? '*(empty)*' : '*(blank)*';
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    // Markdown takes one blank off each side where there is one on both.
    const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}


/***/ }),

/***/ 56161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
/**
 * Control characters, and those that show nothing themselves (zero-width, bidirectional, tags, fillers): shown as U+FFFD, since they hide or
 * reorder what a reviewer reads. Variation selectors stay: emoji and names are written with them.
 */
const INVISIBLE = /[^\P{Default_Ignorable_Code_Point}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|[\p{Cc}\u2028\u2029\ufff9-\ufffb]/gu;
const LINE_BREAKS = /[\t\n\r]+/g;
/** A text from outside as one line in which nothing hides. */
function visibleText(text) {
    return text.replace(LINE_BREAKS, ' ').toWellFormed().replace(INVISIBLE, '\ufffd');
}


/***/ }),

/***/ 58291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ FailedError),
/* harmony export */   Wk: () => (/* binding */ PlatformError),
/* harmony export */   Xp: () => (/* binding */ InconclusiveError),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** The stage did its work and the answer is no: a model that did not pass, a program that ended badly. Nothing was changed. Exit 1. */
class FailedError extends Error {
    name = 'FailedError';
}
/** Bad input, config or data: one line that names what was found, what is allowed and what to do. Exit 2. */
class UserError extends Error {
    name = 'UserError';
}
/** Well-formed, but it cannot be judged: too few rows, one class, a damaged baseline. Exit 3. */
class InconclusiveError extends Error {
    name = 'InconclusiveError';
}
/** The platform refused (permission, disk, network, a program that failed): names the setting that mends it. Exit 4. */
class PlatformError extends Error {
    name = 'PlatformError';
}
/** The run was asked to stop (Ctrl-C, a cancelled job). Exit 130. */
class CancelledError extends Error {
    name = 'CancelledError';
}


/***/ }),

/***/ 13072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ exitCodeOfError),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   og: () => (/* binding */ exitCodeOfVerdict)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/** The documented exit codes (docs/exit-codes.md). */
const EXIT = { ok: 0, fail: 1, input: 2, inconclusive: 3, platform: 4, broken: 5, bug: 70, cancelled: 130 };
function exitCodeOfVerdict(verdict) {
    const codes = { pass: EXIT.ok, warn: EXIT.ok, fail: EXIT.fail, inconclusive: EXIT.inconclusive };
    return codes[verdict];
}
function exitCodeOfError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FailedError */ .Kl)
        return EXIT.fail;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return EXIT.input;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InconclusiveError */ .Xp)
        return EXIT.inconclusive;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk)
        return EXIT.platform;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc)
        return EXIT.cancelled;
    return EXIT.bug;
}


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedString */ .K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodString */ .NDH, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
