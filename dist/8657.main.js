export const id = 8657;
export const ids = [8657];
export const modules = {

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

/***/ 23520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ jsonBytes)
/* harmony export */ });
/** A value as the JSON file that a person may read: two spaces, a newline at the end. */
function jsonBytes(value) {
    return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}


/***/ }),

/***/ 15251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ provenanceStatement),
/* harmony export */   bf: () => (/* binding */ registrationStatement),
/* harmony export */   oC: () => (/* binding */ testResultStatementSchema),
/* harmony export */   r2: () => (/* binding */ deploymentStatement),
/* harmony export */   tO: () => (/* binding */ testResultStatement)
/* harmony export */ });
/* unused harmony export TEST_RESULT */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65031);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27716);



/*
 * In-toto Statements, version 1 (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md): what was proved about which bytes.
 * Fields of our own carry the prefix `mlops_`, as the specification asks of extension fields.
 */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const DEPLOYMENT = 'urn:mlops-actions:deployment:v1';
const REGISTRATION = 'urn:mlops-actions:registration:v1';
/** in-toto's test-result has three results; what could not be judged has failed there, and `mlops_verdict` tells them apart. */
const RESULTS = { pass: 'PASSED', warn: 'WARNED', fail: 'FAILED', inconclusive: 'FAILED' };
function testResultStatement(options) {
    return statement(options.subject, TEST_RESULT, {
        result: RESULTS[options.verdict],
        configuration: options.configuration.map(descriptor),
        passedTests: options.passed,
        warnedTests: options.warned,
        failedTests: options.failed,
        mlops_verdict: options.verdict,
        mlops_at: options.at.toISOString(),
        ...options.extension,
    });
}
/** SLSA provenance (https://slsa.dev/spec/v1.0/provenance) of a training. */
function provenanceStatement(options) {
    return statement(options.subject, PROVENANCE, {
        buildDefinition: { buildType: options.buildType, externalParameters: options.parameters, internalParameters: options.internal, resolvedDependencies: options.dependencies.map(descriptor) },
        runDetails: {
            builder: { id: 'urn:mlops-actions:train', version: options.builder },
            metadata: { startedOn: options.startedOn.toISOString(), finishedOn: options.finishedOn.toISOString() },
        },
    });
}
function registrationStatement(subject, predicate) {
    return statement(subject, REGISTRATION, predicate);
}
function deploymentStatement(subject, predicate) {
    return statement(subject, DEPLOYMENT, predicate);
}
/** The part of a test-result statement that later stages decide on. */
const testResultStatementSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(STATEMENT_TYPE),
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) }) })).min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(TEST_RESULT),
    predicate: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['PASSED', 'WARNED', 'FAILED']), mlops_verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk) }),
});
function statement(subject, predicateType, predicate) {
    return { _type: STATEMENT_TYPE, subject: subject.map(descriptor), predicateType, predicate };
}
function descriptor({ name, digest }) {
    if (!_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_PATTERN */ .WA.test(digest))
        throw new RangeError(`${name}: ${digest} is no sha256 digest`);
    return { name, digest: { sha256: digest.slice('sha256:'.length) } };
}


/***/ }),

/***/ 76680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ dataManifest),
/* harmony export */   j: () => (/* binding */ manifestPath)
/* harmony export */ });
/* harmony import */ var _statement_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85693);

/** The manifest whose digest names the data: its files as the config writes them, with the sha256 of their bytes. */
function dataManifest(files) {
    return (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .makeManifest */ .Ui)('data', files.map((file) => ({ path: manifestPath(file), sha256: file.sha256, size: file.bytes })));
}
/** The same on Windows. */
function manifestPath({ path }) {
    return path.replaceAll('\\', '/');
}


/***/ }),

/***/ 30596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ hashLines),
/* harmony export */   u: () => (/* binding */ rowLines)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _split_rows_of_side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36902);
/* harmony import */ var _tables_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80045);



const LINES_AT_ONCE = 4096;
/** A line `"id" label` for every row of a side, in row order. */
function rowLines({ ids, target, sides }, side) {
    return Array.from((0,_split_rows_of_side_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOfSide */ .g)(sides, side), (row) => `${JSON.stringify(ids[row])} ${target.labels[row]}\n`);
}
/** The sha256 over a line for the task with its classes, and these lines. */
function hashLines(target, lines) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${JSON.stringify([target.task, ...(0,_tables_target_js__WEBPACK_IMPORTED_MODULE_2__/* .classNames */ .x)(target)])}\n`);
    for (let from = 0; from < lines.length; from += LINES_AT_ONCE)
        hash.update(lines.slice(from, from + LINES_AT_ONCE).join(''));
    return hash;
}


/***/ }),

/***/ 36902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rowsOfSide)
/* harmony export */ });
/** The rows on this side of the split, ascending. */
function rowsOfSide(sides, side) {
    const rows = new Int32Array(sides.reduce((count, other) => count + Number(other === side), 0));
    let at = 0;
    for (let row = 0; row < sides.length; row++) {
        if (sides[row] === side)
            rows[at++] = row;
    }
    return rows;
}


/***/ }),

/***/ 4044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ testRowsDigest)
/* harmony export */ });
/* harmony import */ var _rows_row_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30596);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83821);


/**
 * Tells whether two evaluations judged the same rows by the same truth: the sha256 over a line for the task with its classes, and a line
 * `"id" label` for every test row. These are sorted, so that the order of the rows in the file doesn't count.
 */
function testRowsDigest(rows) {
    return `sha256:${(0,_rows_row_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .hashLines */ .g)(rows.target, (0,_rows_row_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .rowLines */ .u)(rows, _split_js__WEBPACK_IMPORTED_MODULE_1__/* .SIDE */ .g.test).sort()).digest('hex')}`;
}


/***/ }),

/***/ 1444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ loadDataSet)
/* harmony export */ });
/* harmony import */ var _config_split_column_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30322);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58291);
/* harmony import */ var _cells_column_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37723);
/* harmony import */ var _source_resolve_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96134);
/* harmony import */ var _split_split_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56670);
/* harmony import */ var _read_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33185);
/* harmony import */ var _read_ids_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89003);
/* harmony import */ var _read_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28344);








/**
 * Reads `data.source` with ids, target and the side of every row.
 *
 * Without `data.id` a row is named by its place in the data, from 1. This pairs the answers of two models on the same data, and a split by
 * hash keeps its sides while rows are only added at the end; it can't see that rows were moved, so a team does well to name an id.
 *
 * @param columns further columns to read: features, slices
 * @param source another source than `data.source`, relative to the folder of mlops.yml
 * @throws UserError for data that can't be read, ids that are missing or not unique, a target or split that can't be used
 * @throws InconclusiveError where the target has one class
 */
async function loadDataSet({ config, directory, name }, { columns = new Map(), signal, source }) {
    const { data } = config;
    if (data === undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${name} has no data section; name the file in data.source`);
    const { id, target: targetName, split = _split_split_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_SPLIT */ .H } = data;
    if (targetName === undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${name} has no data.target; name the column that the model predicts`);
    const found = await (0,_source_resolve_source_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveSource */ .ev)(source ?? data.source, { directory, dialect: data });
    const showValues = data['show-values'];
    const needed = [{ name: targetName, kind: (0,_cells_column_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .columnKind */ .z)(data, targetName) }];
    if (id !== undefined)
        needed.push({ name: id, kind: 'text' });
    const splitBy = (0,_config_split_column_js__WEBPACK_IMPORTED_MODULE_6__/* .splitColumn */ .ho)(split);
    if (splitBy !== undefined)
        needed.push({ name: splitBy, kind: 'text' });
    const choose = (header) => {
        const extra = typeof columns === 'function' ? columns(header) : columns;
        return [...needed, ...Array.from(extra, ([name, kind]) => ({ name, kind }))];
    };
    const read = await (0,_read_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .readColumns */ .E)(found, choose, { missingValues: data['missing-values'] ?? [], signal, showValues });
    const places = { files: read.files, lines: read.lines };
    if (read.lines.length === 0)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${found.name}: a header and no rows; there is nothing to learn from or to judge by`);
    const [targetColumn, ...rest] = read.columns;
    if (targetColumn === undefined)
        throw new RangeError('the target was not read');
    const ids = id === undefined ? Array.from(read.lines, (_, row) => String(row + 1)) : (0,_read_ids_js__WEBPACK_IMPORTED_MODULE_7__/* .readIds */ .Z)(textColumn(rest.shift()), { places, showValues });
    const column = splitBy === undefined ? null : textColumn(rest.shift());
    return {
        table: { rows: read.lines.length, source: found.name, header: read.header, columns: new Map(rest.map((extra) => [extra.name, extra])), ...places },
        ids,
        target: (0,_read_target_js__WEBPACK_IMPORTED_MODULE_3__/* .readTarget */ ._)(targetColumn, { type: (0,_cells_column_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .declaredType */ .t)(data, targetName), positive: config.evaluate?.positive, places, showValues }),
        sides: (0,_split_split_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRows */ .a)(split, { ids, column, source: found.name, places, showValues }),
    };
}
function textColumn(column) {
    if (column?.kind !== 'text')
        throw new RangeError('the column was not read as text');
    return column;
}


/***/ }),

/***/ 28344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);
/* harmony import */ var _cells_parse_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93457);
/* harmony import */ var _cells_show_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61675);
/* harmony import */ var _columns_place_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16967);
/* harmony import */ var _two_classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12641);





/** More different texts are names or sentences. Metrics by pairs of classes grow with the square. */
const MAX_CLASSES = 200;
const BOOLEANS = ['false', 'true'];
/**
 * What the target column asks a model for.
 *
 * - Two different values are two classes. `0`/`1` and `false`/`true` (in any case) have the obvious positive class, another pair needs `evaluate.positive`.
 * - More than two numbers are a quantity: regression. More than two texts are as many classes; so are numbers in a column declared as `string`.
 * - Two numbers other than 0 and 1 in a column declared as `number` are a quantity too, unless `evaluate.positive` says that they are classes;
 *   declared as `integer`, or not at all, they are ambiguous and refused.
 *
 * @returns labels in row order: 1 and 0 for classes, the value for a quantity
 * @throws UserError for a missing value, a class that isn't there, an ambiguous pair, more texts than can be classes
 * @throws InconclusiveError where all rows have the same value
 */
function readTarget(column, options) {
    const read = column.kind === 'text' ? (asBooleans(column) ?? column) : column;
    refuseMissing(read, options.places);
    return read.kind === 'number' ? numberTarget(read, options) : textTarget(read, options);
}
/** The column with `false` and `true` for these words in any case and with any blanks around, and blank cells missing; null where it holds other texts. */
function asBooleans(column) {
    const words = column.dictionary.map((text) => text.trim().toLowerCase());
    if (!words.some((word) => word !== '') || !words.every((word) => word === '' || word === 'false' || word === 'true'))
        return null;
    const places = words.map((word) => BOOLEANS.indexOf(word));
    return { ...column, codes: column.codes.map((code) => places[code] ?? -1), dictionary: BOOLEANS };
}
function numberTarget(column, options) {
    const values = someDistinct(column.values, 3).sort((a, b) => a - b);
    const [low, high] = values;
    const labelled = options.positive !== undefined;
    if (values.length > 2 && labelled) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`data.target: column ${column.name} holds more than two numbers, a quantity, so evaluate.positive has no meaning here; remove it`);
    }
    const pairIsObvious = low === 0 && high === 1;
    const quantity = values.length > 2 || (values.length === 2 && options.type === 'number' && !labelled && !pairIsObvious);
    if (quantity)
        return { task: 'regression', labels: column.values };
    const written = typeof options.positive === 'string' ? (0,_cells_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(options.positive) : Number.NaN;
    const [negative, positive] = classes(values.map(String), Number.isNaN(written) ? options : { ...options, positive: written }, column.name);
    const positiveValue = Number(positive);
    return { task: 'binary', labels: column.values.map((value) => Number(value === positiveValue)), negative, positive };
}
function textTarget(column, options) {
    const used = new Set(column.codes);
    const distinct = column.dictionary.filter((_, code) => used.has(code)).sort();
    if (distinct.length > 2)
        return classesTarget(column, distinct, options);
    const [negative, positive] = classes(distinct, options, column.name);
    return { task: 'binary', labels: Float64Array.from(column.codes, (code) => Number(column.dictionary[code] === positive)), negative, positive };
}
function classesTarget(column, names, { type, positive }) {
    if (positive !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`data.target: column ${column.name} holds ${names.length} classes, so evaluate.positive has no meaning here; remove it`);
    if (names.length > MAX_CLASSES) {
        const declare = type === undefined ? '; declare it as a number where it is a quantity' : '';
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`data.target: column ${column.name} holds ${names.length} different texts, and at most ${MAX_CLASSES} classes can be judged${declare}`);
    }
    const numbers = names.filter((name) => !Number.isNaN((0,_cells_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(name)));
    if (type === undefined && numbers.length > 0 && numbers.length < names.length) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`data.target: column ${column.name} holds numbers and texts; declare it under data.columns as type: string where they are classes, else mend the texts`);
    }
    const places = new Map(names.map((name, place) => [name, place]));
    const placeOfCode = column.dictionary.map((text) => places.get(text) ?? -1);
    return { task: 'multiclass', labels: Float64Array.from(column.codes, (code) => placeOfCode[code] ?? -1), classes: names };
}
/** Which of two names, in ascending order, is the negative class and which the positive. */
function classes(names, { positive, showValues = true }, column) {
    const [first, second] = names;
    if (first === undefined)
        throw new RangeError('a target without rows');
    if (second === undefined) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InconclusiveError */ .Xp(`data.target: every row has the same ${column}, ${(0,_cells_show_value_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .v)(first, showValues)}; there is nothing to tell apart, so no model can be judged by it`);
    }
    const chosen = (0,_two_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .twoClasses */ .H)([first, second], { positive, column, showValues });
    if (chosen.state === 'asked')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(chosen.message);
    return [chosen.negative, chosen.positive];
}
function refuseMissing(column, places) {
    const isMissing = column.kind === 'number' ? (row) => Number.isNaN(column.values[row]) : (row) => column.codes[row] === -1;
    const rows = column.kind === 'number' ? column.values.length : column.codes.length;
    let count = 0;
    let first = -1;
    for (let row = 0; row < rows; row++) {
        if (!isMissing(row))
            continue;
        if (count === 0)
            first = row;
        count++;
    }
    if (count === 0)
        return;
    const more = count === 1 ? '' : ` (the first of ${count} such rows)`;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${(0,_columns_place_of_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(places, first)}: the target ${column.name} is missing${more}; every row needs one: fill it or take these rows out`);
}
/** The first `most` different values. */
function someDistinct(values, most) {
    const found = [];
    for (let row = 0; row < values.length && found.length < most; row++) {
        const value = values[row];
        if (!found.includes(value))
            found.push(value);
    }
    return found;
}


/***/ }),

/***/ 39241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ takeTarget)
/* harmony export */ });
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5515);

/** The target of these rows, in the order they are given. */
function takeTarget(target, rows) {
    return { ...target, labels: (0,_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gather */ .k)(target.labels, rows, new Float64Array(rows.length)) };
}


/***/ }),

/***/ 12641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ twoClasses)
/* harmony export */ });
/* harmony import */ var _cells_parse_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93457);
/* harmony import */ var _cells_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61675);


/** Which of two names, in ascending order, is the negative class and which the positive: obvious of `0`/`1` and `false`/`true`, else as `evaluate.positive` says. */
function twoClasses([first, second], { positive, column, showValues }) {
    const both = `${(0,_cells_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .v)(first, showValues)} and ${(0,_cells_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .v)(second, showValues)}`;
    if (positive !== undefined) {
        const wanted = typeof positive === 'boolean' || first === 'false' ? String(positive).toLowerCase() : String(positive);
        if (wanted === second)
            return { state: 'chosen', negative: first, positive: second };
        if (wanted === first)
            return { state: 'chosen', negative: second, positive: first };
        return { state: 'asked', message: `evaluate.positive: ${JSON.stringify(positive)} is not in column ${column}, which holds ${both}` };
    }
    if ((first === '0' && second === '1') || (first === 'false' && second === 'true'))
        return { state: 'chosen', negative: first, positive: second };
    const quantity = [first, second].every((name) => !Number.isNaN((0,_cells_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(name))) ? ', or declare the column as type: number where it is a quantity' : '';
    return { state: 'asked', message: `data.target: column ${column} holds ${both}; name the one that counts as positive in evaluate.positive${quantity}` };
}


/***/ }),

/***/ 71570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ stageDirectory),
/* harmony export */   am: () => (/* binding */ beginStage)
/* harmony export */ });
/* unused harmony export STAGES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const STAGES = (/* unused pure expression or super */ null && (['validate-data', 'train', 'evaluate-and-gate', 'register-model', 'deploy']));
/** Where a stage leaves `result.json`, `report.md`, `statement.json` and what it made. */
function stageDirectory(workDirectory, stage) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDirectory, stage);
}
/**
 * Deletes the stage's earlier results, so that a stage that ends early leaves none that look fresh,
 * and gives a folder to write the new ones in.
 */
async function beginStage(files, { workDirectory, stage }) {
    const final = stageDirectory(workDirectory, stage);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDirectory, `.${stage}.unfinished`);
    await files.remove(final);
    await files.remove(directory);
    await files.makeDirectory(directory);
    return {
        directory,
        async finish() {
            await files.rename(directory, final);
            return final;
        },
    };
}


/***/ })

};
