export const id = 5957;
export const ids = [5957,249];
export const modules = {

/***/ 55957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateDataAction: () => (/* binding */ validateDataAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

;// CONCATENATED MODULE: ./build/actions/validate-data/finding-annotations.js


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

;// CONCATENATED MODULE: ./build/actions/validate-data/index.js










const action = {
    inputs: inputs/* validateDataInputsSchema */.P,
    async work({ inputs, loaded, workDirectory, ports, log, handOff, run, event, client }) {
        const { data, reference: against } = inputs;
        if (data !== undefined)
            await (0,inside_workspace/* insideWorkspace */.C)(data, { input: 'data', base: loaded.directory, roots: [run.workspace] });
        if (against !== undefined && isPath(against, loaded.config.model))
            await (0,inside_workspace/* insideWorkspace */.C)(against, { input: 'reference', base: loaded.directory, roots: [run.workspace] });
        const { validateData } = await Promise.all(/* import() */[__webpack_require__.e(162), __webpack_require__.e(7565), __webpack_require__.e(6560), __webpack_require__.e(847), __webpack_require__.e(1808)]).then(__webpack_require__.bind(__webpack_require__, 80847));
        const { result, directory, report, locations } = await log.group(`Validate the data of ${loaded.config.model}`, () => validateData({ loaded, workDirectory, data, reference: against }, ports));
        if (inputs['upload-data'])
            await (0,carried_rows/* keepRows */.P)(directory, { data: result.data, base: loaded.directory, files: ports.files, locations });
        const reference = await handOff.handOn('validate-data', directory);
        await commentOnPullRequest({ when: inputs.comment, model: loaded.config.model, verdict: result.verdict, report }, { event, run, log, client });
        return {
            verdict: result.verdict,
            exitCode: (0,exit_code/* exitCodeOfVerdict */.og)(result.verdict),
            outputs: { data: reference, digest: result.data.digest, rows: result.rows, result: (0,external_node_path_.join)(directory, 'result.json'), report: (0,external_node_path_.join)(directory, 'report.md') },
            sentence: (0,headline_of/* headlineOf */.g)(report),
            summary: report,
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const common = {
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('mlops.yml').describe('The config file'),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Data file, folder or pattern, instead of data.source'),
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('What drift is measured against, instead of data.drift.against: production, previous, a version, a data file or a profile.json'),
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

/***/ 74893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDate),
/* harmony export */   y: () => (/* binding */ isDateOrTimestamp)
/* harmony export */ });
const DATE = /^(\d{4})-(\d{2})-(\d{2})/;
const TIME = /^[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/i;
/** A day that exists, as `2001-03-10`: what a date column may hold. */
function isDate(text) {
    return text.length === 10 && startsWithDay(text);
}
/** A day that exists, alone or with a time (`2001-03-10T14:30`, `2001-03-10 14:30:00.5+01:00`): what a timestamp column may hold. */
function isDateOrTimestamp(text) {
    if (isDate(text))
        return true;
    const [, hour, minute, second] = TIME.exec(text.slice(10)) ?? [];
    return startsWithDay(text) && hour !== undefined && Number(hour) < 24 && Number(minute) < 60 && Number(second ?? 0) < 60;
}
function startsWithDay(text) {
    const [day, , month, dayOfMonth] = DATE.exec(text) ?? [];
    const date = new Date(`${day}T00:00:00Z`);
    // Date turns 30 February into 1 March.
    return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(dayOfMonth);
}


/***/ }),

/***/ 11644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ evaluateSchema),
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   RO: () => (/* binding */ COLUMN_TYPES),
/* harmony export */   Tp: () => (/* binding */ gateSchema),
/* harmony export */   Ub: () => (/* binding */ MODEL_NAME),
/* harmony export */   Wk: () => (/* binding */ splitSchema),
/* harmony export */   jU: () => (/* binding */ driftSchema),
/* harmony export */   pw: () => (/* binding */ layerSchema),
/* harmony export */   qn: () => (/* binding */ trainSchema),
/* harmony export */   sk: () => (/* binding */ DEFAULT_REGISTRY_PATH),
/* harmony export */   zR: () => (/* binding */ deploySchema)
/* harmony export */ });
/* unused harmony exports tfjsTrainSchema, commandTrainSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74893);


/*
 * mlops.yml. Strict everywhere: a key that does nothing yet is an unknown key,
 * because a gate that is accepted and ignored fails open.
 * The descriptions become the JSON Schema that editors show, and the sentence a missing key gets.
 */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(1);
const wholeNumber = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** GTO's grammar for the name of an artifact (gto/constants.py), without its directory form. */
const MODEL_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/;
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(MODEL_NAME, 'letters, digits and dashes');
const COLUMN_TYPES = ['integer', 'number', 'string', 'boolean', 'date', 'timestamp'];
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(COLUMN_TYPES).optional().describe('What every present value must be. Default: string.'),
    missing: wholeNumber.optional().describe('The most missing values that are allowed.'),
    min: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), text]).optional().describe('Smallest allowed value; a date or timestamp for columns of these types.'),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), text]).optional().describe('Largest allowed value; a date or timestamp for columns of these types.'),
    pattern: text.optional().describe("RE2 pattern that each value must contain; anchor it with ^ and $, and put it in single quotes: '^[A-Z]{3}$'."),
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()])).min(1).optional().describe('The only values allowed.'),
    unique: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('true: no value may come twice.'),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn']).optional().describe('What a finding in this column does. Default: fail.'),
})
    .describe('What the values of a column must be.');
const splitSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('by', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        by: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('hash').describe('By the sha256 of the id: a row keeps its side when others are added.'),
        test: share.default(0.2).describe('Share of the rows that judge the model.'),
        validation: share.default(0.1).describe('Share of the rows that stop the training.'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        by: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('time').describe('Rows from `test-from` on are the test rows; validation is the last share before.'),
        column: text.describe('Column of dates or timestamps.'),
        'test-from': text.describe('Date or timestamp of the first test rows, such as 2001-03-10.'),
        validation: share.default(0.1).describe('Share of the rows before `test-from` that stop the training: the last ones.'),
    }),
])
    .describe('Which rows train, which stop the training, which judge. Default: by hash of the id, test 0.2, validation 0.1.');
const driftSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    against: text
        .default('production')
        .describe('production: the data of the version that this stage holds; previous: of the newest version; model@v1.2.0: of that one; else the path of a data file or of a profile.json.'),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).default(0.1).describe('The largest population stability index of a column. What samples of these sizes show without drift is never held against it.'),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn']).default('fail').describe('What a column that drifted does.'),
    except: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1).optional().describe('Columns that are not compared, such as numbers that grow from day to day.'),
})
    .describe('How far the values may lie from those of earlier data.');
const dataSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    source: text.describe('Path of a data file, a folder of them, a pattern (data/*.csv) or a .dvc pointer, relative to the folder of this file; it may lie outside of it. Read are .csv, .tsv, .jsonl and .parquet, text as .gz and .zst too.'),
    delimiter: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[\t !-/:-@[-`{-~]$/, 'one sign such as \';\', or "\\t" in double quotes for a tab')
        .refine((sign) => sign !== '"', 'no quote, because quotes hold cells together')
        .optional()
        .describe('The sign between two cells of a text file. Default: what the header shows: a comma, tab, semicolon or vertical bar.'),
    encoding: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['utf-8', 'latin1']).optional().describe('How text files are written. Default: utf-8.'),
    id: text.optional().describe('Column that names a row for good: pairs the answers of two models and splits the data.'),
    target: text.optional().describe('Column that the model predicts.'),
    split: splitSchema.optional(),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, columnSchema).optional().describe('What the values of each column must be, by its name in the header.'),
    'extra-columns': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['allow', 'info', 'warn', 'fail'])
        .default('info')
        .describe('What a column does that stands neither under columns nor in id, target, split, features or slices.'),
    'missing-values': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Further texts that mean missing, such as NA; the empty cell always does.'),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        min: wholeNumber.optional().describe('The least number of rows.'),
        max: wholeNumber.optional().describe('The largest number of rows.'),
        unique: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1).optional().describe('Columns whose values together may not come twice.'),
    })
        .optional()
        .describe('What the rows as a whole must be.'),
    drift: driftSchema.optional(),
    'show-values': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('false: no cell value in logs, reports, profiles or golden rows.'),
})
    .describe('The rows, and what they must be.');
const ACTIVATIONS = ['relu', 'tanh', 'sigmoid', 'elu', 'selu', 'linear'];
const layerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        dense: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(4096).describe('A dense layer with so many units.'),
        activation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(ACTIVATIONS).default('relu').describe('What its units apply.'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ dropout: share.describe('Share of the inputs that a training step leaves out.') }),
]);
const programSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1);
const childKeys = {
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)
        .optional()
        .describe('Names of environment variables that the program may see beside PATH, HOME, the temporary folder, proxies and MLOPS_*.'),
    'timeout-minutes': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).default(60).describe('The program and all it started end after this time.'),
};
const trainShared = {
    seed: wholeNumber.max(2 ** 31 - 1).default(1).describe('The same seed, data and settings give the same model.'),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1).optional().describe('Columns that the model sees. Default: every column but id, target and split column.'),
};
const tfjsTrainSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...trainShared,
    trainer: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('tfjs').describe('The bundled trainer: a dense network on TensorFlow.js.'),
    backend: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'wasm', 'tensorflow'])
        .default('auto')
        .describe('What computes. wasm: the bundled WebAssembly. tensorflow: the @tensorflow/tfjs-node that is installed in the repository. auto: that one where a package.json names it and it is installed, else wasm.'),
    layers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(layerSchema).default([{ dense: 32, activation: 'relu' }]).describe('Hidden layers, from the input on.'),
    epochs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(10_000).default(20).describe('The most passes over the training rows.'),
    'batch-size': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(65_536).default(256).describe('Rows per step.'),
    'learning-rate': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(1).default(0.001).describe('Step size of the optimizer (Adam).'),
    'early-stopping': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('val_loss').default('val_loss').describe('The loss on the validation rows.'),
        patience: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).default(3).describe('Epochs without a better value before the training ends.'),
    })
        .optional()
        .describe('Ends the training when the metric stops falling, and keeps the best weights.'),
});
const commandTrainSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...trainShared,
    command: programSchema.describe('Program and arguments of your own; no shell. See docs/train-with-your-own-program.md.'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)
        .optional()
        .describe('Files that the program depends on. When they, the data, the seed and this section are unchanged, it is not run again. Without: always run.'),
    ...childKeys,
});
const trainSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([tfjsTrainSchema, commandTrainSchema]).describe('How the model is made: by the bundled trainer or by a program of your own.');
const sliceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).min(2))]);
const columnMeanSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    mean: text.describe('Column of the predictions file: marks of a judge, seconds, cost, or true and false as 1 and 0.'),
    better: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['higher', 'lower']).describe('Whether more of it is better.'),
    'max-missing': wholeNumber.default(0).describe('The most rows without a value; with more it is undefined, so that gates on it are inconclusive.'),
})
    .describe('The mean of a column of the predictions file; a gate calls it mean(<column>).');
const evaluateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, columnMeanSchema])).min(1).optional().describe('What is computed and shown, named and defined as in scikit-learn; see docs/metrics.md. What a gate names is computed anyway.'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sliceSchema).optional().describe('Columns, or { column: [edges] } for ranges [a, b).'),
    weight: text.optional().describe('Column that says how much each row counts in every metric, as a sample weight. Default: all rows count alike.'),
    group: text.optional().describe('Column whose rows belong together (a customer, a patient, a day) and are resampled together. Default: every row stands for itself.'),
    repeat: text.optional().describe('Column that numbers the trials of an id in a predictions file without a data section: the columns are averaged over the trials of each id.'),
    baseline: text.default('production').describe('What the candidate is compared with: a stage, base (on GitHub: the last evaluation of the base branch), model@v1.2.3, a path.'),
    positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]).optional().describe('The positive class, unless the labels are 0/1 or false/true.'),
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).default(0.5).describe('A score from here on answers the positive class.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0.5).lt(1).default(0.95).describe('Of each one-sided bound: 0.95 gives a 90 % interval.'),
    'min-rows': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).default(30).describe('Fewer rows are not judged.'),
    'min-joined': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1).default(0.99).describe('Least share of rows that both models must have answered.'),
    'require-baseline': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe('true: a first version is inconclusive instead of a warning.'),
    'when-inconclusive': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['inconclusive', 'warn']).optional().describe('Default: inconclusive for whole-data gates, warn for slice gates.'),
    predictions: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            id: text.optional().describe('Default: the name in data.id.'),
            score: text.optional().describe('Probability of the positive class.'),
            prediction: text.optional().describe('The predicted number or label.'),
            label: text.optional().describe('The truth, where there is no data to take it from.'),
        })
            .optional()
            .describe('Other column names in a predictions file (role: name).'),
    })
        .optional()
        .describe('How a predictions file is read.'),
})
    .describe('How the model is judged; a gate may override what it names itself.');
const gateOptions = {
    id: text.optional().describe('Name of the gate. Default: a readable one made from it.'),
    metric: text.describe('What is judged, such as roc_auc, accuracy or root_mean_squared_error.'),
    slice: text.optional().describe('Judge every slice of this column (it must stand under evaluate.slices).'),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce', 'warn']).default('enforce').describe('warn: what fails here is shown, and stops nothing.'),
    confidence: evaluateSchema.shape.confidence.unwrap().optional().describe('Of each one-sided bound. A bound gate that sets it judges the bound instead of the value.'),
    'min-rows': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().describe('Fewer rows are not judged.'),
    'when-inconclusive': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['inconclusive', 'warn']).optional().describe('Default: inconclusive for whole-data gates, warn for slice gates.'),
};
/** Improvement that may be lost: a number in the metric's unit, or '2%' of the baseline's absolute value. */
const marginSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+(?:\.\d+)?\s*%$/, "a number, or a share of the baseline such as '2%'")])
    .describe("What may be lost against the baseline: a number in the metric's unit, or a share of the baseline such as '2%'.");
const minSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The metric must be at least this.');
const maxSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The metric must be at most this.');
const slicedSchema = text.describe('The column whose slices are held against each other (it must stand under evaluate.slices).');
const gateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...gateOptions, min: minSchema, max: maxSchema.optional() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...gateOptions, max: maxSchema }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...gateOptions,
        against: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('baseline').describe('Compare with evaluate.baseline on the same rows: against: baseline.'),
        margin: marginSchema,
        'require-baseline': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('true: a first version is inconclusive instead of a warning.'),
        'min-joined': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1).optional().describe('Least share of rows that both models must have answered.'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...gateOptions, slice: slicedSchema, 'max-difference': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).describe('The most that two slices may differ in the metric.') }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...gateOptions, slice: slicedSchema, 'min-ratio': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1).describe('The least ratio of one slice to another in the metric: 0.8 is the four-fifths rule.') }),
])
    .describe('A condition that the model must meet: a bound (min, max), a comparison with the baseline, or one between slices (max-difference, min-ratio).');
const deploySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        target: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('directory').describe('A folder that is switched to the new version at once.'),
        path: text.describe('Folder that serves the model.'),
        keep: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2).default(5).describe('Versions that stay in the folder.'),
        golden: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('Compare the served answers with those that were judged.'),
        check: programSchema.optional().describe('Program that decides whether the deployed model serves.'),
        ...childKeys,
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        target: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ command: programSchema.describe('Program and arguments; no shell.') }).describe('A program of your own that deploys.'),
        check: programSchema.optional().describe('Program that decides whether the deployed model serves.'),
        ...childKeys,
    }),
])
    .describe('Where a stage serves its model.');
const day = 'a day such as 2026-12-31';
const waiverSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    gate: text.describe('Id of the gate that is let be: its own, or the one that the report shows for it.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/\S/, 'a reason').describe('Why, for those who read the report.'),
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/\S/, 'a name').describe('Who answers for it.'),
    expires: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/, day).refine(_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$, day).describe('Last day on which it counts, in UTC, a year from now at most: 2026-12-31.'),
})
    .describe('Lets a gate fail, or stay undecided, for a while: it counts as a warning.');
/** Of the backend `directory`, relative to the folder of mlops.yml. */
const DEFAULT_REGISTRY_PATH = '.mlops/registry';
const configSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    model: name.describe('Name of the model: letters, digits and dashes.'),
    data: dataSchema.optional(),
    train: trainSchema.optional(),
    evaluate: evaluateSchema.optional(),
    gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(gateSchema).optional().describe('All of them must hold before a model is registered.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(waiverSchema).optional().describe('Gates that are let be for a while. In a pull request they count only as they stand on its base.'),
    registry: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        backend: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['github', 'directory'])
            .optional()
            .describe('github: tags and releases of the repository; directory: a folder. Default: github in GitHub Actions, directory elsewhere.'),
        path: text.optional().describe(`The folder of the backend directory, relative to the folder of this file. Default: ${DEFAULT_REGISTRY_PATH}.`),
    })
        .optional()
        .describe('Where versions and stages are kept.'),
    deploy: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, deploySchema).optional().describe('Stages such as staging and production, each with its target.'),
});


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

/***/ 40864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dY: () => (/* binding */ validateDataResultSchema),
/* harmony export */   gt: () => (/* binding */ columnSchema),
/* harmony export */   tL: () => (/* binding */ dataFilesSchema),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65031);



const CHECKS = [
    'type', 'missing', 'min', 'max', 'pattern', 'values', 'unique', 'rows', 'ragged', 'encoding', 'missing-column', 'extra-column', 'drift',
];
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig();
/** What the scan saw in a column. Integers beyond 2^53 are strings. With `show-values: false` no cell value is in it. */
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN_TYPES */ .RO),
    count: count.describe('present values'),
    missing: count,
    distinct: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ value: count, exact: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([number, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([number, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
    mean: number.nullable(),
    stddev: number.nullable().describe('of the sample (n − 1)'),
    quantiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), number).nullable(),
    top: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), count })),
});
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(CHECKS),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'warn', 'info']),
    count,
    examples: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() })).max(10),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const category = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullable();
/** How far the values of a column lie from those of the reference; the first measure decides, the others are shown. */
const driftSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    measure: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('population_stability_index'),
    value: number,
    limit: number.describe('the larger of data.drift.max and noise'),
    noise: number.describe('what the value stays below 99 times of 100 where nothing drifted, with these row counts'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'warn', 'fail']),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ reference: count, current: count }),
    missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ reference: number, current: number }).describe('shares'),
    p_value: number.nullable().describe('of the Kolmogorov–Smirnov test of numbers, the chi-square test of categories; decides nothing'),
    jensen_shannon: number.describe('distance, in bits, over the same bins'),
    kolmogorov_smirnov: number.nullable(),
    wasserstein: number.nullable().describe('in standard deviations of the reference'),
    cramers_v: number.nullable(),
    new_values: category.describe('null where not all categories are known, or show-values is false'),
    vanished_values: category,
    shapes: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(count), current: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(count) }).describe('histograms of both sides over the same bins'),
});
/** What drift was measured against. */
const driftReferenceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('state', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('compared'), reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), rows: count, not_compared: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('columns that hold names of rows, dates, or nothing that both sides kept') }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('first-version'), reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('unavailable'), reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
const dataFilesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), bytes: count, sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), rows: count, delimiter: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('what its cells are separated by, where that is no comma') })),
});
const validateDataResultSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops/validate-data/v1'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk),
    rows: count,
    data: dataFilesSchema,
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), columnSchema),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema),
    drift: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(driftSchema).optional().describe('absent where drift was not asked for'),
    drift_reference: driftReferenceSchema.optional(),
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
