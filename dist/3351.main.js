export const id = 3351;
export const ids = [3351];
export const modules = {

/***/ 60295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   $h: () => (/* binding */ answersOfPredictions),
/* harmony export */   oM: () => (/* binding */ answersOfOnnx),
/* harmony export */   q4: () => (/* binding */ openBundleAnswerer),
/* harmony export */   wX: () => (/* binding */ holdClasses)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_load_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12964);
/* harmony import */ var _model_predictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96874);
/* harmony import */ var _tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80045);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58291);
/* harmony import */ var _align_answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63683);






/** Classes that an error names. */
const MANY = 20;
/**
 * Opens a bundle whose bytes were held against its manifest, to be asked for its own answers: by running it, or by the predictions that
 * are part of it.
 */
async function openBundleAnswerer(directory, { manifest, digest, wasmDirectory }) {
    const { kind } = manifest;
    if (kind === 'data')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${directory}: holds data, which answers nothing; name the folder of a model`);
    if (kind === 'tfjs')
        return answersOfModel(await (0,_model_load_model_js__WEBPACK_IMPORTED_MODULE_1__.loadModel)(directory, wasmDirectory === undefined ? {} : { wasmDirectory }), { digest, path: directory, bytes: sizeOf(manifest) });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, PREDICTIONS);
    // Written by train in our own form, whatever the team's program calls its columns.
    const carried = sizeOf({ files: manifest.files.filter((file) => file.path !== PREDICTIONS) });
    return { ...answersOfPredictions(await (0,_model_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .readPredictions */ .R_)(path, { idName: 'id' }), { digest, path }), bytes: carried === 0 ? null : carried };
}
/** In a bundle of kind `files`. */
const PREDICTIONS = 'predictions.csv';
/** Bytes of the files that a manifest lists. */
function sizeOf({ files }) {
    return files.reduce((sum, { size }) => sum + size, 0);
}
function answersOfPredictions(predictions, { digest, path }) {
    return {
        digest,
        columns: new Map(),
        model: null,
        runs: null,
        bytes: null,
        checkHeader: () => undefined,
        predictions,
        async answer(judged, role) {
            return role === 'baseline' ? (0,_align_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .alignBaseline */ .J)(predictions, judged, path) : { answers: (0,_align_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .alignCandidate */ .t)(predictions, judged, path), joined: 1 };
        },
        dispose: () => undefined,
    };
}
function answersOfModel(model, { digest, path, bytes }) {
    const { answer } = model;
    return {
        digest,
        columns: model.columns,
        model,
        runs: { features: model.features.map(({ name }) => name), engine: model.engine, answer: async (table) => ({ kind: answer.kind, values: await model.predict(table) }) },
        bytes,
        checkHeader: () => undefined,
        predictions: null,
        async answer(judged) {
            holdClasses(answer.kind === 'score' ? [answer.negative, answer.positive] : [], judged, `${path}: the model`);
            return { answers: { kind: answer.kind, values: await model.predict(judged.table) }, joined: 1 };
        },
        dispose: () => model.dispose(),
    };
}
function answersOfOnnx(model, digest) {
    return {
        digest,
        columns: model.columns,
        model: null,
        runs: model,
        bytes: model.bytes,
        checkHeader: (header) => model.checkHeader(header),
        predictions: null,
        answer: async ({ table, target }) => ({ answers: await model.answer(table, target), joined: 1 }),
        dispose: () => model.dispose(),
    };
}
/**
 * A score is the probability of the class that the model was trained for; of other classes it would say nothing, or the opposite.
 * @throws InconclusiveError where the target has other classes
 */
function holdClasses(classes, { target, showValues }, who) {
    const asked = (0,_tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_5__/* .classNames */ .x)(target);
    if (asked.length === classes.length && asked.every((name, place) => name === classes[place]))
        return;
    if (showValues || asked.length === 0 || classes.length === 0)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InconclusiveError */ .Xp(`${who} answers ${inWords(classes, showValues)}, but the target has ${inWords(asked, showValues)}`);
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InconclusiveError */ .Xp(`${who} answers other classes than the target has`);
}
function inWords(classes, showValues) {
    if (classes.length === 0)
        return 'a quantity';
    if (!showValues)
        return 'classes';
    return `the classes ${classes.length === 2 ? classes.join(' and ') : `${classes.slice(0, MANY).join(', ')}${classes.length > MANY ? ', …' : ''}`}`;
}


/***/ }),

/***/ 22865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ otherAnswer)
/* harmony export */ });
/* harmony import */ var _model_golden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82041);

/**
 * The first row that two lists of answers of one model disagree on; null where they are the same. Another machine may round the last digits
 * of a network otherwise, so the tolerance is that of the golden rows. Rows without a recorded answer say nothing.
 */
function otherAnswer(recorded, own) {
    const [ours, theirs] = [numbersOf(recorded), numbersOf(own)];
    const other = ours.findIndex((value, place) => !Number.isNaN(value) && !(Math.abs(value - (theirs[place] ?? Number.NaN)) <= _model_golden_js__WEBPACK_IMPORTED_MODULE_0__/* .GOLDEN_TOLERANCE */ .W * (1 + Math.abs(value))));
    if (recorded.kind === own.kind && other === -1)
        return null;
    const place = Math.max(other, 0);
    return { row: Math.floor(place / (ours.length / recorded.values.length)), recorded: ours[place], own: theirs[place] };
}
/** Each as often as a row has some. */
function numbersOf(answers) {
    return answers.kind === 'probabilities' ? answers.probabilities : answers.values;
}


/***/ }),

/***/ 82041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ GOLDEN_TOLERANCE),
/* harmony export */   Y: () => (/* binding */ makeGolden),
/* harmony export */   compareGolden: () => (/* binding */ compareGolden),
/* harmony export */   goldenSchema: () => (/* binding */ goldenSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32210);
/* harmony import */ var _tabular_cells_parse_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93457);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58291);




/*
 * Golden rows: a few test rows with the answers that were judged. What is served must answer them the same.
 */
const GOLDEN_ROWS = 20;
/** A parse bound: a file from outside may hold other rows, not millions. */
const MAX_ROWS = 1000;
/** An answer counts as the same within this, absolutely and relative to it: ten times the rounding of 32-bit floats near 1. */
const GOLDEN_TOLERANCE = 1e-6;
/** Not `z.record`, which drops a column that is called `__proto__`. */
const cellsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((cell) => cell === null || typeof cell === 'string'), 'must be an object of texts and nulls');
const goldenSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops/golden/v1'),
    /** Features only, as the text of their cells; null where missing. */
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ cells: cellsSchema, answer: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })).min(1).max(MAX_ROWS),
});
/**
 * Picks rows over the whole range of answers: the rows in order of their answers are cut into equal parts, and each part gives one.
 * @param rows test rows of the table
 * @param answers one for each of them
 */
function makeGolden(options) {
    const { table, rows, features, answers } = options;
    const random = (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_2__/* .createRandom */ .s)(options.seed);
    const order = [...rows.keys()].sort((a, b) => (answers[a] ?? 0) - (answers[b] ?? 0) || a - b);
    const parts = Math.min(GOLDEN_ROWS, order.length);
    const chosen = Array.from({ length: parts }, (_, part) => {
        const from = Math.floor((part * order.length) / parts);
        const to = Math.floor(((part + 1) * order.length) / parts);
        return order[from + random.below(to - from)] ?? 0;
    });
    return {
        schema: 'mlops/golden/v1',
        rows: chosen.map((place) => ({ cells: cellsOf(table, rows[place] ?? 0, features), answer: answers[place] ?? Number.NaN })),
    };
}
/** @throws UserError where the golden rows are not of this model's features */
async function compareGolden(model, golden) {
    const answers = await model.predict(tableOfCells(golden, model.features));
    let worst = 0;
    let equal = true;
    golden.rows.forEach(({ answer }, row) => {
        const difference = Math.abs((answers[row] ?? Number.NaN) - answer);
        worst = Math.max(worst, difference);
        equal &&= difference <= GOLDEN_TOLERANCE * (1 + Math.abs(answer));
    });
    return { compared: golden.rows.length, worst, equal };
}
function cellsOf(table, row, features) {
    return Object.fromEntries(features.map(({ name }) => [name, cellOf(table.columns.get(name), row)]));
}
function cellOf(column, row) {
    if (column === undefined)
        return null;
    if (column.kind === 'text')
        return column.dictionary[column.codes[row] ?? -1] ?? null;
    const value = column.values[row] ?? Number.NaN;
    return Number.isNaN(value) ? null : String(value);
}
function tableOfCells({ rows }, features) {
    const columns = new Map();
    for (const { name, kind } of features) {
        const cells = rows.map(({ cells }, row) => {
            if (!Object.hasOwn(cells, name))
                throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`golden row ${row + 1} has no cell ${JSON.stringify(name)}, which the model reads; it was made for another model`);
            return cells[name] ?? null;
        });
        columns.set(name, columnOf({ name, kind }, cells));
    }
    return { rows: rows.length, source: 'golden.json', header: features.map(({ name }) => name), columns, files: [] };
}
function columnOf({ name, kind }, cells) {
    if (kind === 'number')
        return { kind: 'number', name, values: Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : (0,_tabular_cells_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(cell))) };
    const dictionary = [...new Set(cells.filter((cell) => cell !== null))];
    const codes = new Map(dictionary.map((text, code) => [text, code]));
    return { kind: 'text', name, dictionary, codes: Int32Array.from(cells, (cell) => (cell === null ? -1 : (codes.get(cell) ?? -1))) };
}


/***/ }),

/***/ 12964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadModel: () => (/* binding */ loadModel)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58291);
/* harmony import */ var _bind_encoder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29178);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37774);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15208);
/* harmony import */ var _preprocessing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32836);
/* harmony import */ var _read_network_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29547);
/* harmony import */ var _read_weights_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16524);
/* harmony import */ var _start_wasm_backend_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63650);









/**
 * Reads a bundle of kind `tfjs` whose bytes were held against its manifest already. It may come from anyone: sizes are checked before
 * memory is taken, and only layers are built that this version knows.
 * @throws UserError naming the file and what is wrong with it
 */
async function loadModel(bundleDirectory, options = {}) {
    const { network, preprocessing } = await (0,_read_network_js__WEBPACK_IMPORTED_MODULE_4__/* .readNetwork */ .L)(bundleDirectory);
    const weights = await (0,_read_weights_js__WEBPACK_IMPORTED_MODULE_5__/* .readWeights */ .o)(network, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(bundleDirectory, _model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .WEIGHTS_NAME */ .mc));
    const tensorflow = await (0,_start_wasm_backend_js__WEBPACK_IMPORTED_MODULE_6__/* .startWasmBackend */ .b)(options.wasmDirectory);
    const model = (0,_network_js__WEBPACK_IMPORTED_MODULE_7__/* .buildNetwork */ .d9)(tensorflow, network, 0);
    setWeights(tensorflow, model, weights);
    return {
        kind: 'tfjs',
        features: preprocessing.features.map(({ name, kind }) => ({ name, kind })),
        columns: (0,_preprocessing_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .PL)(preprocessing),
        answer: preprocessing.answer,
        engine: { name: `TensorFlow.js (${tensorflow.tf.getBackend()})`, version: tensorflow.tf.version_core },
        async predict(table, rows = Int32Array.from({ length: table.rows }, (_, row) => row)) {
            return predict(tensorflow, { model, preprocessing, table, rows });
        },
        dispose: () => void model.dispose(),
    };
}
function setWeights({ tf }, model, weights) {
    tf.tidy(() => {
        model.setWeights(model.weights.map((weight, index) => tf.tensor(weights[index] ?? new Float32Array(), weight.read().shape)));
    });
}
async function predict({ tf }, { model, preprocessing, table, rows }) {
    const encoder = (0,_bind_encoder_js__WEBPACK_IMPORTED_MODULE_1__/* .bindEncoder */ .O)(preprocessing, table);
    const { answer } = preprocessing;
    const answers = new Float64Array(rows.length);
    for (let from = 0; from < rows.length; from += _bind_encoder_js__WEBPACK_IMPORTED_MODULE_1__/* .ENCODE_BATCH */ .u) {
        const batch = rows.subarray(from, from + _bind_encoder_js__WEBPACK_IMPORTED_MODULE_1__/* .ENCODE_BATCH */ .u);
        const outputs = tf.tidy(() => {
            const output = model.apply(tf.tensor2d(encoder.encode(batch), [batch.length, encoder.width]));
            if (!(output instanceof tf.Tensor))
                throw new TypeError('the network gives one tensor');
            return output.dataSync();
        });
        for (const [index, output] of outputs.entries()) {
            if (!Number.isFinite(output))
                throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`the model answers ${output} to row ${(batch[index] ?? 0) + 1} of ${table.source}; its weights or that row are extreme`);
            answers[from + index] = answer.kind === 'score' ? output : answer.mean + answer.stddev * output;
        }
    }
    return answers;
}


/***/ }),

/***/ 29547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readNetwork)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8441);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37774);
/* harmony import */ var _preprocessing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32836);
/* harmony import */ var _read_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96527);






/**
 * What a bundle of kind `tfjs` says of itself, without its weights.
 * @throws UserError naming the file and what is wrong with it, also where the two files don't belong together
 */
async function readNetwork(bundleDirectory) {
    const preprocessingPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(bundleDirectory, _preprocessing_js__WEBPACK_IMPORTED_MODULE_2__/* .PREPROCESSING_NAME */ .L$);
    const modelPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(bundleDirectory, _model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .MODEL_NAME */ .Ub);
    const preprocessing = (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersioned */ .r)(_preprocessing_js__WEBPACK_IMPORTED_MODULE_2__/* .preprocessingSchema */ .KX, (await (0,_read_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedFile */ .M)(preprocessingPath, _preprocessing_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREPROCESSING_BYTES */ .mO)).toString('utf8'), preprocessingPath);
    const network = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseModelJson */ .NL)((await (0,_read_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedFile */ .M)(modelPath, _model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MODEL_BYTES */ .Bb)).toString('utf8'), modelPath);
    const width = (0,_preprocessing_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(preprocessing);
    if (network.inputs !== width)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${modelPath}: has ${network.inputs} inputs, but ${_preprocessing_js__WEBPACK_IMPORTED_MODULE_2__/* .PREPROCESSING_NAME */ .L$} makes ${width}`);
    const { kind } = preprocessing.answer;
    const output = kind === 'score' ? 'sigmoid' : 'linear';
    if (network.output !== output)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${modelPath}: its last layer is ${network.output}, but ${_preprocessing_js__WEBPACK_IMPORTED_MODULE_2__/* .PREPROCESSING_NAME */ .L$} speaks of a ${kind}, which needs ${output}`);
    return { network, preprocessing };
}


/***/ }),

/***/ 55046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   Eu: () => (/* binding */ findRegistered),
/* harmony export */   FU: () => (/* binding */ findReferenced)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);
/* harmony import */ var _compare_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18063);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78815);



/** Versions that an error names. */
const NAMED = 3;
/** The entry of the version; where a damaged log has lost it, the last move of a stage that names its bytes. */
function findVersion(state, version) {
    const claimed = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsOf */ .x4)(state).find((entry) => entry.version === version);
    if (claimed !== undefined)
        return claimed;
    const moves = state.entries.flatMap(({ entry }) => (entry.kind === 'stage' && entry.version === version ? [{ version, digest: entry.digest }] : []));
    return moves.at(-1) ?? null;
}
/** What a reference names; null where no such version is registered, or the stage holds none. */
function findReferenced(state, reference) {
    if (reference.kind === 'version')
        return findVersion(state, reference.version);
    const held = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .heldByStage */ .zq)(state, reference.stage, reference.back);
    return held === null ? null : (findVersion(state, held.version) ?? held);
}
/** What a reference names. @throws UserError with the versions there are */
function findRegistered(state, reference) {
    const entry = findReferenced(state, reference);
    if (entry !== null)
        return entry;
    const { model } = state;
    if (reference.kind === 'version')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${model}@v${reference.version} is not registered; ${listVersions(state)}`);
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${model}#${reference.stage}${reference.back === 0 ? '' : `~${reference.back}`}": the stage ${reference.stage} holds no such version`);
}
function listVersions(state) {
    const newest = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsOf */ .x4)(state).map(({ version }) => version).toSorted(_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Z).slice(-NAMED).reverse();
    return newest.length === 0 ? 'no version is' : `the newest are ${newest.map((version) => `v${version}`).join(', ')}`;
}


/***/ }),

/***/ 38724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluateResultSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65031);


const verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk);
const rows = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** An undefined value (0/0, one class) is null with its reason, never 0. */
const metricValueSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    /** One-sided bounds, each at `confidence`. */
    low: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    high: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    rows,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** `{ origin: 'ATL' }`, or `{ distance: '[0, 500)' }` for a range. */
const sliceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const comparisonSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    slice: sliceSchema.nullable(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    /** Positive when the candidate is better, whatever the direction of the metric. */
    improvement: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    low: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    high: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    /** One-sided, for "not worse by the margin". */
    p_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    /** One-sided, for "worse by more than the margin"; Holm-adjusted over the slices of a gate. */
    p_worse: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    /** Two-sided, of accuracy: shown, decides nothing. */
    mcnemar_p_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    method: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['delong', 'score', 'bootstrap', 'exact', 'identical', 'none']),
    /** In the unit of the metric. */
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    rows,
    /** For a true difference of zero and 80 % power; null where more rows would not help, or margin is 0. */
    rows_needed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    /** The smallest true loss that these rows would tell from none (80 % power at this confidence). */
    smallest_difference: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    verdict,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const waiverSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), /** The last day on which it counts, in UTC. */ expires: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/) });
const standingWaiverSchema = waiverSchema.extend({
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** `pending`: of a pull request whose base has no such waiver; counts once merged. */
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['counts', 'expired', 'pending']),
    /** The line of mlops.yml. */
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
});
const gateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['bound', 'baseline', 'between-slices']),
    /** The gate as written: `min 0.8`, `margin 0.01`, `margin 2%`, `max-difference 0.1`. */
    allowed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The line of mlops.yml. */
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    verdict,
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce', 'warn']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Its own verdict, where a waiver makes a warning of it. */
    waived: waiverSchema.extend({ verdict }).optional(),
    /** What a bound was held against, or how far the slices lie apart; null for comparisons and slices. */
    value: metricValueSchema.nullable(),
    /** Places in `comparisons` (kind `baseline`). */
    comparisons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    /** Each slice that a bound was held against; of kind `between-slices` the two that lie furthest apart. */
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ slice: sliceSchema, value: metricValueSchema, verdict, reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
/** By how much a metric gets worse when a column is shuffled among the rows: the mean of some shuffles, with one-sided bounds, each at `confidence`. */
const importanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('state', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('measured'),
        metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        rows,
        repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
        /** The most important first. */
        features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ feature: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(), low: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(), high: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable() })),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('not-measured'), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
const rounds = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).max(1000);
/** Of one model, on the machine that judged. */
const modelCostsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Of its files; null where only predictions are known. */
    model_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).nullable(),
    /** A value for each turn, of which both models took as many; null where it was not run. */
    rounds: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ latency_p50_ms: rounds, latency_p95_ms: rounds, throughput_rows_s: rounds }).nullable(),
});
const evaluateResultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops/evaluate-and-gate/v1'),
    verdict,
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'multiclass', 'regression', 'columns']),
    rows,
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), test: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('digest of the test rows: ids and labels') }).nullable(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), metricValueSchema),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ slice: sliceSchema, rows, metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), metricValueSchema) })),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('state', [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('compared'),
            reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
            identical: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
            joined: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('common rows ÷ the larger set'),
            rows,
            /** What its own evaluation found, of the columns with a gate over slices: one that is gone fails that gate. */
            slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ slice: sliceSchema, rows })).optional(),
            metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), metricValueSchema),
        }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('first-version'), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unavailable'), reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('not-asked') }),
    ]),
    /** A model that answers every row alike, in the first proper score; null where none is computed. */
    constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).nullable().optional(),
    /** Registered versions, other than the candidate, that were judged on the same test rows, and those of which that is not recorded; null where it can't be known. */
    judged_before: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ versions: rows, unrecorded: rows }).nullable().optional(),
    /** Where `evaluate.importance` asks for it. */
    importance: importanceSchema.optional(),
    /** Where a metric of costs is asked for. It can't be measured again, so whoever judges again takes it from here. */
    costs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ candidate: modelCostsSchema, baseline: modelCostsSchema.nullable() }).optional(),
    /** The base commit was trained again for this comparison (train.baseline: rerun). */
    baseline_trained_again: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    /** Models that were run on the test rows although nothing records which rows they were trained on. */
    unrecorded_training: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['candidate', 'baseline'])).min(1).optional(),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(comparisonSchema),
    /** Of classes only; of two classes at the threshold, which more of them have none of. */
    answers: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(), became_right: rows, became_wrong: rows, same: rows }).nullable(),
    gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(gateSchema),
    /** What stands above mlops.yml; absent without one. */
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Ids of the gates that it added. */
        gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** It lets no waiver count. */
        waivers: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('none').optional(),
        /** It is the base's, and the change that was judged alters it. */
        altered: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
        /** Settings of mlops.yml that were looser; of `evaluate` or the whole file where no gate is named. */
        tightened: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), setting: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    })
        .optional(),
    /** All that mlops.yml has; absent where it has none. */
    waivers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(standingWaiverSchema).optional(),
});


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


/***/ })

};
