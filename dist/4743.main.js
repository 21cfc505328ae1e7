export const id = 4743;
export const ids = [4743,1424,9043,6662,4281];
export const modules = {

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
