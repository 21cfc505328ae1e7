export const id = 2964;
export const ids = [2964];
export const modules = {

/***/ 29178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ bindEncoder),
/* harmony export */   u: () => (/* binding */ ENCODE_BATCH)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);
/* harmony import */ var _preprocessing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32836);
/* harmony import */ var _symbols_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46549);



/** Rows that are encoded at once where the caller is free to choose: bounds the memory, whatever the table. */
const ENCODE_BATCH = 4096;
/**
 * Whatever stands in a cell, it becomes a number: what the training rows did not have (another text, a missing value) is pooled with
 * the rare values where there were some, else it is all zeros, which is the mean of a number.
 * @throws UserError where the table lacks a feature, or has it as another kind
 */
function bindEncoder(preprocessing, table) {
    const width = (0,_preprocessing_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(preprocessing);
    const writes = [];
    let offset = 0;
    for (const feature of preprocessing.features) {
        writes.push({ write: writerOf(feature, table), offset });
        offset += (0,_preprocessing_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOfFeature */ .A7)(feature);
    }
    return {
        width,
        encode(rows) {
            const matrix = new Float32Array(rows.length * width);
            for (const { write, offset } of writes) {
                rows.forEach((row, index) => write(row, matrix, index * width + offset));
            }
            return matrix;
        },
    };
}
function writerOf(feature, table) {
    const column = table.columns.get(feature.name);
    if (column === undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${table.source}: has no column ${JSON.stringify(feature.name)}, which the model reads`);
    if (feature.kind === 'number') {
        if (column.kind !== 'number')
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${table.source}: column ${JSON.stringify(feature.name)} holds texts, but the model reads it as numbers`);
        return numberWriter(feature, column.values);
    }
    if (column.kind !== 'text')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${table.source}: column ${JSON.stringify(feature.name)} holds numbers, but the model reads it as ${feature.kind}`);
    return symbolWriter(feature, column);
}
function numberWriter({ scale, missing }, values) {
    const missingAt = scale === null ? 0 : 1;
    return (row, matrix, at) => {
        const value = values[row] ?? Number.NaN;
        if (Number.isNaN(value)) {
            if (missing)
                matrix[at + missingAt] = 1;
        }
        else if (scale !== null)
            matrix[at] = (value - scale.mean) / scale.stddev;
    };
}
/** Each distinct text is looked up once, not once a row. */
function symbolWriter(feature, { codes, dictionary }) {
    const places = new Map(feature.symbols.map((symbol, place) => [symbol, place]));
    const otherAt = feature.other ? places.size : -1;
    const missingAt = feature.missing ? places.size + Number(feature.other) : -1;
    const placesOfMissing = missingAt < 0 ? [] : [missingAt];
    const placesOfCode = dictionary.map((text) => {
        const symbols = (0,_symbols_of_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolsOf */ .Z)(feature.kind, text);
        if (symbols === null)
            return placesOfMissing;
        return symbols.map((symbol) => places.get(symbol) ?? otherAt).filter((place) => place >= 0);
    });
    return (row, matrix, at) => {
        for (const place of placesOfCode[codes[row] ?? -1] ?? placesOfMissing)
            matrix[at + place] = 1;
    };
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

/***/ 37774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ MAX_MODEL_BYTES),
/* harmony export */   NL: () => (/* binding */ parseModelJson),
/* harmony export */   Ub: () => (/* binding */ MODEL_NAME),
/* harmony export */   mc: () => (/* binding */ WEIGHTS_NAME),
/* harmony export */   sV: () => (/* binding */ modelJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70831);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58291);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15208);




/*
 * `model.json` in the layers-model format of TensorFlow.js, so that any TensorFlow.js reads what we write.
 * What we read may come from anyone: of its classes only these four are known, nothing in it names a file, code or a size that is believed.
 */
const MODEL_NAME = 'model.json';
const WEIGHTS_NAME = 'weights.bin';
const MAX_MODEL_BYTES = 1024 * 1024;
const MAX_LAYERS = 100;
const width = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(65_536);
const inputShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ(), width]);
const layerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('class_name', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ class_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('InputLayer'), config: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ batch_input_shape: inputShape }) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        class_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('Dense'),
        config: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ units: width, activation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_network_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTIVATIONS */ .Ao), use_bias: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true), batch_input_shape: inputShape.optional() }),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ class_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('Dropout'), config: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ rate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).lt(1), batch_input_shape: inputShape.optional() }) }),
]);
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('layers-model'),
    modelTopology: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ class_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('Sequential'), config: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ layers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(layerSchema).min(1).max(MAX_LAYERS) }) }),
    weightsManifest: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        paths: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(WEIGHTS_NAME)]),
        weights: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), shape: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(width).min(1).max(2), dtype: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('float32') })).max(2 * MAX_LAYERS),
    }))
        .length(1),
});
function modelJson(model, network) {
    const weights = (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .weightShapes */ .pd)(network).map(({ name, shape }) => ({ name, shape, dtype: 'float32' }));
    return (0,_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)({
        format: 'layers-model',
        generatedBy: 'mlops-actions',
        convertedBy: null,
        modelTopology: model.toJSON(null, false),
        weightsManifest: [{ paths: [WEIGHTS_NAME], weights }],
    });
}
/**
 * @param source what to call it in an error
 * @throws UserError where it is no network that this version knows, or says of its weights what can't be
 */
function parseModelJson(json, source) {
    const parsed = modelSchema.safeParse(parseJson(json, source));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${source}: ${issue?.path.join('.') || 'the whole file'}: ${issue?.message}; this version reads sequential networks of dense and dropout layers`);
    }
    const { modelTopology, weightsManifest } = parsed.data;
    const network = networkOf(modelTopology.config.layers, source);
    const declared = weightsManifest.flatMap(({ weights }) => weights.map(({ shape }) => shape));
    const needed = (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .weightShapes */ .pd)(network).map(({ shape }) => shape);
    if ((0,_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(declared) !== (0,_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(needed))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${source}: the shapes of its weights are not those of its layers`);
    return network;
}
function networkOf(layers, source) {
    const inputs = layers[0]?.config.batch_input_shape?.[1];
    if (inputs === undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${source}: its first layer does not say how many inputs there are (batch_input_shape)`);
    if (layers.slice(1).some((layer) => layer.config.batch_input_shape !== undefined))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${source}: more than one layer says what the inputs are`);
    const last = layers.at(-1);
    if (last?.class_name !== 'Dense' || last.config.units !== 1)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${source}: its last layer must be dense with one unit`);
    const { activation } = last.config;
    if (activation !== 'sigmoid' && activation !== 'linear')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${source}: its last layer has the activation ${activation}; sigmoid and linear are known`);
    const hidden = layers.slice(0, -1).flatMap((layer) => {
        if (layer.class_name === 'InputLayer')
            return [];
        if (layer.class_name === 'Dropout')
            return [{ kind: 'dropout', rate: layer.config.rate }];
        return [{ kind: 'dense', units: layer.config.units, activation: layer.config.activation }];
    });
    return { inputs, hidden, output: activation };
}
function parseJson(json, source) {
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${source}: not JSON (${error.message})`);
    }
}


/***/ }),

/***/ 15208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ ACTIVATIONS),
/* harmony export */   V7: () => (/* binding */ MAX_WEIGHTS),
/* harmony export */   bD: () => (/* binding */ countWeights),
/* harmony export */   d9: () => (/* binding */ buildNetwork),
/* harmony export */   pd: () => (/* binding */ weightShapes)
/* harmony export */ });
const ACTIVATIONS = ['relu', 'tanh', 'sigmoid', 'elu', 'selu', 'linear'];
/** 80 MB as 32-bit floats; training keeps five copies of them. */
const MAX_WEIGHTS = 20_000_000;
/** Every weight that the network has, in the order in which `weights.bin` holds them. */
function weightShapes({ inputs, hidden }) {
    const shapes = [];
    let width = inputs;
    const dense = (name, units) => {
        shapes.push({ name: `${name}/kernel`, shape: [width, units] }, { name: `${name}/bias`, shape: [units] });
        width = units;
    };
    hidden.forEach((layer, index) => {
        if (layer.kind === 'dense')
            dense(layerName(layer, index), layer.units);
    });
    dense('output', 1);
    return shapes;
}
function countWeights(network) {
    return weightShapes(network).reduce((sum, { shape }) => sum + shape.reduce((product, size) => product * size, 1), 0);
}
/**
 * The network as a model of TensorFlow.js with seeded weights. Its names are ours, because the library numbers its own per process,
 * and the bytes of a bundle must not depend on what ran before.
 */
function buildNetwork({ layers }, { inputs, hidden, output }, seed) {
    // Each layer a stream of its own: equal seeds would start layers of one shape with equal weights.
    const initializer = (index) => layers.initializers.glorotUniform({ seed: seed + index * 7919 });
    const first = (index) => (index === 0 ? { inputShape: [inputs] } : {});
    const built = hidden.map((layer, index) => {
        const name = layerName(layer, index);
        if (layer.kind === 'dropout')
            return layers.layers.dropout({ name, rate: layer.rate, ...first(index) });
        return layers.layers.dense({ name, units: layer.units, activation: layer.activation, kernelInitializer: initializer(index), ...first(index) });
    });
    const last = layers.layers.dense({ name: 'output', units: 1, activation: output, kernelInitializer: initializer(hidden.length), ...first(hidden.length) });
    return layers.sequential({ name: 'network', layers: [...built, last] });
}
function layerName(layer, index) {
    return `${layer.kind}_${index + 1}`;
}


/***/ }),

/***/ 32836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ widthOfFeature),
/* harmony export */   KX: () => (/* binding */ preprocessingSchema),
/* harmony export */   L$: () => (/* binding */ PREPROCESSING_NAME),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   mO: () => (/* binding */ MAX_PREPROCESSING_BYTES),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/*
 * How raw cells become the numbers that a network sees, as fitted on the training rows.
 * It lies in the bundle, so that the bundle alone turns raw rows into answers.
 */
const PREPROCESSING_NAME = 'preprocessing.json';
const MAX_PREPROCESSING_BYTES = 16 * 1024 * 1024;
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const finite = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
const numberFeatureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('number'),
    name,
    /** value → (value − mean) / stddev; null where it was the same in all training rows, which leaves nothing to learn. */
    scale: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ mean: finite, stddev: finite.gt(0) }).nullable(),
    /** Whether a missing cell has an input of its own; it does where the training rows had one. The value itself is then the mean. */
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const SYMBOL_KINDS = ['text', 'boolean', 'date', 'timestamp'];
const symbolFeatureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(SYMBOL_KINDS),
    name,
    /** Symbols (`symbolsOf`) with an input each, in this order. */
    symbols: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Whether all other texts share an input; they do where the training rows had rare ones. */
    other: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** What the network's one output means. */
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    /** Probability of the positive class. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('score'), negative: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    /** A quantity; the network was trained on (value − mean) / stddev. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('value'), mean: finite, stddev: finite.gt(0) }),
]);
const preprocessingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops/preprocessing/v1'),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [numberFeatureSchema, symbolFeatureSchema])).min(1),
    answer: answerSchema,
});
/** How many inputs of the network a feature takes. */
function widthOfFeature(feature) {
    const missing = Number(feature.missing);
    if (feature.kind === 'number')
        return Number(feature.scale !== null) + missing;
    return feature.symbols.length + Number(feature.other) + missing;
}
/** Inputs of the network. */
function widthOf(preprocessing) {
    return preprocessing.features.reduce((sum, feature) => sum + widthOfFeature(feature), 0);
}
/** How the columns of a table must be read for this preprocessing. */
function columnsOf(preprocessing) {
    return new Map(preprocessing.features.map(({ name, kind }) => [name, kind === 'number' ? 'number' : 'text']));
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
 * The bytes of a regular file of at most so many. A link is not followed: the manifest spoke of a file. A pipe is not waited for: whoever
 * left it may never write.
 * @throws UserError
 */
async function readBoundedFile(path, limit) {
    // Windows has no such flags, nor links that a checkout could bring unasked.
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
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

/***/ 16524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readWeights)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15208);
/* harmony import */ var _read_bounded_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96527);



/**
 * The weights of a network, in the order of `weightShapes`, from a file of 32-bit floats. The file may come from anyone.
 * @throws UserError where it does not hold exactly these, or one of them is no number
 */
async function readWeights(network, path) {
    const count = (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .countWeights */ .bD)(network);
    if (count > _network_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_WEIGHTS */ .V7)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: the network has ${count} weights; at most ${_network_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_WEIGHTS */ .V7} are loaded`);
    const bytes = await (0,_read_bounded_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoundedFile */ .M)(path, 4 * count);
    if (bytes.length !== 4 * count)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: ${bytes.length} bytes, but the ${count} weights of the network take ${4 * count}`);
    let at = 0;
    return (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .weightShapes */ .pd)(network).map(({ name, shape }) => {
        const size = shape.reduce((product, length) => product * length, 1);
        const values = Float32Array.from({ length: size }, (_, index) => bytes.readFloatLE(at + 4 * index));
        at += 4 * size;
        const wrong = values.findIndex((value) => !Number.isFinite(value));
        if (wrong !== -1)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: weight ${wrong + 1} of ${name} is ${values[wrong]}; a model with NaN or infinite weights answers nothing. Train it again with a lower learning-rate`);
        return values;
    });
}


/***/ }),

/***/ 63650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ startWasmBackend)
/* harmony export */ });
let started = null;
/**
 * TensorFlow.js on its WebAssembly back end: SIMD on, threads off, so that the order of every sum is fixed.
 * A process has one back end, so later calls give the first one.
 * @param wasmDirectory folder of the `.wasm` files; without it, where the package itself lies
 * @throws Error when the back end can't start: TensorFlow.js would go on with a slow one and say nothing
 */
function startWasmBackend(wasmDirectory) {
    started ??= start(wasmDirectory);
    return started;
}
async function start(wasmDirectory) {
    // The loader inside the package reads this name at its start; an ES module bundle has none.
    if (wasmDirectory !== undefined)
        globalThis.__dirname ??= wasmDirectory;
    const tf = await __webpack_require__.e(/* import() */ 3484).then(__webpack_require__.t.bind(__webpack_require__, 53484, 19));
    const wasm = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6744)]).then(__webpack_require__.t.bind(__webpack_require__, 16744, 19));
    // Also registers the gradients of the operations that training needs.
    const layers = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(9762)]).then(__webpack_require__.t.bind(__webpack_require__, 99762, 19));
    if (wasmDirectory !== undefined)
        wasm.setWasmPaths(`${wasmDirectory}/`);
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    const accepted = await tf.setBackend('wasm');
    if (!accepted || tf.getBackend() !== 'wasm') {
        throw new Error(`TensorFlow.js could not start its WebAssembly back end; tfjs-backend-wasm-simd.wasm must lie in ${wasmDirectory ?? 'its package'}`);
    }
    return { tf, layers };
}


/***/ }),

/***/ 46549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ symbolsOf)
/* harmony export */ });
/* harmony import */ var _tabular_cells_parse_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25705);

/**
 * What a cell says, as a few symbols of which each can have an input of its own: a text is one symbol, a time is its month, weekday and hour.
 * Times are read in UTC, so one without a zone keeps the hour that is written.
 * @returns null where the text is none of this kind
 */
function symbolsOf(kind, text) {
    if (kind === 'text')
        return [text];
    if (kind === 'boolean') {
        const lower = text.toLowerCase();
        return lower === 'true' || lower === 'false' ? [lower] : null;
    }
    const time = (0,_tabular_cells_parse_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTimeText */ .Q8)(text);
    if (Number.isNaN(time))
        return null;
    const date = new Date(time);
    const day = [`month ${date.getUTCMonth() + 1}`, `weekday ${date.getUTCDay()}`];
    return kind === 'date' ? day : [...day, `hour ${date.getUTCHours()}`];
}


/***/ }),

/***/ 25705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ parseTimeText),
/* harmony export */   _U: () => (/* binding */ parseDate),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
const TAB = 9;
const SPACE = 32;
const PLUS = 43;
const DASH = 45;
const POINT = 46;
const ZERO = 48;
const COLON = 58;
const UPPER_T = 84;
const UPPER_Z = 90;
const MINUTE = 60_000;
const DAY = 86_400_000;
const DAYS_OF_MONTH = Uint8Array.of(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);
/**
 * Milliseconds since 1970-01-01 UTC of the calendar day `2001-01-14` in `bytes[start, end)`; NaN where there is none.
 * Blanks around are trimmed. 30 February is no day.
 */
function parseDate(bytes, start, end) {
    const [from, to] = trimmed(bytes, start, end);
    return to - from === 10 ? dayAt(bytes, from) : Number.NaN;
}
/**
 * Milliseconds since 1970-01-01 UTC of the time in `bytes[start, end)`; NaN where there is none.
 *
 * The forms of RFC 3339 and their common relatives: `2001-01-14`, `2001-01-14 21:55`, `2001-01-14T21:55:00`, with a fraction of the second
 * (`.123`, kept as far as a double goes), with `Z` or an offset (`+01:00`, `+0100`, `+01`). Without a zone it is read as UTC.
 * Blanks around are trimmed. 30 February, 24:00 and leap seconds are no times.
 */
function parseTime(bytes, start, end) {
    const [from, to] = trimmed(bytes, start, end);
    const day = dayAt(bytes, from);
    let at = from + 10;
    if (at >= to)
        return at === to ? day : Number.NaN;
    if (bytes[at] !== SPACE && !isLetter(bytes[at], UPPER_T))
        return Number.NaN;
    const hours = twoDigits(bytes, at + 1);
    const minutes = twoDigits(bytes, at + 4);
    if (bytes[at + 3] !== COLON || !(hours <= 23) || !(minutes <= 59))
        return Number.NaN;
    let time = day + hours * 60 * MINUTE + minutes * MINUTE;
    at += 6;
    if (bytes[at] === COLON && at < to) {
        const seconds = twoDigits(bytes, at + 1);
        if (!(seconds <= 59))
            return Number.NaN;
        time += seconds * 1000;
        at += 3;
        if (bytes[at] === POINT && at < to) {
            const first = at + 1;
            let unit = 100;
            for (at = first; at < to && isDigit(bytes[at]); at++, unit /= 10)
                time += ((bytes[at] ?? 0) - ZERO) * unit;
            if (at === first)
                return Number.NaN;
        }
    }
    if (at === to)
        return time;
    if (at > to)
        return Number.NaN;
    return time - offsetAt(bytes, at, to);
}
/** As `parseTime`, of a text. */
function parseTimeText(text) {
    const bytes = Buffer.from(text);
    return parseTime(bytes, 0, bytes.length);
}
/** Milliseconds that a zone is ahead of UTC; NaN where `[at, to)` is no zone. */
function offsetAt(bytes, at, to) {
    if (isLetter(bytes[at], UPPER_Z))
        return to === at + 1 ? 0 : Number.NaN;
    const sign = bytes[at] === PLUS ? 1 : bytes[at] === DASH ? -1 : Number.NaN;
    const hours = twoDigits(bytes, at + 1);
    const length = to - at;
    const minutes = length === 3 ? 0 : twoDigits(bytes, at + (length === 6 ? 4 : 3));
    const complete = length === 3 || length === 5 || (length === 6 && bytes[at + 3] === COLON);
    return complete && hours <= 23 && minutes <= 59 ? sign * (hours * 60 + minutes) * MINUTE : Number.NaN;
}
/** Milliseconds of the day `yyyy-mm-dd` that starts at this byte; NaN where there is none. The caller knows that ten bytes are there. */
function dayAt(bytes, at) {
    const year = twoDigits(bytes, at) * 100 + twoDigits(bytes, at + 2);
    const month = twoDigits(bytes, at + 5);
    const day = twoDigits(bytes, at + 8);
    if (bytes[at + 4] !== DASH || bytes[at + 7] !== DASH || !(month >= 1) || !(day >= 1))
        return Number.NaN;
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const length = month === 2 && leap ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
    return day <= length ? daysSince1970(year, month, day) * DAY : Number.NaN;
}
/** Proleptic Gregorian calendar, years that start in March (H. Hinnant, chrono-compatible low-level date algorithms). */
function daysSince1970(year, month, day) {
    const y = month <= 2 ? year - 1 : year;
    const era = Math.floor(y / 400);
    const yearOfEra = y - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
}
function twoDigits(bytes, at) {
    const tens = bytes[at];
    const ones = bytes[at + 1];
    if (tens === undefined || ones === undefined || !isDigit(tens) || !isDigit(ones))
        return Number.NaN;
    return (tens - ZERO) * 10 + ones - ZERO;
}
function trimmed(bytes, start, end) {
    let from = start;
    let to = end;
    while (from < to && (bytes[from] === SPACE || bytes[from] === TAB))
        from++;
    while (from < to && (bytes[to - 1] === SPACE || bytes[to - 1] === TAB))
        to--;
    return [from, to];
}
function isDigit(byte) {
    return byte !== undefined && byte >= ZERO && byte <= ZERO + 9;
}
/** The letter in either case. */
function isLetter(byte, upper) {
    return byte !== undefined && (byte & ~32) === upper;
}


/***/ })

};
