export const id = 871;
export const ids = [871,249];
export const modules = {

/***/ 60871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateDataAction: () => (/* binding */ validateDataAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/host-github/carried-rows.js
var carried_rows = __webpack_require__(34997);
// EXTERNAL MODULE: ./build/shared/host-github/headline-of.js
var headline_of = __webpack_require__(69043);
// EXTERNAL MODULE: ./build/shared/host-github/inside-workspace.js
var inside_workspace = __webpack_require__(88677);
// EXTERNAL MODULE: ./build/shared/host-github/run-action.js + 8 modules
var run_action = __webpack_require__(78755);
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
        const posted = await upsertComment(await client(), { issue: event.number, model, order, text: (0,cut_summary/* cutSummary */.H)(report, MAX_COMMENT_BYTES) });
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
;// CONCATENATED MODULE: ./build/actions/validate-data/index.js









const action = {
    inputs: inputs/* validateDataInputsSchema */.P,
    async work({ inputs, loaded, workDirectory, ports, log, handOff, run, event, client }) {
        const { data } = inputs;
        if (data !== undefined)
            await (0,inside_workspace/* insideWorkspace */.C)(data, { input: 'data', base: loaded.directory, roots: [run.workspace] });
        const { validateData } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(2655), __webpack_require__.e(3658), __webpack_require__.e(8978), __webpack_require__.e(1808)]).then(__webpack_require__.bind(__webpack_require__, 58978));
        const { result, directory, report } = await log.group(`Validate the data of ${loaded.config.model}`, () => validateData({ loaded, workDirectory, data }, ports));
        if (inputs['upload-data'])
            await (0,carried_rows/* keepRows */.P)(directory, { data: result.data, base: loaded.directory, files: ports.files });
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
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Data file, instead of data.source'),
};
/** The inputs of action.yml. */
const validateDataInputsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...common,
    'upload-data': zod__WEBPACK_IMPORTED_MODULE_0__/* .stringbool */ .uEf().default(false).describe('true: the rows travel with the result, for jobs that do not have the file'),
    comment: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'always', 'never']).default('never').describe('On a pull request: auto comments where there are findings, always each time'),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('For the comment: pull-requests: write'),
});
/** The options of `mlops validate-data`. */
const validateDataOptionsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(common);


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
/* harmony export */   pw: () => (/* binding */ layerSchema),
/* harmony export */   qn: () => (/* binding */ trainSchema),
/* harmony export */   sk: () => (/* binding */ DEFAULT_REGISTRY_PATH),
/* harmony export */   zR: () => (/* binding */ deploySchema)
/* harmony export */ });
/* unused harmony exports tfjsTrainSchema, commandTrainSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

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
const dataSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    source: text.describe('Path of a CSV file (.csv, .csv.gz), relative to the folder of this file; it may lie outside of it.'),
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
const evaluateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1).optional().describe('What is computed and shown, named and defined as in scikit-learn. What a gate names is computed anyway.'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sliceSchema).optional().describe('Columns, or { column: [edges] } for ranges [a, b).'),
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
])
    .describe('A condition that the model must meet: a bound (min, max), or a comparison with the baseline.');
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
/** Of the backend `directory`, relative to the folder of mlops.yml. */
const DEFAULT_REGISTRY_PATH = '.mlops/registry';
const configSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    model: name.describe('Name of the model: letters, digits and dashes.'),
    data: dataSchema.optional(),
    train: trainSchema.optional(),
    evaluate: evaluateSchema.optional(),
    gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(gateSchema).optional().describe('All of them must hold before a model is registered.'),
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

/***/ 34997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ keepRows),
/* harmony export */   c: () => (/* binding */ restoreRows)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _results_validate_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40864);
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27716);
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8441);
/* harmony import */ var _statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97325);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58291);
/* harmony import */ var _inside_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88677);








/** Puts the validated files beside their result, named by their bytes, so that they travel with it. */
async function keepRows(directory, { data, base, files }) {
    for (const { path, sha256 } of data.files) {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'rows', sha256);
        await files.copy((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, path), copy);
        await holdBytes(copy, { sha256, path });
    }
}
/**
 * Puts rows that travelled with a validation where mlops.yml says that they lie. A file that is there already stays: the stage that reads
 * it holds its bytes against the validation anyway.
 * @throws UserError where that is outside of the workspace, or the bytes are others
 */
async function restoreRows(directory, { base, files, workspace }) {
    const result = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'result.json');
    const text = await (0,_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmallFile */ .E)(result);
    if (text === null || !(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'rows'))))
        return [];
    const restored = [];
    for (const { path, sha256 } of (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersioned */ .r)(_results_validate_data_js__WEBPACK_IMPORTED_MODULE_2__/* .validateDataResultSchema */ .dY, text, result).data.files) {
        const target = await (0,_inside_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .insideWorkspace */ .C)(path, { input: 'data', base, roots: [workspace] });
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'rows', /^[0-9a-f]{64}$/.exec(sha256)?.[0] ?? 'unnamed');
        if ((await exists(target)) || !(await exists(copy)))
            continue;
        await holdBytes(copy, { sha256, path });
        await files.copy(copy, target);
        restored.push(path);
    }
    return restored;
}
async function holdBytes(copy, { sha256, path }) {
    if ((await (0,_statement_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfFile */ .Mk)(copy)) !== `sha256:${sha256}`)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`${path}: other bytes than those that validate-data checked; run validate-data again`);
}
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null)) !== null;
}


/***/ }),

/***/ 40864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dY: () => (/* binding */ validateDataResultSchema),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
/* unused harmony export dataFilesSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65031);



const CHECKS = [
    'type', 'missing', 'min', 'max', 'pattern', 'values', 'unique', 'rows', 'ragged', 'encoding', 'missing-column', 'extra-column',
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
const dataFilesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), bytes: count, sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), rows: count })),
});
const validateDataResultSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops/validate-data/v1'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk),
    rows: count,
    data: dataFilesSchema,
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), columnSchema),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema),
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

/***/ 97325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



/** Results, statements, locks and pointers are far smaller; what is larger was not written by mlops. */
const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The text of a small file that another stage or run left; null where there is none.
 * @throws UserError where it is no regular file, too large or can't be read: that something is there must not read as nothing
 */
async function readSmallFile(path) {
    // A pipe would keep whoever opens it until someone writes.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return null;
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: can't be read (${error.code})`, { cause: error });
    });
    if (handle === null)
        return null;
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: not a file`);
        if (stat.size > MAX_BYTES)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: larger than ${MAX_BYTES} bytes, so mlops did not write it`);
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
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
