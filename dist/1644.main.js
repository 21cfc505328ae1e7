export const id = 1644;
export const ids = [1644];
export const modules = {

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

/***/ 88585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ COLUMN_TYPES)
/* harmony export */ });
/** What the values of a column can be declared to be. Apart from the schema, which threads that only read rows do without. */
const COLUMN_TYPES = ['integer', 'number', 'string', 'boolean', 'date', 'timestamp'];


/***/ }),

/***/ 11644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ evaluateSchema),
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   Tp: () => (/* binding */ gateSchema),
/* harmony export */   Ub: () => (/* binding */ MODEL_NAME),
/* harmony export */   Wk: () => (/* binding */ splitSchema),
/* harmony export */   as: () => (/* binding */ trapsSchema),
/* harmony export */   d5: () => (/* binding */ TRAPS),
/* harmony export */   jU: () => (/* binding */ driftSchema),
/* harmony export */   pw: () => (/* binding */ layerSchema),
/* harmony export */   qn: () => (/* binding */ trainSchema),
/* harmony export */   sk: () => (/* binding */ DEFAULT_REGISTRY_PATH),
/* harmony export */   t0: () => (/* binding */ COLUMN_CHECKS),
/* harmony export */   xm: () => (/* binding */ MAX_ROWS_UNASKED),
/* harmony export */   zR: () => (/* binding */ deploySchema)
/* harmony export */ });
/* unused harmony exports LEVELS, ruleSchema, tfjsTrainSchema, commandTrainSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74893);
/* harmony import */ var _column_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88585);



/*
 * mlops.yml. Strict everywhere: a key that does nothing yet is an unknown key,
 * because a gate that is accepted and ignored fails open.
 * The descriptions become the JSON Schema that editors show, and the sentence a missing key gets.
 */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(1);
const wholeNumber = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const sideName = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
/** GTO's grammar for the name of an artifact (gto/constants.py), without its directory form. */
const MODEL_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/;
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(MODEL_NAME, 'letters, digits and dashes');
const LEVELS = ['fail', 'warn'];
/** One level for all checks of a place, or one for each. */
function levelSchema(checks, place) {
    const ofCheck = Object.fromEntries(checks.map((check) => [check, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(LEVELS).optional()]));
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(ofCheck), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(LEVELS)])
        .optional()
        .describe(`What a finding ${place} does: fail or warn, for all checks, or check by check, such as { ${checks[0]}: warn }; a check that is not named fails. Default: fail.`);
}
/** The checks of a column that have a level. */
const COLUMN_CHECKS = ['type', 'missing', 'min', 'max', 'min-length', 'max-length', 'pattern', 'values', 'unique', 'mean', 'stddev', 'quantiles', 'shares'];
const rangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    min: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe('The least that it may be.'),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe('The most that it may be.'),
});
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_column_types_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMN_TYPES */ .R).optional().describe('What every present value must be. Default: string.'),
    missing: wholeNumber.optional().describe('The most missing values that are allowed.'),
    min: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), text]).optional().describe('Smallest allowed value; a date or timestamp for columns of these types.'),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), text]).optional().describe('Largest allowed value; a date or timestamp for columns of these types.'),
    'min-length': wholeNumber.optional().describe('The least characters of a text.'),
    'max-length': wholeNumber.optional().describe('The most characters of a text.'),
    pattern: text.optional().describe("RE2 pattern that each value must contain; anchor it with ^ and $, and put it in single quotes: '^[A-Z]{3}$'."),
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()])).min(1).optional().describe('The only values allowed.'),
    unique: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('true: no value may come twice.'),
    mean: rangeSchema.optional().describe('What the mean of the numbers must be: { min: 0, max: 20 }.'),
    stddev: rangeSchema.optional().describe('What the standard deviation of the numbers (n − 1) must be.'),
    quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, rangeSchema).optional().describe('What quantiles of the numbers must be, by their share: { 0.5: { max: 10 }, 0.99: { max: 300 } }.'),
    shares: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), rangeSchema).optional().describe('What share of the present values each of these must have: { free: { min: 0.4, max: 0.8 } }.'),
    level: levelSchema(COLUMN_CHECKS, 'in this column'),
})
    .describe('What the values of a column must be.');
/** Values of a column that stand for a side of the split. */
const sideSchema = (name) => zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([sideName, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sideName).min(1)]).default(name);
/** The checks of the rows as a whole that have a level. */
const ROW_CHECKS = ['min', 'max', 'unique'];
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
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        by: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('group').describe('By the sha256 of what a column holds: all rows of a customer, a patient or a device are on one side, and stay there when others are added.'),
        column: text.describe('Column whose equal values belong together.'),
        test: share.default(0.2).describe('Share of the groups that judge the model.'),
        validation: share.default(0.1).describe('Share of the groups that stop the training.'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        by: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('column').describe('As a column of the data says.'),
        column: text.describe('Column that names the side of each row.'),
        train: sideSchema('train').describe('What stands there in rows that train: a value or a list of them. Default: train.'),
        validation: sideSchema('validation').describe('In rows that stop the training. Default: validation.'),
        test: sideSchema('test').describe('In rows that judge the model. Default: test.'),
    }),
])
    .describe('Which rows train, which stop the training, which judge. Default: by hash of the id, test 0.2, validation 0.1.');
const ruleText = text.describe("A condition in CEL (https://cel.dev) that each row must meet, such as 'arrival >= departure'; see docs/checks.md.");
const ruleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        rule: ruleText,
        id: text.optional().describe('What reports call it. Default: the rule itself.'),
        message: text.optional().describe('What a finding says. Default: that the rule does not hold.'),
        level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(LEVELS).optional().describe('What a row does of which it does not hold. Default: fail.'),
    }),
    ruleText,
]);
const driftSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    against: text
        .default('production')
        .describe('production: the data of the version that this stage holds; previous: of the newest version; model@v1.2.0: of that one; else the path of a data file or of a profile.json.'),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).default(0.1).describe('The largest population stability index of a column. What samples of these sizes show without drift is never held against it.'),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn']).default('fail').describe('What a column that drifted does.'),
    except: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1).optional().describe('Columns that are not compared, such as numbers that grow from day to day.'),
})
    .describe('How far the values may lie from those of earlier data.');
/** More rows are not read once more unless it is asked for. */
const MAX_ROWS_UNASKED = 1_000_000;
const trapLevel = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn', 'off']);
/** Of those for which the files are read again. */
const rereadLevel = trapLevel.optional();
const rereadDefault = `Default: warn up to ${MAX_ROWS_UNASKED.toLocaleString('en-US')} rows, for it reads the data once more.`;
const trapsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'same-rows': rereadLevel.describe(`A test row with the features of a training row, which a model can answer from memory. ${rereadDefault}`),
    'same-groups': rereadLevel.describe(`An id, or a group of evaluate.group, on both sides of the split. ${rereadDefault}`),
    times: rereadLevel.describe(`A test row that is older, by data.time, than the newest training row. ${rereadDefault}`),
    'telling-features': rereadLevel.describe(`A feature that alone gives the target: an AUC of 0.99; of more than two classes a recall of 0.99 for each; of a quantity a correlation of 0.999. ${rereadDefault}`),
    'label-conflicts': trapLevel.default('off').describe('Rows with the same features and another class. Default: off, because with few features chance makes them.'),
    'constant-columns': trapLevel.default('warn').describe('A column with the same value in every row, or with none.'),
    'duplicate-columns': trapLevel.default('warn').describe('A column that is the same as another in every row.'),
    'class-imbalance': trapLevel.default('warn').describe('A class with less than a fiftieth of its even share: of two, below 1 % of the rows.'),
})
    .describe('What lets a model look better than it is, or a column tell nothing: fail, warn or off for each.');
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
        level: levelSchema(ROW_CHECKS, 'here'),
    })
        .optional()
        .describe('What the rows as a whole must be.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ruleSchema).min(1).optional().describe('Conditions on each row, over columns that are declared under columns.'),
    time: text.optional().describe('Column of dates or timestamps: when a row came to be. Test rows older than training rows are found by it, and drift is shown by day, week, month or year.'),
    drift: driftSchema.optional(),
    traps: trapsSchema.optional(),
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
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('rerun')
        .optional()
        .describe('rerun: with evaluate.baseline: base, the base commit is trained again in its own files, in a work tree of git, where no evaluation of it is left.'),
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
const predictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    command: programSchema.describe('Program and arguments; no shell. It reads the test rows as CSV on standard input and answers them on standard output. See docs/models-that-are-run.md.'),
    ...childKeys,
})
    .describe("A program of your own that answers the test rows, for bundles that train.command left and for folders that hold a model.");
const onnxSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: text.optional().describe('The ONNX file in what train.command left, such as model.onnx: then a bundle is run on the rows of today, and must answer as its predictions say. Without: its predictions are taken.'),
    input: text.optional().describe('The input that takes several columns at once, one beside the other. Every other input takes the column of its own name.'),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1).optional().describe('The columns of that input, in the order in which the model was trained.'),
    output: text.optional().describe('The output that is the answer, where the model has several.'),
})
    .describe('How an ONNX model is fed and read; see docs/models-that-are-run.md.');
const savedModelSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    folder: text.optional().describe('The SavedModel in what train.command left, such as saved_model: then a bundle is run on the rows of today, and must answer as its predictions say. Without: its predictions are taken.'),
    signature: text.optional().describe('The signature that answers. Default: serving_default.'),
    input: onnxSchema.shape.input,
    features: onnxSchema.shape.features,
    output: onnxSchema.shape.output,
})
    .describe('How a TensorFlow SavedModel is fed and read, on the @tensorflow/tfjs-node of the workspace; see docs/models-that-are-run.md.');
const evaluateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, columnMeanSchema])).min(1).optional().describe('What is computed and shown, named and defined as in scikit-learn; see docs/metrics.md. What a gate names is computed anyway.'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sliceSchema).optional().describe('Columns, or { column: [edges] } for ranges [a, b).'),
    weight: text.optional().describe('Column that says how much each row counts in every metric, as a sample weight. Default: all rows count alike.'),
    group: text.optional().describe('Column whose rows belong together (a customer, a patient, a day) and are resampled together. Default: every row stands for itself.'),
    repeat: text.optional().describe('Column that numbers the trials of an id in a predictions file without a data section: the columns are averaged over the trials of each id.'),
    show: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1).max(10).optional().describe('Columns of the predictions file or of the data that stand beside the rows whose answer changed most, in the report and in the comment on a pull request: prompt, answer. Whoever reads those reads these texts.'),
    baseline: text.default('production').describe('What the candidate is compared with: a stage, base (on GitHub: the last evaluation of the base branch), model@v1.2.3, a path.'),
    positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]).optional().describe('The positive class, unless the labels are 0/1 or false/true.'),
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).default(0.5).describe('A score from here on answers the positive class.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0.5).lt(1).default(0.95).describe('Of each one-sided bound: 0.95 gives a 90 % interval.'),
    'min-rows': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).default(30).describe('Fewer rows are not judged.'),
    'min-joined': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1).default(0.99).describe('Least share of rows that both models must have answered, of all and of each slice.'),
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
    importance: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('true: show how much the first metric gets worse when a column is shuffled, for models that mlops runs itself (the bundled trainer, ONNX, SavedModels).'),
    onnx: onnxSchema.optional(),
    'saved-model': savedModelSchema.optional(),
    predict: predictSchema.optional(),
})
    .describe('How the model is judged; a gate may override what it names itself.');
const gateOptions = {
    id: text.optional().describe('Name of the gate. Default: a readable one made from it.'),
    metric: text.describe('What is judged, such as roc_auc, accuracy or root_mean_squared_error.'),
    slice: text.optional().describe('Judge every slice of this column (it must stand under evaluate.slices).'),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce', 'warn']).default('enforce').describe('warn: what fails here is shown, and stops nothing; it is the default for costs (latency_p50_ms, latency_p95_ms, throughput_rows_s, model_bytes).'),
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
        'min-joined': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1).optional().describe('Least share of rows that both models must have answered, of all and of each slice.'),
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
    expires: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/, day).refine(_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .isDate */ .$, day).describe('Last day on which it counts, in UTC, a year from now at most: 2026-12-31.'),
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
const TRAPS = trapsSchema.keyof().options;


/***/ })

};
