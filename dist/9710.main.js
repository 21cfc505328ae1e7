export const id = 9710;
export const ids = [9710];
export const modules = {

/***/ 59710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   savedModelChild: () => (/* binding */ savedModelChild)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_model_tfjs_node_load_tfjs_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78888);
/* harmony import */ var _shared_model_write_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29170);
/* harmony import */ var _saved_model_messages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48174);





/** Of TensorFlow's words, which bring a stack of operators along. */
const MAX_REASON = 300;
/**
 * The child that asks a SavedModel on the workspace's TensorFlow, in a process without a token and apart from ours: the model is a
 * program, and the library a native one. It stays, and answers batch after batch, until its standard input ends.
 * @param folder for the answers
 */
async function savedModelChild(folder, { input, write }) {
    // On a line of its own, whatever the library left without an end.
    const reply = (said) => write(`\n${JSON.stringify(said)}\n`);
    let answer;
    for await (const message of (0,_saved_model_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .readFrames */ .v0)(input)) {
        if ('rows' in message) {
            reply(answer === undefined ? { state: 'refused', reason: 'no model was loaded' } : await answer(message).catch(refusal));
            continue;
        }
        const loaded = await load(message);
        if (loaded.state === 'loaded')
            answer = (batch) => ask(loaded.model, batch, { folder, output: message.output, tf: loaded.native.tensorflow.tf });
        reply(loaded.state === 'loaded' ? { state: 'loaded', engine: { ...loaded.native.engine } } : loaded);
    }
}
async function load({ tfjsNode, model, signature }) {
    let native;
    try {
        native = (0,_shared_model_tfjs_node_load_tfjs_node_js__WEBPACK_IMPORTED_MODULE_2__/* .loadTfjsNode */ .E)(tfjsNode);
    }
    catch (error) {
        return { state: 'not-loaded', reason: reasonOf(error) };
    }
    const { node } = native;
    if (!loadsSavedModels(node))
        return { state: 'not-loaded', reason: 'it has no node.loadSavedModel' };
    try {
        return { state: 'loaded', model: await node.loadSavedModel(model, ['serve'], signature), native };
    }
    catch (error) {
        return refusal(error);
    }
}
/** Timed is what a program that serves this model would do as well: cells into tensors, the model, numbers out of its tensor. */
async function ask(model, { rows, fed }, { folder, output, tf }) {
    const start = performance.now();
    const inputs = Object.fromEntries(fed.map(({ name, type, values, dims }) => [name, tf.tensor(values, [...dims], type)]));
    const given = model.predict(inputs);
    const answer = given[output];
    if (answer === undefined)
        throw new Error(`it gave no output ${JSON.stringify(output)}`);
    const [first, ...dims] = answer.shape;
    if (answer.dtype !== 'float32' || first !== rows)
        throw new Error(`output ${JSON.stringify(output)} is ${answer.shape.join(' × ') || 'one value'} of ${answer.dtype} for ${rows} rows; the first dimension must be the rows`);
    if ((0,_saved_model_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .product */ .qM)(dims) > _saved_model_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_WIDTH */ .g_)
        throw new Error(`output ${JSON.stringify(output)} has ${(0,_saved_model_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .product */ .qM)(dims)} values a row; at most ${_saved_model_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_WIDTH */ .g_} are read`);
    const values = answer.dataSync();
    const milliseconds = performance.now() - start;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _saved_model_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .ANSWERS_NAME */ .Ob), (0,_shared_model_write_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .littleEndian */ .c)([values]));
    for (const tensor of [...Object.values(inputs), ...Object.values(given)])
        tensor.dispose();
    return { state: 'answered', dims, milliseconds };
}
function refusal(error) {
    return { state: 'refused', reason: reasonOf(error) };
}
function loadsSavedModels(node) {
    return typeof node === 'object' && node !== null && 'loadSavedModel' in node && typeof node.loadSavedModel === 'function';
}
function reasonOf(error) {
    return (error instanceof Error ? error.message : String(error)).trim().slice(0, MAX_REASON);
}


/***/ }),

/***/ 48174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ replySchema),
/* harmony export */   Fb: () => (/* binding */ REPLY),
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   Ob: () => (/* binding */ ANSWERS_NAME),
/* harmony export */   g_: () => (/* binding */ MAX_WIDTH),
/* harmony export */   qM: () => (/* binding */ product),
/* harmony export */   v0: () => (/* binding */ readFrames)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


/*
 * What goes between us and the child that asks a SavedModel on the workspace's TensorFlow. To the child, on its standard input: our own
 * structures in V8's form, each behind its length; first the model, then batches of rows, one when the one before is answered. From the
 * child, which runs code that is not ours: a line of JSON for each, which a schema parses, and for a batch a file of 32-bit floats whose
 * number is known.
 */
const ANSWERS_NAME = 'answers.bin';
/** Values that a model may answer a row with. */
const MAX_WIDTH = 10_000;
/** How a reply begins, among whatever the library prints. */
const REPLY = '{"state":';
const replySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('state', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('loaded'), engine: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100)) }),
    /** The answers lie in their file: the dimensions after the rows, and how long TensorFlow took. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('answered'), dims: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(MAX_WIDTH)).max(8).refine((dims) => product(dims) <= MAX_WIDTH), milliseconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0) }),
    /** The model, or TensorFlow with it, says no. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('refused'), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('not-loaded'), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
function product(dims) {
    return dims.reduce((size, length) => size * length, 1);
}
const LENGTH_BYTES = 4;
/** @throws RangeError where it is too large for its length */
function frame(message) {
    const bytes = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.serialize)(message);
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32LE(bytes.length);
    return Buffer.concat([length, bytes]);
}
/** The messages that `frame` made, in whatever chunks they come. */
async function* readFrames(stream) {
    let chunks = [];
    let held = 0;
    let wanted = LENGTH_BYTES;
    for await (const chunk of stream) {
        chunks.push(chunk);
        held += chunk.length;
        while (held >= wanted) {
            const whole = Buffer.concat(chunks);
            const end = LENGTH_BYTES + whole.readUInt32LE(0);
            const isWhole = whole.length >= end;
            if (isWhole)
                yield (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.deserialize)(whole.subarray(LENGTH_BYTES, end));
            chunks = [isWhole ? whole.subarray(end) : whole];
            held = chunks[0]?.length ?? 0;
            wanted = isWhole ? LENGTH_BYTES : end;
        }
    }
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

/***/ 13006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sealBundle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _statement_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85693);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



/**
 * Makes a bundle of a folder: its manifest is written last, from what lies on the disk.
 * @throws UserError for links, and for a file whose name no bundle can carry
 */
async function sealBundle(files, directory, kind) {
    const manifest = await (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestOfDirectory */ .i4)(directory, kind);
    const unsafe = manifest.files.find(({ path }) => !_statement_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSchema */ .rc.shape.files.element.shape.path.safeParse(path).success);
    if (unsafe !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${JSON.stringify(unsafe.path)}: a file of this name can't be carried in a bundle; colons, backslashes and more than 1,024 characters are not allowed`);
    await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _statement_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir), (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestBytes */ .T8)(manifest));
    return { digest: (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfManifest */ .JQ)(manifest), bytes: manifest.files.reduce((sum, { size }) => sum + size, 0) };
}


/***/ }),

/***/ 78888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loadTfjsNode)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);




/** Of everything that our trainer calls, so that a package of another shape is named as such and not as a defect of ours. */
const CALLED = ['add', 'dropout', 'getBackend', 'losses', 'matMul', 'sequential', 'initializers', 'layers', 'tensor2d', 'tidy', 'train', 'Tensor', 'Variable'];
const backendSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ binding: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ TF_Version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }) });
/**
 * The TensorFlow.js of a package in the workspace, whole: operations, layers and back end of one installation. Ours is not loaded
 * in the same process, since two of them share one engine and don't know each other's tensors.
 * @throws Error with the package's own words, or ours, where it can't be used
 */
function loadTfjsNode(directory) {
    restoreUtil();
    const loaded = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json'))(directory);
    if (!isTensorflow(loaded))
        throw new Error('it is not the TensorFlow.js that version 4 is');
    const started = loaded.getBackend();
    if (started !== 'tensorflow')
        throw new Error(`its back end is ${JSON.stringify(started)}, not "tensorflow"`);
    const sum = loaded.tidy(() => loaded.matMul(loaded.tensor2d([1, 2], [1, 2]), loaded.tensor2d([3, 4], [2, 1])).dataSync()[0]);
    if (sum !== 11)
        throw new Error(`it says that 1 × 3 + 2 × 4 is ${sum}`);
    const native = backendSchema.safeParse(loaded.backend());
    return {
        tensorflow: { tf: loaded, layers: loaded },
        node: 'node' in loaded ? loaded.node : undefined,
        engine: { tensorflowjs: loaded.version_core, tensorflow: native.success ? native.data.binding.TF_Version : 'unknown' },
    };
}
/** tfjs-node 4.22 calls two functions that Node 23 took away (https://github.com/tensorflow/tfjs/pull/8425, not released). */
function restoreUtil() {
    const removed = { isNullOrUndefined: (value) => value === null || value === undefined, isArray: Array.isArray };
    for (const [name, restored] of Object.entries(removed))
        if (!(name in node_util__WEBPACK_IMPORTED_MODULE_2__))
            Reflect.set(node_util__WEBPACK_IMPORTED_MODULE_2__, name, restored);
}
function isTensorflow(value) {
    return typeof value === 'object' && value !== null && CALLED.every((name) => name in value);
}


/***/ }),

/***/ 29170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writeBundle),
/* harmony export */   c: () => (/* binding */ littleEndian)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70831);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37774);
/* harmony import */ var _preprocessing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32836);
/* harmony import */ var _seal_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13006);






/** Writes a bundle of kind `tfjs` into the folder. The same network and preprocessing are the same bytes. */
async function writeBundle(files, directory, model) {
    const preprocessing = Buffer.from((0,_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(model.preprocessing));
    if (preprocessing.length > _preprocessing_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREPROCESSING_BYTES */ .mO) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`train.features: their values take ${preprocessing.length} bytes in ${_preprocessing_js__WEBPACK_IMPORTED_MODULE_2__/* .PREPROCESSING_NAME */ .L$}, at most ${_preprocessing_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREPROCESSING_BYTES */ .mO} are allowed; leave out columns of long texts`);
    }
    await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .MODEL_NAME */ .Ub), Buffer.from(model.json));
    await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .WEIGHTS_NAME */ .mc), littleEndian(model.weights));
    await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _preprocessing_js__WEBPACK_IMPORTED_MODULE_2__/* .PREPROCESSING_NAME */ .L$), preprocessing);
    return (0,_seal_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .sealBundle */ .u)(files, directory, 'tfjs');
}
/** 32-bit floats one after the other, in the byte order that the layers-model format has on every machine. */
function littleEndian(weights) {
    const bytes = Buffer.alloc(4 * weights.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const values of weights) {
        for (const value of values)
            at = bytes.writeFloatLE(value, at);
    }
    return bytes;
}


/***/ }),

/***/ 70831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON with sorted keys and no white space (RFC 8785), so that equal values are equal bytes. As ever in JSON, an undefined field is absent and an
 * undefined item is null.
 * @throws RangeError for what JSON can't hold and would write as something else (NaN as null, a Map as {}): two different values would be
 *   the same bytes
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
        return JSON.stringify(value);
    if (!isPlainObject(value))
        throw new RangeError(`JSON can't hold ${String(value)}`);
    const fields = Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
}
function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || prototype === Object.prototype;
}


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

/***/ 85693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ verifyBundle),
/* harmony export */   JQ: () => (/* binding */ digestOfManifest),
/* harmony export */   T8: () => (/* binding */ manifestBytes),
/* harmony export */   Ui: () => (/* binding */ makeManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   i4: () => (/* binding */ manifestOfDirectory),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70831);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27716);
/* harmony import */ var _parse_versioned_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8441);







const MANIFEST_NAME = 'manifest.json';
/** A manifest that is read from outside: more entries than this are refused before anything is hashed. */
const MAX_FILES = 10_000;
const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;
/** A plain relative POSIX path: no `..`, no empty part, no drive, no backslash. */
const safePath = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .max(1024)
    .refine((path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\:\0]/.test(path), 'must be a plain relative path');
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mlops/manifest/v1'),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['data', 'tfjs', 'files']),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: safePath, sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/), size: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0) })).max(MAX_FILES),
});
/** Puts the files in byte order of their paths, whatever order they came in. */
function makeManifest(kind, files) {
    const sorted = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    return { schema: 'mlops/manifest/v1', kind, files: sorted };
}
/** The bytes of `manifest.json`; their sha256 is the digest of the bundle, so `sha256sum manifest.json` shows it too. */
function manifestBytes(manifest) {
    return Buffer.from((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(manifest));
}
function digestOfManifest(manifest) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfBytes */ .by)(manifestBytes(manifest));
}
/** Hashes every file under the folder (but a `manifest.json` at its top). Links and other irregular entries are refused. */
async function manifestOfDirectory(directory, kind) {
    const files = [];
    for (const path of await listFiles(directory)) {
        if (path === MANIFEST_NAME)
            continue;
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
        files.push({ path, sha256: (await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)(full)).slice('sha256:'.length), size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(full)).size });
    }
    return makeManifest(kind, files);
}
/**
 * Reads `manifest.json` of a bundle without looking at its files. Only the bytes that `manifestBytes` writes are accepted: in any other
 * form the sha256 of the file is not the digest of the bundle.
 */
async function readManifest(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, MANIFEST_NAME);
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    if (!stat?.isFile())
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${directory}: no ${MANIFEST_NAME} here, so this is no bundle`);
    if (stat.size > MAX_MANIFEST_BYTES)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path}: larger than ${MAX_MANIFEST_BYTES} bytes`);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    const manifest = (0,_parse_versioned_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersioned */ .r)(manifestSchema, text, path);
    const canonical = makeManifest(manifest.kind, manifest.files);
    const repeated = canonical.files.find(({ path }, place) => canonical.files[place + 1]?.path === path);
    if (repeated !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path}: lists ${JSON.stringify(repeated.path)} twice`);
    if (text !== (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(canonical))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path}: not in the form that mlops writes (paths in byte order, no white space), so its sha256 is not the digest of the bundle`);
    return canonical;
}
/**
 * Reads a bundle's manifest and holds every byte of the folder against it.
 * @throws UserError naming the first file that is absent, altered or not listed, or the digest that was expected.
 */
async function verifyBundle(directory, expected) {
    const manifest = await readManifest(directory);
    const digest = digestOfManifest(manifest);
    if (expected !== undefined && digest !== expected)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${directory}: its digest is ${digest}, expected ${expected}`);
    const found = new Map((await manifestOfDirectory(directory, manifest.kind)).files.map((file) => [file.path, file]));
    for (const file of manifest.files) {
        const actual = found.get(file.path);
        if (actual === undefined)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.path)}: listed in the manifest, but absent`);
        if (actual.sha256 !== file.sha256 || actual.size !== file.size)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.path)}: its bytes are not those of the manifest`);
        found.delete(file.path);
    }
    for (const path of found.keys())
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)}: not listed in the manifest`);
    return { manifest, digest };
}
/** Relative POSIX paths of all regular files. */
async function listFiles(directory, prefix = '') {
    const paths = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, prefix), { withFileTypes: true })) {
        const path = prefix + entry.name;
        if (path.includes('\ufffd'))
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)}: the name is not UTF-8; rename it`);
        if (entry.isDirectory())
            paths.push(...(await listFiles(directory, `${path}/`)));
        else if (entry.isFile())
            paths.push(path);
        else
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)}: neither a file nor a folder; links are not carried in a bundle`);
        if (paths.length > MAX_FILES)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${directory}: more than ${MAX_FILES} files`);
    }
    return paths;
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


/***/ })

};
