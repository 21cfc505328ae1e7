export const id = 6623;
export const ids = [6623];
export const modules = {

/***/ 10167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tensorflowChild: () => (/* binding */ tensorflowChild)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78877);
/* harmony import */ var _shared_host_local_local_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17406);
/* harmony import */ var _shared_model_bind_encoder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29178);
/* harmony import */ var _shared_model_model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37774);
/* harmony import */ var _shared_model_tfjs_node_load_tfjs_node_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78888);
/* harmony import */ var _shared_model_train_network_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29671);
/* harmony import */ var _shared_model_write_bundle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29170);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58291);
/* harmony import */ var _tensorflow_job_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65230);











/** A line for each batch would cost more than the batch. */
const TELL_MS = 100;
/**
 * The child that trains on the workspace's TensorFlow, in a process without a token and apart from ours, where a native library may
 * print, crash and keep its memory as it likes. Finds its job in the folder and leaves weights and end there.
 */
async function tensorflowChild(folder, write) {
    const end = await attempt(folder, (progress) => write(JSON.stringify(progress)));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _tensorflow_job_js__WEBPACK_IMPORTED_MODULE_9__/* .END_NAME */ .cB), JSON.stringify(end));
}
async function attempt(folder, tell) {
    const job = (0,node_v8__WEBPACK_IMPORTED_MODULE_2__.deserialize)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _tensorflow_job_js__WEBPACK_IMPORTED_MODULE_9__/* .JOB_NAME */ .gW)));
    let native;
    try {
        native = (0,_shared_model_tfjs_node_load_tfjs_node_js__WEBPACK_IMPORTED_MODULE_6__/* .loadTfjsNode */ .E)(job.tfjsNode);
    }
    catch (error) {
        return { state: 'not-loaded', reason: error instanceof Error ? error.message : String(error) };
    }
    try {
        return await trainJob(job, { folder, native, tell });
    }
    catch (error) {
        if (error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .yo)
            return { state: 'refused', message: error.message };
        throw error;
    }
}
async function trainJob(job, { folder, native, tell }) {
    const columns = new Map();
    for (const [index, name] of job.columns.entries())
        columns.set(name, (0,node_v8__WEBPACK_IMPORTED_MODULE_2__.deserialize)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,_tensorflow_job_js__WEBPACK_IMPORTED_MODULE_9__/* .columnName */ .uS)(index)))));
    let told = 0;
    const { weights, epochs, bestEpoch } = await (0,_shared_model_train_network_js__WEBPACK_IMPORTED_MODULE_7__/* .trainNetwork */ .v)(native.tensorflow, {
        ...job,
        encoder: (0,_shared_model_bind_encoder_js__WEBPACK_IMPORTED_MODULE_4__/* .bindEncoder */ .O)(job.preprocessing, { ...job.table, columns }),
        signal: new AbortController().signal,
        clock: _shared_host_local_local_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m,
        onBatch(batch) {
            const now = _shared_host_local_local_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.now().getTime();
            if (now - told < TELL_MS)
                return;
            told = now;
            tell({ progress: 'batch', ...batch });
        },
        onEpoch: (epoch) => tell({ progress: 'epoch', ...epoch }),
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _shared_model_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .WEIGHTS_NAME */ .mc), (0,_shared_model_write_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .littleEndian */ .c)(weights));
    return { state: 'trained', engine: native.engine, epochs: [...epochs], bestEpoch };
}


/***/ }),

/***/ 65230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ endSchema),
/* harmony export */   cB: () => (/* binding */ END_NAME),
/* harmony export */   gW: () => (/* binding */ JOB_NAME),
/* harmony export */   hx: () => (/* binding */ MAX_END_BYTES),
/* harmony export */   nr: () => (/* binding */ progressSchema),
/* harmony export */   uS: () => (/* binding */ columnName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _training_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52587);


/*
 * What goes between us and the child that trains on the workspace's TensorFlow. To the child: our own structures in V8's form, a file for
 * each column, since one file of that form ends at 2 GiB. From the child, which runs code that is not ours: JSON that a schema parses, and
 * weights whose number is known.
 */
const JOB_NAME = 'job.bin';
const END_NAME = 'end.json';
const MAX_END_BYTES = 4 * 1024 * 1024;
const columnName = (index) => `column-${index}.bin`;
const epochSchema = _training_js__WEBPACK_IMPORTED_MODULE_0__/* .trainingSchema */ .y.shape.epochs.unwrap().element;
/** How the child ended; it writes this last. */
const endSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('state', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('trained'), engine: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100)), epochs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(epochSchema).max(10_000), bestEpoch: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    /** By a rule of ours, in words for the user. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('refused'), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('not-loaded'), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
/** A line that the child writes while it trains. */
const progressSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('progress', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ progress: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('batch'), epoch: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), done: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), batches: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ progress: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('epoch'), ...epochSchema.shape }),
]);


/***/ }),

/***/ 52587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ trainingSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27716);


/** What is known of a training, kept beside its bundle in the cache: a reused model says when and how it was made. */
const trainingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops/training/v1'),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_PATTERN */ .WA),
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['tfjs', 'files']),
    backend: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['wasm', 'cpu', 'tensorflow']).nullable(),
    /** Engine and version that trained it; empty for a program of the team's own. */
    engine: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    epochs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ epoch: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), loss: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), validationLoss: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(), seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })).nullable(),
    bestEpoch: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    /** Inputs of the network; null for a program. */
    inputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    /** What the reader of the report must know. */
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    startedOn: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    finishedOn: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
});


/***/ }),

/***/ 62157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ NEVER_PASSED),
/* harmony export */   u: () => (/* binding */ checkPrograms)
/* harmony export */ });
/* harmony import */ var _describe_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81458);
/* harmony import */ var _key_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49194);


/** Tokens and inputs of a CI job; Windows doesn't tell upper from lower case. */
const NEVER_PASSED = /^(?:GITHUB_TOKEN|ACTIONS_.*|INPUT_.*)$/i;
/** Names of variables that a team's program asks for. */
function checkPrograms({ data, train, evaluate, deploy = {} }) {
    return [
        ...(train !== undefined && 'env' in train ? checkNames(train.env, ['train', 'env']) : []),
        ...checkNames(evaluate?.predict?.env, ['evaluate', 'predict', 'env']),
        ...(evaluate?.predict !== undefined && data?.id === undefined ? [{ keys: ['evaluate', 'predict'], at: 'key', text: 'evaluate.predict: the program names the rows that it answers, so data.id is needed: the column that does' }] : []),
        ...Object.entries(deploy).flatMap(([stage, { env }]) => checkNames(env, ['deploy', stage, 'env'])),
    ];
}
function checkNames(names, keys) {
    return (names ?? []).flatMap((name, place) => {
        const path = [...keys, place];
        const problem = (text) => [{ keys: path, at: 'value', text: `${(0,_key_path_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKeyPath */ .K)(path)}: ${text}` }];
        if (NEVER_PASSED.test(name))
            return problem(`${(0,_describe_value_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .b)(name)} is never given to a program (GITHUB_TOKEN, ACTIONS_*, INPUT_*); use a secret of your own under another name`);
        if (name.includes('='))
            return problem(`${(0,_describe_value_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .b)(name)} found, only a name expected; the value comes from the environment`);
        return /^[A-Za-z_]\w*$/.test(name) ? [] : problem(`${(0,_describe_value_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .b)(name)} is no name of a variable; letters, digits and _ are allowed`);
    });
}


/***/ }),

/***/ 81458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeValue)
/* harmony export */ });
const LONGEST = 60;
/** What was found, in the words of a config file: `"yes"`, `3`, `a list of 2`, `nothing`. */
function describeValue(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'a map';
    if (typeof value !== 'string')
        return String(value);
    return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}


/***/ }),

/***/ 49194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ formatKeyPath)
/* harmony export */ });
/** `gates[0].margin`, `data.columns["flight id"].min`. */
function formatKeyPath(keys) {
    return keys.map((key, place) => formatKey(key, place === 0)).join('');
}
function formatKey(key, first) {
    if (typeof key === 'number')
        return `[${key}]`;
    if (!/^[\w-]+$/.test(key))
        return `[${JSON.stringify(key)}]`;
    return first ? key : `.${key}`;
}


/***/ }),

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

/***/ 29671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ trainNetwork)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32210);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58291);
/* harmony import */ var _bind_encoder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29178);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37774);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15208);






/**
 * Trains by Adam (Kingma & Ba 2015) on shuffled batches. Seed and rows decide every bit of the weights: the first ones,
 * the order of the rows in each epoch and each dropout mask come from seeded streams, and the back end sums in a fixed order.
 * Between batches the event loop runs, so that a signal is seen.
 * @throws UserError where the network is too large or the loss is no number any more; CancelledError
 */
async function trainNetwork(tensorflow, options) {
    const { network, patience } = options;
    const weights = (0,_network_js__WEBPACK_IMPORTED_MODULE_3__/* .countWeights */ .bD)(network);
    if (weights > _network_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_WEIGHTS */ .V7)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`train.layers: this network has ${weights} weights; at most ${_network_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_WEIGHTS */ .V7} are trained here`);
    if (patience !== null && options.validationRows.length === 0) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('train.early-stopping: needs validation rows, but the split leaves none; raise data.split.validation or remove early-stopping');
    }
    const model = (0,_network_js__WEBPACK_IMPORTED_MODULE_3__/* .buildNetwork */ .d9)(tensorflow, network, options.seed);
    const optimizer = tensorflow.tf.train.adam(options.learningRate);
    try {
        const training = { ...options, tensorflow, model, variables: variablesOf(tensorflow, model), optimizer, random: (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_5__/* .createRandom */ .s)(options.seed) };
        return { json: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .modelJson */ .sV)(model, network), ...(await runEpochs(training)) };
    }
    finally {
        optimizer.dispose();
        model.dispose();
    }
}
async function runEpochs(training) {
    const epochs = [];
    const order = training.trainRows.slice();
    let best = { epoch: 0, loss: Number.POSITIVE_INFINITY, weights: [] };
    for (let epoch = 1; epoch <= training.epochs; epoch++) {
        const started = training.clock.now().getTime();
        shuffle(order, training.random);
        const loss = await trainEpoch(training, order, epoch);
        const validationLoss = training.validationRows.length === 0 ? null : await lossOn(training, training.validationRows);
        if (Number.isNaN(validationLoss))
            throw diverged(training, epoch);
        const done = { epoch, loss, validationLoss, seconds: (training.clock.now().getTime() - started) / 1000 };
        epochs.push(done);
        training.onEpoch(done);
        if (training.patience === null || validationLoss === null)
            continue;
        if (validationLoss < best.loss)
            best = { epoch, loss: validationLoss, weights: copyWeights(training.variables) };
        else if (epoch - best.epoch >= training.patience)
            break;
    }
    if (best.epoch > 0)
        return { weights: best.weights, epochs, bestEpoch: best.epoch };
    return { weights: copyWeights(training.variables), epochs, bestEpoch: epochs.length };
}
async function trainEpoch(training, order, epoch) {
    const { batchSize } = training;
    const batches = Math.ceil(order.length / batchSize);
    let sum = 0;
    for (let batch = 0; batch < batches; batch++) {
        await breathe(training.signal);
        const rows = order.subarray(batch * batchSize, (batch + 1) * batchSize);
        const loss = trainBatch(training, rows);
        if (!Number.isFinite(loss))
            throw diverged(training, epoch);
        sum += loss * rows.length;
        training.onBatch({ epoch, done: batch + 1, batches });
    }
    return sum / order.length;
}
function trainBatch(training, rows) {
    const { tensorflow, network, optimizer, variables } = training;
    const { tf } = tensorflow;
    return tf.tidy(() => {
        const x = tf.tensor2d(training.encoder.encode(rows), [rows.length, training.encoder.width]);
        const y = tf.tensor2d(labelsOf(training, rows), [rows.length, 1]);
        const cost = optimizer.minimize(() => {
            const answers = forward(training, x, { training: true });
            return network.output === 'sigmoid' ? tf.losses.sigmoidCrossEntropy(y, answers) : tf.losses.meanSquaredError(y, answers);
        }, true, variables);
        return cost === null ? Number.NaN : (cost.dataSync()[0] ?? Number.NaN);
    });
}
/**
 * The output before its activation: the loss from a logit stays exact where the sigmoid is 0 or 1 to all digits.
 * The dropout of TensorFlow.js draws the same mask at every call when it is seeded, so it gets a new seed each time.
 */
function forward({ tensorflow, model, network, variables, random }, x, { training }) {
    const { tf } = tensorflow;
    let at = x;
    for (const [index, hidden] of network.hidden.entries()) {
        if (hidden.kind === 'dropout') {
            if (training)
                at = tf.dropout(at, hidden.rate, undefined, random.below(2 ** 31));
            continue;
        }
        const output = model.layers[index]?.apply(at);
        if (!(output instanceof tf.Tensor))
            throw new TypeError('a dense layer gives one tensor');
        at = output;
    }
    const [kernel, bias] = variables.slice(-2);
    if (kernel === undefined || bias === undefined)
        throw new TypeError('the output layer has a kernel and a bias');
    return tf.add(tf.matMul(at, kernel), bias);
}
/** Mean loss, in double precision. */
async function lossOn(training, rows) {
    const { tensorflow, network, encoder, signal, labels } = training;
    let sum = 0;
    for (let from = 0; from < rows.length; from += _bind_encoder_js__WEBPACK_IMPORTED_MODULE_1__/* .ENCODE_BATCH */ .u) {
        await breathe(signal);
        const batch = rows.subarray(from, from + _bind_encoder_js__WEBPACK_IMPORTED_MODULE_1__/* .ENCODE_BATCH */ .u);
        const answers = tensorflow.tf.tidy(() => forward(training, tensorflow.tf.tensor2d(encoder.encode(batch), [batch.length, encoder.width]), { training: false }).dataSync());
        for (const [index, row] of batch.entries())
            sum += lossOf(network, answers[index] ?? Number.NaN, labels[row] ?? Number.NaN);
    }
    return sum / rows.length;
}
function lossOf({ output }, answer, label) {
    if (output === 'linear')
        return (answer - label) ** 2;
    return Math.max(answer, 0) - answer * label + Math.log1p(Math.exp(-Math.abs(answer)));
}
function labelsOf({ labels }, rows) {
    return Float32Array.from(rows, (row) => labels[row] ?? Number.NaN);
}
/** Fisher & Yates, in Durstenfeld's form. */
function shuffle(order, random) {
    for (let last = order.length - 1; last > 0; last--) {
        const other = random.below(last + 1);
        const kept = order[last] ?? 0;
        order[last] = order[other] ?? 0;
        order[other] = kept;
    }
}
function variablesOf({ tf }, model) {
    return model.trainableWeights.map((weight) => {
        const variable = weight.read();
        if (variable instanceof tf.Variable)
            return variable;
        throw new TypeError(`${weight.originalName} is no variable`);
    });
}
function copyWeights(variables) {
    return variables.map((variable) => Float32Array.from(variable.dataSync()));
}
async function breathe(signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    if (signal.aborted)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CancelledError */ .cc('The training was stopped; nothing was kept');
}
function diverged({ learningRate }, epoch) {
    return new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`train: the loss is no number any more in epoch ${epoch}: the training diverged at learning-rate ${learningRate}; lower train.learning-rate (to ${learningRate / 10}), or look for extreme values in the features`);
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

/***/ 32210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createRandom)
});

;// CONCATENATED MODULE: ./build/shared/statistics/xoshiro128.js
/**
 * The generator xoshiro128** 1.1 (Blackman & Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47, 2021):
 * period 2^128 − 1, integer arithmetic only, so the same stream on every machine.
 * @param seed four 32-bit words, not all 0
 * @returns a function that fills an array with the next words
 */
function xoshiro128(seed) {
    let [a, b, c, d] = seed;
    return (words) => {
        // Local copies, since numbers beyond 31 bits in a closure's variables are allocated anew at every step.
        let [p, q, r, s] = [a | 0, b | 0, c | 0, d | 0];
        for (let place = 0; place < words.length; place += 1) {
            const scrambled = Math.imul(q, 5);
            words[place] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
            const shifted = q << 9;
            r ^= p;
            s ^= q;
            q ^= r;
            p ^= s;
            r ^= shifted;
            s = (s << 11) | (s >>> 21);
        }
        [a, b, c, d] = [p, q, r, s];
    };
}

;// CONCATENATED MODULE: ./build/shared/statistics/random.js

const WORDS = 2 ** 32;
/** `uniform` and `below` take their words from blocks, which are made three times as fast as single words. */
const BLOCK = 256;
/**
 * @param seed any safe integer; streams of different seeds have no visible relation
 * @throws RangeError when the seed is not a safe integer; `below` throws it for an n out of range
 */
function createRandom(seed) {
    if (!Number.isSafeInteger(seed))
        throw new RangeError(`A seed is a whole number, not ${seed}`);
    const [first, second] = [splitMix64(BigInt(seed), 1n), splitMix64(BigInt(seed), 2n)];
    const fillWords = xoshiro128([lowWord(first), highWord(first), lowWord(second), highWord(second)]);
    const block = new Uint32Array(BLOCK);
    let used = BLOCK;
    const word = () => {
        if (used === BLOCK) {
            fillWords(block);
            used = 0;
        }
        used += 1;
        return block[used - 1] ?? 0;
    };
    return {
        uniform: () => {
            const high = word() >>> 5;
            return (high * 2 ** 26 + (word() >>> 6)) / 2 ** 53;
        },
        below: (n) => {
            if (!Number.isInteger(n) || n < 1 || n > WORDS)
                throw new RangeError(`A bound is an integer from 1 to 2^32, not ${n}`);
            // Words from the last, incomplete run of n are drawn again: they would favour the small results.
            const end = WORDS - (WORDS % n);
            let drawn = word();
            while (drawn >= end)
                drawn = word();
            return drawn % n;
        },
        fillWords,
    };
}
/** The `step`-th output of SplitMix64 (Steele, Lea & Flood 2014), which the authors of xoshiro advise for seeding it. */
function splitMix64(seed, step) {
    let state = BigInt.asUintN(64, seed + step * 0x9e3779b97f4a7c15n);
    state = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
    state = BigInt.asUintN(64, (state ^ (state >> 27n)) * 0x94d049bb133111ebn);
    return state ^ (state >> 31n);
}
function lowWord(value) {
    return Number(BigInt.asUintN(32, value));
}
function highWord(value) {
    return Number(value >> 32n);
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
