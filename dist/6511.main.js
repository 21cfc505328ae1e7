export const id = 6511;
export const ids = [6511,249];
export const modules = {

/***/ 16511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateDataAction: () => (/* binding */ validateDataAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/host-github/artifact-page.js
var artifact_page = __webpack_require__(83227);
// EXTERNAL MODULE: ./build/shared/host-github/carried-rows.js + 1 modules
var carried_rows = __webpack_require__(77177);
// EXTERNAL MODULE: ./build/shared/host-github/headline-of.js
var headline_of = __webpack_require__(69043);
// EXTERNAL MODULE: ./build/shared/host-github/inside-workspace.js
var inside_workspace = __webpack_require__(88677);
// EXTERNAL MODULE: ./build/shared/host-github/run-action.js + 8 modules
var run_action = __webpack_require__(12816);
// EXTERNAL MODULE: ./build/shared/verdict/exit-code.js
var exit_code = __webpack_require__(13072);
// EXTERNAL MODULE: ./build/shared/host-github/cut-summary.js
var cut_summary = __webpack_require__(50272);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
;// CONCATENATED MODULE: ./build/actions/validate-data/comment-on-pull-request.js


/** GitHub takes more (65,536 characters by its own message); what is longer nobody reads there. */
const MAX_COMMENT_BYTES = 60_000;
const NOT_POSTED = 'the report is in the summary, but could not be posted as a comment';
/** Shows the report on the pull request, where that is asked for. The verdict does not depend on whether it could be posted. */
async function commentOnPullRequest({ when, model, verdict, report }, { event, run, log, client }) {
    if (when === 'never' || (when === 'auto' && verdict === 'pass'))
        return;
    if (event.kind !== 'pull-request') {
        if (when === 'always')
            log.warn(`comment: always, but the event ${run.eventName} has no pull request; the report is in the summary`);
        return;
    }
    try {
        const { upsertComment } = await __webpack_require__.e(/* import() */ 9599).then(__webpack_require__.bind(__webpack_require__, 59599));
        const order = { run: run.runNumber, attempt: run.runAttempt };
        const posted = await upsertComment(await client(), { issue: event.number, subject: model, order, text: (0,cut_summary/* cutSummary */.H)(report, MAX_COMMENT_BYTES) });
        if ('url' in posted)
            log.info(`Comment: ${posted.url}`);
        else
            log.warn(`${NOT_POSTED}: ${posted.reason}`);
    }
    catch (error) {
        // A token that is not there.
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        log.warn(`${NOT_POSTED}: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./build/actions/validate-data/findings/finding-annotations.js


/** Findings where they lie: the first example of each, then the second of each, since only so many are shown. */
function findingAnnotations(findings, { directory, workspace }) {
    const ranked = findings.flatMap(({ level, message, examples, count }) => {
        if (level === 'info')
            return [];
        const kind = level === 'fail' ? 'error' : 'warning';
        if (examples.length === 0)
            return [{ rank: 0, annotation: { level: kind, message } }];
        return examples.map(({ file, line, value }, rank) => {
            const shown = value === null ? '' : `: ${JSON.stringify(value)}`;
            const others = rank === 0 && count > 1 ? ` (here and in ${count - 1} more)` : '';
            return { rank, annotation: { level: kind, message: `${message}${shown}${others}`, file: (0,inside_workspace/* pathInWorkspace */.e)(workspace, (0,external_node_path_.resolve)(directory, file)), line } };
        });
    });
    return ranked.toSorted((a, b) => a.rank - b.rank).map(({ annotation }) => annotation);
}

// EXTERNAL MODULE: ./build/actions/validate-data/inputs.js
var inputs = __webpack_require__(80249);
// EXTERNAL MODULE: ./build/shared/statement/reference.js
var reference = __webpack_require__(20867);
;// CONCATENATED MODULE: ./build/actions/validate-data/is-path.js

/** Whether it names a file or folder, and no version or stage of the registry. */
function isPath(text, model) {
    return (0,reference/* parseReference */.F2)(text, model).kind === 'path';
}

// EXTERNAL MODULE: ./build/shared/report/link.js + 1 modules
var report_link = __webpack_require__(42885);
;// CONCATENATED MODULE: ./build/actions/validate-data/with-page.js

/** The report and where its page with the pictures is. @param address of the artifact; undefined where there is none */
function withPage(report, address) {
    return address === undefined ? report : `${report}\n<sub>A histogram of each column: \`report.html\` in the ${(0,report_link/* link */.n)('artifact', address)}.</sub>\n`;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/index.js












const action = {
    inputs: inputs/* validateDataInputsSchema */.P,
    async work({ inputs, loaded, workDirectory, ports, log, handOff, run, event, client, wasmDirectory }) {
        const { data, environment, reference: against } = inputs;
        if (data !== undefined)
            await (0,inside_workspace/* insideWorkspace */.C)(data, { input: 'data', base: loaded.directory, roots: [run.workspace] });
        if (against !== undefined && isPath(against, loaded.config.model))
            await (0,inside_workspace/* insideWorkspace */.C)(against, { input: 'reference', base: loaded.directory, roots: [run.workspace] });
        const { validateData } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3542), __webpack_require__.e(9339), __webpack_require__.e(2508), __webpack_require__.e(4900), __webpack_require__.e(207), __webpack_require__.e(7019), __webpack_require__.e(28), __webpack_require__.e(8098), __webpack_require__.e(8814)]).then(__webpack_require__.bind(__webpack_require__, 48098));
        const { localThreads } = await __webpack_require__.e(/* import() */ 8316).then(__webpack_require__.bind(__webpack_require__, 28316));
        const threads = localThreads((0,external_node_path_.join)(wasmDirectory, 'scan-thread.js'));
        const { result, directory, report, locations } = await log.group(`Validate the data of ${loaded.config.model}`, () => validateData({ loaded, workDirectory, data, environment, reference: against, suggest: inputs.suggest, threads }, ports));
        if (inputs['upload-data'])
            await (0,carried_rows/* keepRows */.P)(directory, { data: result.data, base: loaded.directory, files: ports.files, locations });
        const reference = await handOff.handOn('validate-data', directory);
        const told = withPage(report, (0,artifact_page/* artifactPage */.M)(reference, run));
        await commentOnPullRequest({ when: inputs.comment, model: loaded.config.model, verdict: result.verdict, report: told }, { event, run, log, client });
        return {
            verdict: result.verdict,
            exitCode: (0,exit_code/* exitCodeOfVerdict */.og)(result.verdict),
            outputs: {
                data: reference,
                digest: result.data.digest,
                rows: result.rows,
                result: (0,external_node_path_.join)(directory, 'result.json'),
                report: (0,external_node_path_.join)(directory, 'report.md'),
                'report-html': (0,external_node_path_.join)(directory, 'report.html'),
                ...(result.failures === undefined ? {} : { failures: (0,external_node_path_.join)(directory, result.failures.path) }),
            },
            sentence: (0,headline_of/* headlineOf */.g)(report),
            summary: told,
            annotations: findingAnnotations(result.findings, { directory: loaded.directory, workspace: run.workspace }),
        };
    },
};
async function validateDataAction(installation) {
    await (0,run_action/* runAction */.C)(action, installation);
}


/***/ }),

/***/ 80249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ validateDataInputsSchema),
/* harmony export */   validateDataOptionsSchema: () => (/* binding */ validateDataOptionsSchema)
/* harmony export */ });
/* unused harmony export ENVIRONMENTS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const ENVIRONMENTS = ['training', 'serving'];
const common = {
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('mlops.yml').describe('The config file'),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Data file, folder or pattern, instead of data.source'),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(ENVIRONMENTS).default('training').describe('serving: rows that wait for an answer, in which the target may be absent; nothing is trained or judged on them'),
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('What drift is measured against, instead of data.drift.against: production, previous, a version, a data file or a profile.json'),
    suggest: zod__WEBPACK_IMPORTED_MODULE_0__/* .stringbool */ .uEf().default(false).describe('Where the data does not pass, show in the report the change to mlops.yml that would let it, as a diff to copy'),
};
/** The inputs of action.yml. */
const validateDataInputsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...common,
    'upload-data': zod__WEBPACK_IMPORTED_MODULE_0__/* .stringbool */ .uEf().default(false).describe('true: the rows travel with the result, for jobs that do not have the file'),
    comment: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'always', 'never']).default('never').describe('On a pull request: auto comments where there are findings, always each time'),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('For the comment (pull-requests: write), and for drift against a version (contents: read)'),
});
/** The options of `mlops validate-data`. */
const validateDataOptionsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(common);


/***/ }),

/***/ 83227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ artifactPage)
/* harmony export */ });
/** Where a person downloads what was handed on; undefined where it is no artifact. */
function artifactPage(reference, { url }) {
    const id = /^artifact:(\d+)@/.exec(reference)?.[1];
    return id === undefined ? undefined : `${url}/artifacts/${id}`;
}


/***/ }),

/***/ 77177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ keepRows),
  c: () => (/* binding */ restoreRows)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/results/validate-data.js
var validate_data = __webpack_require__(40864);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/shared/statement/parse-versioned.js
var parse_versioned = __webpack_require__(8441);
// EXTERNAL MODULE: ./build/shared/statement/read-small-file.js
var read_small_file = __webpack_require__(97325);
// EXTERNAL MODULE: ./build/shared/tabular/source/dvc-pointer.js
var dvc_pointer = __webpack_require__(77785);
// EXTERNAL MODULE: ./build/shared/tabular/source/file-format.js
var file_format = __webpack_require__(41832);
// EXTERNAL MODULE: ./build/shared/tabular/source/links.js
var links = __webpack_require__(31459);
// EXTERNAL MODULE: ./build/shared/tabular/source/resolve-source.js
var resolve_source = __webpack_require__(96134);
;// CONCATENATED MODULE: ./build/shared/tabular/source/can-name.js






/**
 * Whether a source stands for a file that need not be there yet. Stricter than reading: below a folder or a pattern only what is data by its
 * name, and never what git or its hosts act on, because someone else may have chosen the path.
 * @param source as `resolveSource` takes it
 * @param directory folder of mlops.yml
 * @throws UserError where the source is a `.dvc` file and no pointer
 */
async function canName(source, path, { directory }) {
    if (path.split(/[\\/]/).some((part) => /^\.git/i.test(part)))
        return false;
    const pointer = (0,external_node_path_.resolve)(directory, source);
    if (source.endsWith('.dvc') && (await (0,promises_.stat)(pointer).catch(() => null))?.isFile() === true) {
        const pointed = await (0,dvc_pointer/* pointedPath */.b)(source, pointer);
        const below = wayFrom(pointed.path, path, directory);
        return pointed.isFolder ? below !== null && (0,file_format/* isDataName */.M)(path) : below === '';
    }
    const below = wayFrom(source, path, directory);
    if (below === '')
        return true;
    if (!(0,file_format/* isDataName */.M)(path))
        return false;
    if (below !== null && !below.split('/').some((part) => /^[._]/.test(part)))
        return true;
    return (0,resolve_source/* hasPattern */.vY)(source) && matches(source, path, directory);
}
function matches(source, path, directory) {
    const parts = source.split('/');
    const fixed = parts.findIndex(resolve_source/* hasPattern */.vY);
    const pattern = parts.slice(fixed);
    const below = wayFrom(parts.slice(0, fixed).map((part) => `${part}/`).join(''), path, directory);
    if (below === null || (!pattern.some((part) => part.startsWith('.')) && below.split('/').some((part) => part.startsWith('.'))))
        return false;
    return external_node_path_.posix.matchesGlob(below, pattern.join('/'));
}
/** From a folder to a path below it, with `/`; null where the path lies elsewhere. */
function wayFrom(folder, path, directory) {
    const [from, to] = [(0,external_node_path_.resolve)(directory, folder), (0,external_node_path_.resolve)(directory, path)];
    return (0,links/* isInside */.FK)(from, to) ? (0,external_node_path_.relative)(from, to).replaceAll('\\', '/') : null;
}

// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/host-github/inside-workspace.js
var inside_workspace = __webpack_require__(88677);
;// CONCATENATED MODULE: ./build/shared/host-github/carried-rows.js









/** Puts the validated files beside their result, named by their bytes, so that they travel with it. */
async function keepRows(directory, { data, base, files, locations = new Map() }) {
    for (const { path, sha256 } of data.files) {
        const copy = (0,external_node_path_.join)(directory, 'rows', sha256);
        await files.copy(locations.get(path) ?? (0,external_node_path_.resolve)(base, path), copy);
        await holdBytes(copy, { sha256, path });
    }
}
/**
 * Puts rows that travelled with a validation where mlops.yml says that they lie. A file that is there already stays: the stage that reads
 * it holds its bytes against the validation anyway.
 * @param options.source `data.source`: the paths come from an artifact, so only those that it can name are written
 * @throws UserError where a path is another or outside of the workspace, or the bytes are others
 */
async function restoreRows(directory, { base, files, workspace, source }) {
    const result = (0,external_node_path_.join)(directory, 'result.json');
    const text = await (0,read_small_file/* readSmallFile */.E)(result);
    if (text === null || !(await exists((0,external_node_path_.join)(directory, 'rows'))))
        return [];
    const restored = [];
    for (const { path, sha256 } of (0,parse_versioned/* parseVersioned */.r)(validate_data/* validateDataResultSchema */.dY, text, result).data.files) {
        const target = await (0,inside_workspace/* insideWorkspace */.C)(path, { input: 'data', base, roots: [workspace] });
        const copy = (0,external_node_path_.join)(directory, 'rows', /^[0-9a-f]{64}$/.exec(sha256)?.[0] ?? 'unnamed');
        if ((await exists(target)) || !(await exists(copy)))
            continue;
        if (source === undefined || !(await canName(source, path, { directory: base }))) {
            throw new errors/* UserError */.yo(`input data: the artifact has rows for ${JSON.stringify(path)}, which is no data file that data.source (${source ?? 'absent'}) names; name the file there, or check what made the artifact`);
        }
        await holdBytes(copy, { sha256, path });
        await files.copy(copy, target);
        restored.push(path);
    }
    return restored;
}
async function holdBytes(copy, { sha256, path }) {
    if ((await (0,digest/* digestOfFile */.Mk)(copy)) !== `sha256:${sha256}`)
        throw new errors/* UserError */.yo(`${path}: other bytes than those that validate-data checked; run validate-data again`);
}
async function exists(path) {
    return (await (0,promises_.stat)(path).catch(() => null)) !== null;
}


/***/ }),

/***/ 69043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/** A line that begins like this is no sentence: a table, a quote, a fold. */
const NO_PROSE = /^(?:[|<>#*-]|\d+\. )/;
/** Title and first sentence of a report as plain text, for the log and for an annotation. */
function headlineOf(report) {
    const [title = '', ...rest] = report.split('\n').filter((line) => line.trim() !== '');
    const heading = plain(title.replace(/^#+\s*(?:\p{Extended_Pictographic}\uFE0F?\s*)?/u, ''));
    const [next = ''] = rest;
    return NO_PROSE.test(next) ? heading : `${heading}. ${plain(next)}`.replace(/\. $/, '');
}
/** Undoes what shared/report/escape.ts does; a log shows no markup. */
function plain(markdown) {
    return markdown
        .replaceAll('\u2060', '')
        .replace(/\*\*|`/g, '')
        .replace(/\\([\\`*[\]|~$_#=+-])/g, '$1')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
}


/***/ }),

/***/ 42885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ link_link)
});

;// CONCATENATED MODULE: ./build/shared/report/web-address.js
/** The address of a web page, normalised; null for any other. */
function webAddress(address) {
    const url = URL.parse(address);
    return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

;// CONCATENATED MODULE: ./build/shared/report/link.js

/** A link whose address can't end early, and leads nowhere but to a web page. @param text Markdown */
function link_link(text, address) {
    const url = webAddress(address);
    return url === null ? text : `[${text}](${url.replace(/[<>\s]/g, encodeURIComponent).replaceAll('(', '%28').replaceAll(')', '%29')})`;
}


/***/ }),

/***/ 40864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dY: () => (/* binding */ validateDataResultSchema),
/* harmony export */   gt: () => (/* binding */ columnSchema),
/* harmony export */   tL: () => (/* binding */ dataFilesSchema),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _config_column_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88585);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65031);



const CHECKS = [
    'type', 'missing', 'min', 'max', 'min-length', 'max-length', 'pattern', 'values', 'unique', 'mean', 'stddev', 'quantiles', 'shares', 'rows', 'rule', 'ragged', 'encoding', 'missing-column', 'extra-column', 'drift',
    'positive', 'split', 'leakage', 'label-conflict', 'constant-column', 'empty-column', 'duplicate-column', 'class-imbalance',
];
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
/** What the scan saw in a column. Integers beyond 2^53 are strings. With `show-values: false` no cell value is in it. */
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_config_column_types_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMN_TYPES */ .R),
    count: count.describe('present values'),
    missing: count,
    distinct: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: count, exact: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    min: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([number, zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]).nullable(),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([number, zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]).nullable(),
    mean: number.nullable(),
    stddev: number.nullable().describe('of the sample (n − 1)'),
    quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), number).nullable(),
    top: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), count, error: count.optional().describe('the count is at most so much too high; absent where it is exact') })).describe('the most frequent values; where `distinct` is not exact, only texts that are known to be frequent: none that is left out came more often than the last count'),
});
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(CHECKS),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('id of the rule, or the rule itself'),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn', 'info']),
    count,
    examples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() })).max(10),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const category = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullable();
/** How far the values of a column lie from those of the reference; the first measure decides, the others are shown. */
const driftSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    measure: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('population_stability_index'),
    value: number,
    limit: number.describe('the larger of data.drift.max and noise'),
    noise: number.describe('what the value stays below 99 times of 100 where nothing drifted, with these row counts'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'warn', 'fail']),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reference: count, current: count }),
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reference: number, current: number }).describe('shares'),
    p_value: number.nullable().describe('of the Kolmogorov–Smirnov test of numbers, the chi-square test of categories; decides nothing'),
    jensen_shannon: number.describe('distance, in bits, over the same bins'),
    kolmogorov_smirnov: number.nullable(),
    wasserstein: number.nullable().describe('in standard deviations of the reference'),
    cramers_v: number.nullable(),
    new_values: category.describe('null where not all categories are known, or show-values is false'),
    vanished_values: category,
    shapes: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count), current: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count) }).describe('histograms of both sides over the same bins'),
});
/** Columns that one side has and the other lacks, or that hold another type there. */
const columnChangesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    added: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    gone: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    retyped: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), before: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_config_column_types_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMN_TYPES */ .R), now: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_config_column_types_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMN_TYPES */ .R) })),
});
/** What drift was measured against. */
const driftReferenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('state', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('compared'), reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), rows: count, not_compared: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('columns that hold names of rows, dates, or nothing that both sides kept'), columns: columnChangesSchema.optional() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('first-version'), reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unavailable'), reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
/** The same measure by day, week, month or year of `data.time`; decides nothing. */
const driftWindowsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('state', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('measured'),
        time: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['day', 'week', 'month', 'year']),
        against: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        windows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('first day, in UTC'), rows: count })),
        columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(number.nullable()).describe('population stability index of each window; null where it has no rows'),
            limits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(number.nullable()),
        })),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('not-measured'), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
const dataFilesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), bytes: count, sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), rows: count, delimiter: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('what its cells are separated by, where that is no comma') })),
});
/** A change to mlops.yml; asked for by the input `suggest`. */
const suggestionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    diff: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('as git apply takes it; null where nothing can be suggested'),
    left: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ check: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(CHECKS).nullable(), column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).describe('findings that would stay, and why'),
});
const validateDataResultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops/validate-data/v1'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('serving').optional().describe('the rows wait for an answer: the target may be absent; absent for rows to train on'),
    rows: count,
    data: dataFilesSchema,
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), columnSchema),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema),
    failures: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('failures.csv'), rows: count.describe('in the file'), of: count.describe('rows that were counted') })
        .optional()
        .describe('the file beside this one that names more rows than the examples do; absent where there are none, or show-values is false'),
    drift: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(driftSchema).optional().describe('absent where drift was not asked for'),
    drift_reference: driftReferenceSchema.optional(),
    drift_windows: driftWindowsSchema.optional().describe('absent without data.drift or data.time'),
    traps: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ made: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), not_made: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ trap: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })) })
        .optional()
        .describe('which of data.traps were looked for'),
    suggestion: suggestionSchema.optional(),
});


/***/ }),

/***/ 27716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   WA: () => (/* binding */ DIGEST_PATTERN),
/* harmony export */   by: () => (/* binding */ digestOfBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



const DIGEST_PATTERN = /^sha256:[0-9a-f]{64}$/;
function digestOfBytes(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return `sha256:${hash.digest('hex')}`;
}
/** The first twelve hexadecimal digits: enough to tell two apart by eye, never to decide. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, 12);
}


/***/ }),

/***/ 8441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseVersioned)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

const MAX_SHOWN = 100;
/**
 * Parses JSON that crossed a job, a file or the network. Its `schema` field names what it is and its major version;
 * another version is an error that names both.
 * @param source what to call it in the error: a path or a reference
 */
function parseVersioned(schema, json, source) {
    const value = parseJson(json, source);
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const wrongVersion = result.error.issues.find((issue) => issue.path.join('.') === 'schema');
    if (wrongVersion !== undefined) {
        const found = value?.schema;
        const wanted = wrongVersion.code === 'invalid_value' ? wrongVersion.values.join(' or ') : 'a schema of this suite';
        const written = typeof found === 'string' ? `written as ${JSON.stringify(found.slice(0, MAX_SHOWN))}` : 'names no schema';
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: ${written}, but this version of mlops reads ${wanted}`);
    }
    const [issue] = result.error.issues;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: ${issue?.path.join('.') || 'the whole file'}: ${issue?.message}`);
}
function parseJson(json, source) {
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: not JSON (${error.message})`);
    }
}


/***/ }),

/***/ 20867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   i5: () => (/* binding */ withoutArtifacts),
/* harmony export */   oN: () => (/* binding */ formatArtifact)
/* harmony export */ });
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);


const VERSION = /^(?<model>[^@#]+)@v(?<version>\d+\.\d+\.\d+)$/;
const STAGE = /^(?<model>[^@#]*)#(?<stage>[^@#~]+)(?:~(?<back>\d{1,6}))?$/;
const ARTIFACT = /^artifact:(?<text>.*)$/s;
const EXACT = /^(?<id>[1-9]\d{0,14})@sha256:(?<hex>[0-9a-f]{64})$/;
/** What GitHub allows in the name of an artifact, and no line break (https://github.com/actions/toolkit/tree/main/packages/artifact). */
const ARTIFACT_NAME = /^[^":<>|*?\\/\u0000-\u001f\u007f]{1,255}$/;
/**
 * Reads `./path`, `artifact:<id>@sha256:<hex>`, `artifact:<name>`, `model@v1.4.0`, `model#production`, `model#production~1`.
 * A bare word is a stage of this model (`production`) unless it looks like a path.
 * @throws UserError with the allowed forms
 */
function parseReference(text, model) {
    const artifact = ARTIFACT.exec(text)?.groups?.['text'];
    if (artifact !== undefined)
        return { kind: 'artifact', artifact: parseArtifact(artifact, text) };
    const version = VERSION.exec(text)?.groups;
    if (version !== undefined)
        return { kind: 'version', model: named(version['model'], text), version: version['version'] ?? '' };
    const stage = STAGE.exec(text)?.groups;
    if (stage !== undefined)
        return { kind: 'stage', model: named(stage['model'] || model, text), stage: named(stage['stage'], text), back: Number(stage['back'] ?? 0) };
    if (/[/\\]/.test(text) || /\.\w+$/.test(text) || text === '.' || text === '..')
        return { kind: 'path', path: text };
    if (_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub.test(text))
        return { kind: 'stage', model, stage: text, back: 0 };
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} is no reference; write ./path, artifact:name, ${model}@v1.2.3, ${model}#production or ${model}#production~1`);
}
/** What a stage hands on, as an output says it. */
function formatArtifact(id, digest) {
    return `artifact:${id}@${digest}`;
}
/** @throws UserError where artifacts are none that can be read: outside of GitHub Actions */
function withoutArtifacts(reference, text) {
    if (reference.kind !== 'artifact')
        return reference;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} names an artifact, and there are none but in a run of GitHub Actions; name a path instead`);
}
function parseArtifact(rest, text) {
    const exact = EXACT.exec(rest)?.groups;
    if (exact !== undefined)
        return { by: 'id', id: Number(exact['id']), digest: `sha256:${exact['hex'] ?? ''}` };
    if (ARTIFACT_NAME.test(rest))
        return { by: 'name', name: rest };
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} names no artifact; write artifact:<id>@sha256:<64 hexadecimal digits>, or artifact:<name>`);
}
function named(name, text) {
    if (name !== undefined && _config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub.test(name))
        return name;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)}: ${JSON.stringify(name)} is no name; letters, digits and dashes are allowed`);
}


/***/ }),

/***/ 65031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   oB: () => (/* binding */ isAccepted),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** What a stage or a gate says. `inconclusive` means: it could not be judged, which is never a pass. */
const VERDICTS = ['pass', 'warn', 'inconclusive', 'fail'];
/** The gravest of several verdicts: fail > inconclusive > warn > pass. None at all is `inconclusive`: nothing was judged. */
function worstVerdict(verdicts) {
    if (verdicts.length === 0)
        return 'inconclusive';
    return VERDICTS[Math.max(...verdicts.map((verdict) => VERDICTS.indexOf(verdict)))];
}
/** Register and deploy accept nothing but these. */
function isAccepted(verdict) {
    return verdict === 'pass' || verdict === 'warn';
}


/***/ })

};
