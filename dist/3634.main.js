export const id = 3634;
export const ids = [3634];
export const modules = {

/***/ 33187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ answersOfPredictions),
/* harmony export */   q4: () => (/* binding */ openBundleAnswerer),
/* harmony export */   wX: () => (/* binding */ holdClasses)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_load_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12964);
/* harmony import */ var _model_predictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69229);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58291);
/* harmony import */ var _align_answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31599);





/**
 * Opens a bundle whose bytes were held against its manifest, to be asked for its own answers: by running it, or by the predictions that
 * are part of it.
 */
async function openBundleAnswerer(directory, { kind, digest, wasmDirectory }) {
    if (kind === 'data')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${directory}: holds data, which answers nothing; name the folder of a model`);
    if (kind === 'tfjs')
        return answersOfModel(await (0,_model_load_model_js__WEBPACK_IMPORTED_MODULE_1__.loadModel)(directory, wasmDirectory === undefined ? {} : { wasmDirectory }), { digest, path: directory });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'predictions.csv');
    // Written by train in our own form, whatever the team's program calls its columns.
    return answersOfPredictions(await (0,_model_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .readPredictions */ .R)(path, { idName: 'id' }), { digest, path });
}
function answersOfPredictions(predictions, { digest, path }) {
    return {
        digest,
        columns: new Map(),
        model: null,
        predictions,
        async answer(judged, role) {
            return role === 'baseline' ? (0,_align_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .alignBaseline */ .J)(predictions, judged, path) : { answers: (0,_align_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .alignCandidate */ .t)(predictions, judged, path), joined: 1 };
        },
        dispose: () => undefined,
    };
}
function answersOfModel(model, { digest, path }) {
    const { answer } = model;
    return {
        digest,
        columns: model.columns,
        model,
        predictions: null,
        async answer(judged) {
            holdClasses(answer.kind === 'score' ? answer : null, judged, `${path}: the model`);
            return { answers: { kind: answer.kind, values: await model.predict(judged.table) }, joined: 1 };
        },
        dispose: () => model.dispose(),
    };
}
/**
 * A score is the probability of the class that the model was trained for; of other classes it would say nothing, or the opposite.
 * @throws InconclusiveError where the target has other classes
 */
function holdClasses(classes, { target, showValues }, who) {
    const asked = target.task === 'binary' ? target : null;
    if (asked?.negative === classes?.negative && asked?.positive === classes?.positive)
        return;
    if (showValues || asked === null || classes === null)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InconclusiveError */ .Xp(`${who} answers ${inWords(classes, showValues)}, but the target has ${inWords(asked, showValues)}`);
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InconclusiveError */ .Xp(`${who} answers other classes than the target has`);
}
function inWords(classes, showValues) {
    if (classes === null)
        return 'a quantity';
    return showValues ? `the classes ${classes.negative} and ${classes.positive}` : 'classes';
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
/* harmony import */ var _tabular_parse_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43099);
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
    const file = { path: 'golden.json', bytes: 0, sha256: '', rows: rows.length };
    return { rows: rows.length, header: features.map(({ name }) => name), columns, file };
}
function columnOf({ name, kind }, cells) {
    if (kind === 'number')
        return { kind: 'number', name, values: Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : (0,_tabular_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(cell))) };
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
/* harmony import */ var _read_bounded_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96527);
/* harmony import */ var _read_network_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29547);
/* harmony import */ var _start_wasm_backend_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63650);









/**
 * Reads a bundle of kind `tfjs` whose bytes were held against its manifest already. It may come from anyone: sizes are checked before
 * memory is taken, and only layers are built that this version knows.
 * @throws UserError naming the file and what is wrong with it
 */
async function loadModel(bundleDirectory, options = {}) {
    const { network, preprocessing } = await (0,_read_network_js__WEBPACK_IMPORTED_MODULE_5__/* .readNetwork */ .L)(bundleDirectory);
    const weights = await readWeights(network, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(bundleDirectory, _model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .WEIGHTS_NAME */ .mc));
    const tensorflow = await (0,_start_wasm_backend_js__WEBPACK_IMPORTED_MODULE_6__/* .startWasmBackend */ .b)(options.wasmDirectory);
    const model = (0,_network_js__WEBPACK_IMPORTED_MODULE_7__/* .buildNetwork */ .d9)(tensorflow, network, 0);
    setWeights(tensorflow, model, weights);
    return {
        kind: 'tfjs',
        features: preprocessing.features.map(({ name, kind }) => ({ name, kind })),
        columns: (0,_preprocessing_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .PL)(preprocessing),
        answer: preprocessing.answer,
        async predict(table, rows = Int32Array.from({ length: table.rows }, (_, row) => row)) {
            return predict(tensorflow, { model, preprocessing, table, rows });
        },
        dispose: () => void model.dispose(),
    };
}
async function readWeights(network, path) {
    const count = (0,_network_js__WEBPACK_IMPORTED_MODULE_7__/* .countWeights */ .bD)(network);
    if (count > _network_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_WEIGHTS */ .V7)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`${path}: the network has ${count} weights; at most ${_network_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_WEIGHTS */ .V7} are loaded`);
    const bytes = await (0,_read_bounded_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readBoundedFile */ .M)(path, 4 * count);
    if (bytes.length !== 4 * count)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`${path}: ${bytes.length} bytes, but the ${count} weights of the network take ${4 * count}`);
    let at = 0;
    return (0,_network_js__WEBPACK_IMPORTED_MODULE_7__/* .weightShapes */ .pd)(network).map(({ name, shape }) => {
        const size = shape.reduce((product, length) => product * length, 1);
        const values = Float32Array.from({ length: size }, (_, index) => bytes.readFloatLE(at + 4 * index));
        at += 4 * size;
        const wrong = values.findIndex((value) => !Number.isFinite(value));
        if (wrong !== -1)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`${path}: weight ${wrong + 1} of ${name} is ${values[wrong]}; a model with NaN or infinite weights answers nothing. Train it again with a lower learning-rate`);
        return values;
    });
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
                throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`the model answers ${output} to row ${(batch[index] ?? 0) + 1} of ${table.file.path}; its weights or that row are extreme`);
            answers[from + index] = answer.kind === 'score' ? output : answer.mean + answer.stddev * output;
        }
    }
    return answers;
}


/***/ }),

/***/ 96527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readBoundedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



/**
 * The bytes of a regular file of at most so many. A link is not followed: the manifest spoke of a file.
 * @throws UserError
 */
async function readBoundedFile(path, limit) {
    // Windows has no such flag, nor links that a checkout could bring unasked.
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags).catch((error) => {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: can't be read as a file (${error.code})`);
    });
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: no regular file`);
        if (stat.size > limit)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: ${stat.size} bytes; at most ${limit} are expected`);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
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

/***/ 18063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/** Order of two version numbers: below zero where `a` is the older. They have three whole numbers, as the log's schema demands. */
function compareVersions(a, b) {
    const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
    const place = left.findIndex((part, index) => part !== right[index]);
    return place === -1 ? 0 : (left[place] ?? 0) - (right[place] ?? 0);
}


/***/ }),

/***/ 23201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ openVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27716);
/* harmony import */ var _statement_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85693);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58291);




/**
 * The local folder of a version's package, with every byte of its bundle held against the digest that the log names,
 * and its evaluation's statement and all the rest of it against those of the entry, where the entry has them.
 * @throws PlatformError where the package is absent or altered, naming the file
 */
async function openVersion({ versions }, model, entry) {
    const name = `${model}@v${entry.version}`;
    const location = versions.location(model, entry.digest);
    const directory = await versions.open(model, entry.digest);
    if (directory === null)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PlatformError */ .Wk(`${name} is in the log, but its files are gone from ${location}; restore that folder from a copy`);
    try {
        await (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyBundle */ .IF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'bundle'), entry.digest);
        if (entry.evaluation !== undefined)
            await verifyEvaluation(directory, entry.evaluation);
        if (entry.package !== undefined)
            await (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyBundle */ .IF)(directory, entry.package);
    }
    catch (error) {
        // Where the folder is a copy that was fetched, its path tells nobody anything.
        const { message } = error;
        const reason = directory === location ? message : message.replaceAll(`${directory}/`, '').replaceAll(directory, 'its package');
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PlatformError */ .Wk(`${name} is damaged: ${reason}; restore ${location} from a copy`, { cause: error });
    }
    return directory;
}
async function verifyEvaluation(directory, expected) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'evaluation/statement.json');
    const found = await (0,_statement_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfFile */ .Mk)(path);
    if (found !== expected)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PlatformError */ .Wk(`${path}: its digest is ${found}, but the log names ${expected}`);
}


/***/ }),

/***/ 78815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YG: () => (/* binding */ activeHold),
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   x4: () => (/* binding */ versionsOf),
/* harmony export */   zq: () => (/* binding */ heldByStage)
/* harmony export */ });
function versionsOf(state) {
    return state.entries.map(({ entry }) => entry).filter((entry) => entry.kind === 'version');
}
function stagesOf(state, stage) {
    return state.entries.map(({ entry }) => entry).filter((entry) => entry.kind === 'stage').filter((entry) => entry.stage === stage);
}
/** What the stage holds now (`back` 0), or held so many moves before; null where nothing went before. */
function heldByStage(state, stage, back = 0) {
    return stagesOf(state, stage).at(-1 - back) ?? null;
}
/** The hold that stops deployments to the stage at this time, if one does. */
function activeHold(state, stage, now) {
    const last = state.entries
        .map(({ entry }) => entry)
        .findLast((entry) => (entry.kind === 'hold' || entry.kind === 'lift') && entry.stage === stage);
    if (last?.kind !== 'hold')
        return null;
    return last.until === null || new Date(last.until) > now ? last : null;
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
    method: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['delong', 'score', 'bootstrap', 'identical', 'none']),
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
const gateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['bound', 'baseline']),
    /** The gate as written: `min 0.8`, `margin 0.01`, `margin 2%`. */
    allowed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The line of mlops.yml. */
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    verdict,
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce', 'warn']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What a bound was held against; null for comparisons and slices. */
    value: metricValueSchema.nullable(),
    /** Places in `comparisons` (kind `baseline`). */
    comparisons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    /** Each slice that a bound was held against. */
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ slice: sliceSchema, value: metricValueSchema, verdict, reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
const evaluateResultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops/evaluate-and-gate/v1'),
    verdict,
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'regression']),
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
            metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), metricValueSchema),
        }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('first-version'), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unavailable'), reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('not-asked') }),
    ]),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(comparisonSchema),
    /** Binary only, at the threshold. */
    answers: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), became_right: rows, became_wrong: rows, same: rows }).nullable(),
    gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(gateSchema),
});


/***/ })

};
