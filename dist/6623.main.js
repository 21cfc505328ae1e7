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


/***/ })

};
