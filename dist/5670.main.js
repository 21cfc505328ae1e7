export const id = 5670;
export const ids = [5670];
export const modules = {

/***/ 40515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ NO_EVIDENCE),
/* harmony export */   x: () => (/* binding */ evidenceOfVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_results_evaluate_and_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38724);
/* harmony import */ var _shared_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8441);
/* harmony import */ var _shared_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97325);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);
/* harmony import */ var _candidate_read_training_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17873);






const NO_EVIDENCE = { origin: { commit: null, run: null, statement: null, data: null }, judged: null, training: null };
/** What lies in the package of a registered version, which was verified when it was opened. */
async function evidenceOfVersion(directory, entry) {
    const judged = await readJudged((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'evaluation/result.json'));
    return {
        origin: { commit: null, run: null, statement: entry.evaluation ?? null, data: judged?.data?.digest ?? null },
        judged,
        training: await (0,_candidate_read_training_js__WEBPACK_IMPORTED_MODULE_3__/* .readTraining */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'statements/training.json'), entry.digest),
    };
}
async function readJudged(path) {
    try {
        const text = await (0,_shared_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .E)(path);
        return text === null ? null : (0,_shared_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersioned */ .r)(_shared_results_evaluate_and_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateResultSchema */ ._, text, path);
    }
    catch (error) {
        // Written by another version, say: then less is shown.
        if (error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 35670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ BASE),
/* harmony export */   o: () => (/* binding */ resolveBaseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25893);
/* harmony import */ var _shared_registry_find_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55046);
/* harmony import */ var _shared_registry_open_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23201);
/* harmony import */ var _shared_registry_read_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41442);
/* harmony import */ var _shared_registry_state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78815);
/* harmony import */ var _shared_statement_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20867);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58291);
/* harmony import */ var _candidate_open_answerer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63509);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63979);
/* harmony import */ var _baseline_evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40515);











/** `evaluate.baseline: base` is no stage: the last evaluation of the base branch, which only a host with runs knows. */
const BASE = 'base';
/**
 * Finds what the candidate is compared with. Known to be empty is a first version; anything that should be there and can't be read is
 * `unavailable`, which is never a pass.
 * @param text the input `baseline`, else `evaluate.baseline`
 * @throws UserError for a path, version or stage that was typed and doesn't exist
 */
async function resolveBaseline(text, options) {
    const { loaded, ports, resolveBase } = options;
    if (text === BASE) {
        if (resolveBase === undefined)
            throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo("baseline base: the base branch's last evaluation is known only to a run of GitHub Actions; here name a stage (--baseline production), a version or a path, or have the base trained again (train.baseline: rerun)");
        return resolveBase(options.scratch);
    }
    const reference = (0,_shared_statement_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutArtifacts */ .i5)((0,_shared_statement_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(text, loaded.config.model), text);
    if (reference.kind === 'path') {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(loaded.directory, reference.path);
        return { state: 'found', reference: text, name: (0,_path_name_js__WEBPACK_IMPORTED_MODULE_6__/* .pathName */ .D)(path, loaded.directory), version: null, answerer: await (0,_candidate_open_answerer_js__WEBPACK_IMPORTED_MODULE_5__/* .openAnswerer */ .y)(path, { ...options, role: 'baseline' }), evidence: _baseline_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_EVIDENCE */ .k };
    }
    const state = await (0,_shared_registry_read_registry_js__WEBPACK_IMPORTED_MODULE_3__.readRegistry)(ports.ledger, reference.model);
    const found = find(state, reference, { ...options, text });
    if ('state' in found)
        return found;
    try {
        const directory = await (0,_shared_registry_open_version_js__WEBPACK_IMPORTED_MODULE_2__/* .openVersion */ .p)(ports, reference.model, found);
        const answerer = await (0,_candidate_open_answerer_js__WEBPACK_IMPORTED_MODULE_5__/* .openAnswerer */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'bundle'), { ...options, role: 'baseline', expected: found.digest });
        return { state: 'found', reference: text, name: `${text} (v${found.version})`, version: found.version, answerer, evidence: await (0,_baseline_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceOfVersion */ .x)(directory, found) };
    }
    catch (error) {
        if (error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo || error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .PlatformError */ .Wk || error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .InconclusiveError */ .Xp)
            return { state: 'unavailable', reference: text, reason: error.message };
        throw error;
    }
}
function find(state, reference, { text, loaded, typed }) {
    const { model } = reference;
    const entry = (0,_shared_registry_find_version_js__WEBPACK_IMPORTED_MODULE_9__/* .findReferenced */ .FU)(state, reference);
    const [damage] = state.damaged;
    // A damaged entry may have moved the stage, so what the whole ones say may be out of date; a version stays what it is.
    if (damage !== undefined && (entry === null || reference.kind === 'stage')) {
        return { state: 'unavailable', reference: text, reason: `the registry's log is damaged at ${damage.location}: ${damage.reason}` };
    }
    if (entry !== null)
        return entry;
    if (reference.kind === 'version')
        return (0,_shared_registry_find_version_js__WEBPACK_IMPORTED_MODULE_9__/* .findRegistered */ .Eu)(state, reference);
    if ((0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_10__/* .versionsOf */ .x4)(state).length === 0)
        return { state: 'first-version', reason: `no version of ${model} is registered yet` };
    if (typed)
        refuseUnknownStage(state, { reference, loaded });
    return { state: 'first-version', reason: `${reference.stage} holds no version of ${model}${reference.back === 0 ? ' yet' : ' so far back'}` };
}
/** A misspelt stage is empty too; without this it would read as a first version for ever. */
function refuseUnknownStage(state, { reference, loaded }) {
    const configured = Object.keys(loaded.config.deploy ?? {});
    if (configured.includes(reference.stage) || (0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_10__/* .stagesOf */ .ZL)(state, reference.stage).length > 0)
        return;
    const near = (0,_shared_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(reference.stage, configured);
    throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`baseline ${JSON.stringify(reference.stage)}: neither a stage under deploy nor one that ever held a version${near === null ? '' : `; did you mean "${near}"?`}`);
}


/***/ }),

/***/ 63509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ openAnswerer),
  q: () => (/* binding */ openKeptAnswers)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/judge/answers/answerer.js
var answerer = __webpack_require__(60295);
// EXTERNAL MODULE: ./build/shared/judge/metrics/column-mean.js
var column_mean = __webpack_require__(48262);
// EXTERNAL MODULE: ./build/shared/model/predictions.js + 2 modules
var model_predictions = __webpack_require__(96874);
;// CONCATENATED MODULE: ./build/shared/model/recognise-format.js

/** What of a file is looked at: a zip names its first entries well within it. */
const HEAD_BYTES = 4096;
const SKLEARN = 'skl2onnx.to_onnx(model, X[:1]).SerializeToString()';
const TORCH = 'torch.onnx.export(model, example, "model.onnx", dynamic_axes={"input": {0: "rows"}})';
const KERAS = 'python -m tf2onnx.convert --keras model.h5 --output model.onnx, or model.export("model.onnx", format="onnx")';
const XGBOOST = 'onnxmltools.convert_xgboost(model, initial_types=…)';
const startsWith = (...bytes) => {
    const wanted = Buffer.concat(bytes.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.of(part))));
    return (head) => head.subarray(0, wanted.length).equals(wanted);
};
const isZip = startsWith('PK', 3, 4);
const zipWith = (...names) => (head) => isZip(head) && names.some((name) => head.includes(name));
/** PyTorch's own magic number, pickled. */
const TORCH_MAGIC = Buffer.from([0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19]);
/** In this order: the special before the general. */
const FORMATS = [
    { name: 'a PyTorch file (.pt), which is a pickle', unsafe: true, toOnnx: TORCH, fits: (head) => head.subarray(0, TORCH_MAGIC.length).equals(TORCH_MAGIC) },
    { name: 'a PyTorch file (.pt), a zip around a pickle', unsafe: true, toOnnx: TORCH, fits: zipWith('/data.pkl', 'constants.pkl') },
    { name: 'a Keras file (.keras)', unsafe: true, toOnnx: KERAS, fits: zipWith('model.weights.h5', 'config.jsonPK', 'metadata.json') },
    { name: 'an HDF5 file, as Keras writes (.h5)', unsafe: true, toOnnx: KERAS, fits: startsWith(0x89, 'HDF', 0x0d, 0x0a, 0x1a, 0x0a) },
    { name: 'a pickle (scikit-learn, joblib)', unsafe: true, toOnnx: SKLEARN, fits: isPickle },
    { name: 'a file that joblib compressed, a pickle within', unsafe: true, toOnnx: SKLEARN, fits: (head) => head[0] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(head[1] ?? 0) },
    { name: 'a serialised Java object', unsafe: true, toOnnx: 'the converter of its framework', fits: startsWith(0xac, 0xed, 0, 5) },
    { name: "LightGBM's text", unsafe: false, toOnnx: 'onnxmltools.convert_lightgbm(model, initial_types=…, zipmap=False)', fits: startsWith('tree\nversion=') },
    { name: "XGBoost's JSON", unsafe: false, toOnnx: XGBOOST, fits: (head) => /^\s*\{\s*"(?:learner|version)"/.test(head.toString('latin1')) && head.includes('"learner"') },
    { name: "XGBoost's UBJSON", unsafe: false, toOnnx: XGBOOST, fits: (head) => head[0] === 0x7b && head.includes('learner') && head.includes(0) },
    { name: "XGBoost's binary form", unsafe: false, toOnnx: XGBOOST, fits: startsWith('binf') },
    { name: "CatBoost's binary form (.cbm)", unsafe: false, toOnnx: 'model.save_model("model.onnx", format="onnx")', fits: startsWith('CBM1') },
    { name: 'a TensorFlow Lite file', unsafe: false, toOnnx: 'python -m tf2onnx.convert --tflite model.tflite --output model.onnx', fits: (head) => head.subarray(4, 8).toString('latin1') === 'TFL3' },
    { name: "a file in ONNX Runtime's own form (.ort)", unsafe: false, toOnnx: 'keep the .onnx file that it was made of', fits: (head) => head.subarray(4, 8).toString('latin1') === 'ORTM' },
    { name: 'weights without a graph (safetensors)', unsafe: false, toOnnx: TORCH, fits: (head) => head.length > 9 && head.readBigUInt64LE(0) < 2n ** 27n && head[8] === 0x7b && head[9] === 0x22 },
    { name: 'a GGUF file', unsafe: false, toOnnx: 'the exporter of its framework', fits: startsWith('GGUF') },
    { name: 'a PMML file', unsafe: false, toOnnx: 'the converter of the framework that it came from', fits: (head) => /^(?:\ufeff)?\s*(?:<\?xml[^>]*>\s*)?<PMML/.test(head.toString('utf8')) },
    { name: 'a NumPy array', unsafe: false, toOnnx: 'the converter of the framework that the model is of', fits: startsWith(0x93, 'NUMPY') },
];
/** The format of a model by its first bytes, whatever it is called; null where it is none that is known here. Nothing of it is loaded. */
async function recogniseFormat(path) {
    const head = await readHead(path);
    const known = FORMATS.find(({ fits }) => fits(head));
    if (known !== undefined)
        return known;
    return path.toLowerCase().endsWith('.onnx') || isOnnx(head) ? 'onnx' : null;
}
/** What to do with a file that we don't open, in one sentence. */
function insteadOf({ name, unsafe, toOnnx }) {
    const why = unsafe ? 'is never loaded here, since loading it may run code' : "can't be run here";
    return `this is ${name}; it ${why}. Export it to ONNX (${toOnnx}), or name the predictions that it leaves; train.command carries it unopened, and evaluate.predict names a program that answers for its folder`;
}
/** Protocol 2 and later say so; 0 and 1 begin with the opcode of a module and its name. */
function isPickle(head) {
    if (head[0] === 0x80 && (head[1] ?? 0) >= 2 && (head[1] ?? 255) <= 5)
        return true;
    return /^(?:c|\(c)[A-Za-z_][\w.]*\n[A-Za-z_][\w.]*\n/.test(head.toString('latin1'));
}
/** The version of the format, and then the name of who made it, the graph, or the operators. */
function isOnnx(head) {
    return head[0] === 0x08 && (head[1] ?? 0) >= 1 && (head[1] ?? 255) <= 20 && [0x12, 0x1a, 0x22, 0x28, 0x3a, 0x42].includes(head[2] ?? 0);
}
async function readHead(path) {
    const handle = await (0,promises_.open)(path, 'r');
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/model/onnx/protobuf.js
var protobuf = __webpack_require__(73705);
// EXTERNAL MODULE: ./build/shared/model/read-bounded-file.js
var read_bounded_file = __webpack_require__(96527);
// EXTERNAL MODULE: ./build/shared/model/tensors/tensor-inputs.js
var tensor_inputs = __webpack_require__(51078);
// EXTERNAL MODULE: ./build/shared/model/tensors/tensor-outputs.js + 1 modules
var tensor_outputs = __webpack_require__(16539);
;// CONCATENATED MODULE: ./build/shared/model/saved-model/read-saved-model.js

/*
 * What we must know of a SavedModel before TensorFlow gets it: the signatures and the operators
 * (https://github.com/tensorflow/tensorflow/blob/master/tensorflow/core/protobuf/saved_model.proto).
 */
/** By the fields of the messages. */
const SAVED_MODEL = { metaGraph: 2 };
const META_GRAPH = { info: 1, graph: 2, signature: 5 };
const INFO = { tag: 4 };
const GRAPH = { node: 1, library: 2 };
const LIBRARY = { function: 1 };
const FUNCTION = { node: 3 };
const NODE = { operator: 2 };
const ENTRY = { key: 1, value: 2 };
const SIGNATURE = { input: 1, output: 2 };
const TENSOR = { name: 1, type: 2, shape: 3 };
const SHAPE = { dimension: 2, unknownRank: 3 };
const DIMENSION = { size: 1 };
/** Of a graph that is served. */
const SERVE = 'serve';
/** What TensorFlow runs on loading; it takes and gives nothing. */
const INTERNAL = '__saved_model_init_op';
/** As our tensors call them; 64-bit whole numbers are fed from 32 bits by tfjs-node. */
const TYPES = new Map([[1, 'float32'], [2, 'float64'], [3, 'int32'], [4, 'uint8'], [5, 'int16'], [6, 'int8'], [7, 'string'], [8, 'complex64'], [9, 'int32'], [10, 'bool'], [14, 'bfloat16'], [19, 'float16']]);
/** Looked at in the whole file, weights not counted: those of half a million nodes. What is kept takes memory by their number, and two bytes can be one. */
const MAX_FIELDS = 2 ** 22;
const EMPTY = { bytes: new Uint8Array(), budget: { left: 0 } };
/** @param bytes of saved_model.pb @throws ProtobufError where they are none, or more work than one is */
function readSavedModel(bytes, maxFields = MAX_FIELDS) {
    const whole = { bytes, budget: { left: maxFields } };
    const signatures = new Map();
    const operators = new Set();
    for (const metaGraph of messages(whole, SAVED_MODEL.metaGraph)) {
        for (const graph of messages(metaGraph, META_GRAPH.graph))
            collectOperators(graph, operators);
        const tags = [...messages(metaGraph, META_GRAPH.info)].flatMap((info) => [...messages(info, INFO.tag)].map(textOf));
        if (tags.length !== 1 || tags[0] !== SERVE)
            continue;
        for (const [name, signature] of entries(metaGraph, META_GRAPH.signature)) {
            if (name !== INTERNAL)
                signatures.set(name, { inputs: tensorsOf(signature, SIGNATURE.input), outputs: tensorsOf(signature, SIGNATURE.output) });
        }
    }
    return { signatures, operators };
}
function collectOperators(graph, operators) {
    const functions = [...messages(graph, GRAPH.library)].flatMap((library) => [...messages(library, LIBRARY.function)]);
    for (const [body, field] of [[graph, GRAPH.node], ...functions.map((body) => [body, FUNCTION.node])]) {
        for (const node of messages(body, field))
            for (const operator of messages(node, NODE.operator))
                operators.add(textOf(operator));
    }
}
function tensorsOf(signature, field) {
    return [...entries(signature, field)].map(([name, info]) => {
        const [type] = [...fieldsIn(info)].filter(({ number }) => number === TENSOR.type).map(({ value }) => Number(value));
        const shape = [...messages(info, TENSOR.shape)].at(-1) ?? EMPTY;
        const unknown = [...fieldsIn(shape)].some(({ number, value }) => number === SHAPE.unknownRank && Number(value) !== 0);
        // Of sparse and composite tensors there is no name.
        if (unknown || ![...messages(info, TENSOR.name)].some(({ bytes: text }) => text.length > 0))
            return { name, isTensor: false };
        return { name, isTensor: true, type: TYPES.get(type ?? 0) ?? `number ${type ?? 0}`, shape: [...messages(shape, SHAPE.dimension)].map(sizeOf) };
    });
}
/** −1 is a size that is free. */
function sizeOf(dimension) {
    return [...fieldsIn(dimension)].filter(({ number }) => number === DIMENSION.size).map(({ value }) => Number((0,protobuf/* signed */.x8)(value))).at(-1) ?? 0;
}
/** A map is a list of pairs; the last one of a name counts. */
function entries(message, field) {
    return new Map([...messages(message, field)].map((entry) => [textOf([...messages(entry, ENTRY.key)].at(-1) ?? EMPTY), [...messages(entry, ENTRY.value)].at(-1) ?? EMPTY]));
}
function* messages(message, field) {
    for (const { number, bytes } of fieldsIn(message))
        if (number === field)
            yield { bytes, budget: message.budget };
}
function fieldsIn({ bytes, budget }) {
    return (0,protobuf/* fieldsOf */.Pf)(bytes, budget);
}
function textOf({ bytes }) {
    return Buffer.from(bytes).toString('utf8');
}

;// CONCATENATED MODULE: ./build/shared/model/saved-model/open-saved-model.js







/** As TensorFlow names the graph of a SavedModel. */
const open_saved_model_SAVED_MODEL = 'saved_model.pb';
/** The graph, which we read whole. The weights lie beside. */
const MAX_GRAPH_BYTES = 256 * 1024 * 1024;
/** Where its feeding is configured. */
const SECTION = 'saved-model';
const DEFAULT_SIGNATURE = 'serving_default';
/** Signatures that an error names. */
const MANY = 20;
/**
 * Operators that read or write files, or call a Python that isn't there, while the model answers. Not those of checkpoints and of
 * tables, which every export has.
 */
const REFUSED = ['ReadFile', 'WriteFile', 'MatchingFiles', 'ReadFromPath', 'PrintV2', 'PyFunc', 'PyFuncStateless', 'EagerPyFunc', 'TFRecordDataset', 'TFRecordReaderV2', 'TextLineDataset', 'TextLineReaderV2', 'WholeFileReader', 'WholeFileReaderV2', 'FixedLengthRecordDatasetV2', 'FixedLengthRecordReaderV2', 'CreateSummaryFileWriter', 'DebugIdentityV2'];
/**
 * Reads what a SavedModel says of itself; nothing of it runs.
 * @param folder whose files are regular ones: no links
 * @throws UserError for what can't be fed or read
 */
async function openSavedModel(folder, { settings, data, displayPath }) {
    const graph = await readGraph(folder, displayPath);
    const refused = REFUSED.find((name) => graph.operators.has(name));
    if (refused !== undefined)
        throw new errors/* UserError */.yo(`${displayPath}: its graph has the operator ${refused}, which reaches for files or programs; it is not loaded. Export it without, or leave predictions instead`);
    const { name: signature, inputs: fed, outputs: given } = chooseSignature(graph, settings?.signature, displayPath);
    refuseTypes(graph, displayPath);
    const place = { settings, section: SECTION, path: displayPath };
    const inputs = (0,tensor_inputs/* planInputs */.Zp)(fed, { ...place, data });
    const { numbers, classes } = (0,tensor_outputs/* chooseOutputs */.q)(given, { ...place, graph: { zipMaps: [], classes: null } });
    if (numbers === null)
        throw new errors/* UserError */.yo(`${displayPath}: none of the outputs of signature ${JSON.stringify(signature)} that could be the answer is a tensor of 32-bit floats; export it with probabilities, a score or a quantity as one`);
    if (inputs.length === 0)
        throw new errors/* UserError */.yo(`${displayPath}: signature ${JSON.stringify(signature)} takes no input`);
    return {
        signature,
        inputs,
        outputs: { numbers, label: null, classes },
        columns: (0,tensor_inputs/* columnsOfInputs */.mo)(inputs, displayPath),
        checkHeader: (header) => (0,tensor_inputs/* checkHeader */.eb)(inputs, header, place),
    };
}
async function readGraph(folder, displayPath) {
    try {
        return readSavedModel(await (0,read_bounded_file/* readBoundedFile */.M)((0,external_node_path_.join)(folder, open_saved_model_SAVED_MODEL), MAX_GRAPH_BYTES));
    }
    catch (error) {
        if (error instanceof protobuf/* ProtobufError */.uk)
            throw new errors/* UserError */.yo(`${displayPath}: no whole SavedModel: ${open_saved_model_SAVED_MODEL}: ${error.message}`, { cause: error });
        if (error instanceof errors/* UserError */.yo)
            throw new errors/* UserError */.yo(error.message.replace(folder, displayPath), { cause: error });
        throw error;
    }
}
function chooseSignature({ signatures }, wanted, displayPath) {
    const name = wanted ?? DEFAULT_SIGNATURE;
    const found = signatures.get(name);
    if (found !== undefined)
        return { name, ...found };
    const all = [...signatures.keys()].slice(0, MANY).map((one) => JSON.stringify(one)).join(', ');
    if (all === '')
        throw new errors/* UserError */.yo(`${displayPath}: this SavedModel has no signature to serve (tag "serve"); export it with model.export(...) or tf.saved_model.save(module, folder, signatures=...)`);
    throw new errors/* UserError */.yo(`${displayPath}: has no signature ${JSON.stringify(name)}; it has ${all}. Name one in evaluate.saved-model.signature`);
}
/** tfjs-node looks at every signature, and refuses a model for a type in any of them. */
function refuseTypes({ signatures }, displayPath) {
    for (const [name, { inputs, outputs }] of signatures) {
        for (const meta of [...inputs, ...outputs])
            if (meta.isTensor && !KNOWN.has(meta.type))
                throw unknownType(meta, name, displayPath);
    }
}
/** To tfjs-node 4. */
const KNOWN = new Set(['float32', 'int32', 'uint8', 'string', 'bool', 'complex64']);
function unknownType({ name, type }, signature, displayPath) {
    return new errors/* UserError */.yo(`${displayPath}: ${JSON.stringify(name)} of signature ${JSON.stringify(signature)} is of type ${type}, which @tensorflow/tfjs-node does not know; cast it to float32 in the signature`);
}

// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/shared/statement/manifest.js
var statement_manifest = __webpack_require__(85693);
// EXTERNAL MODULE: ./build/shared/judge/answers/align-answers.js
var align_answers = __webpack_require__(63683);
// EXTERNAL MODULE: ./build/shared/judge/answers/other-answer.js
var other_answer = __webpack_require__(22865);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/hold-recorded.js



/**
 * A program that serves, or an export, may be another model than the one that was trained: both must answer the same rows alike.
 * @param options.source what the error calls who answers now
 * @throws UserError naming the first row
 */
function holdRecorded(answers, judged, { source, recorded }) {
    const other = (0,other_answer/* otherAnswer */.n)((0,align_answers/* alignBaseline */.J)(recorded, judged, 'predictions.csv').answers, answers);
    if (other === null)
        return;
    const which = judged.showValues ? JSON.stringify(judged.ids[other.row]) : `row ${other.row + 1}`;
    throw new errors/* UserError */.yo(`${source}: ${other.own} for ${which}, but the training left ${other.recorded} for it; this does not answer as the model that was trained`);
}

// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/path-name.js
var path_name = __webpack_require__(63979);
// EXTERNAL MODULE: ./build/shared/model/tfjs-node/find-tfjs-node.js
var find_tfjs_node = __webpack_require__(93859);
// EXTERNAL MODULE: ./build/shared/model/bind-encoder.js
var bind_encoder = __webpack_require__(29178);
// EXTERNAL MODULE: ./build/shared/model/tfjs-node/child-of-tfjs-node.js
var child_of_tfjs_node = __webpack_require__(78048);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/saved-model/saved-model-messages.js
var saved_model_messages = __webpack_require__(48174);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/saved-model/saved-model-process.js





/** Starts it without a token and with nothing of our environment; what it says besides goes to the log under debug. */
function startProcess({ command, directory, displayPath, patience }, { programs, log }) {
    const input = new external_node_stream_.PassThrough();
    // Where the child is gone, what is still sent to it goes nowhere.
    input.on('error', () => undefined);
    const stop = new AbortController();
    const said = (0,child_of_tfjs_node/* lastLines */.w$)();
    let waiting = null;
    let gone = null;
    let isLate = false;
    const settle = (outcome) => {
        const asked = waiting;
        waiting = null;
        if ('error' in outcome)
            asked?.reject(outcome.error);
        else
            asked?.resolve(outcome);
    };
    const notJudged = (what) => new errors/* InconclusiveError */.Xp(`${displayPath}: TensorFlow ${what}, so the model was not judged${said.text()}`);
    const onLine = (line) => {
        if (line.startsWith(saved_model_messages/* REPLY */.Fb))
            return settle(parseReply(line) ?? { error: notJudged('said something else than an answer') });
        if (line.trim() === '')
            return;
        log.debug(`${find_tfjs_node/* TFJS_NODE */.tK} | ${line}`);
        said.add(line);
    };
    const ended = programs.run({ command, directory, variables: {}, pass: [], timeoutSeconds: Number.POSITIVE_INFINITY, standardInput: input, stop: stop.signal, onLine }).then((end) => (gone = { error: notJudged(isLate ? `gave no answer within ${patience} seconds and was ended` : (0,child_of_tfjs_node/* howItEnded */.qQ)(end)) }), (error) => (gone = { error })).then(settle);
    return {
        async request(message) {
            if (gone !== null)
                throw gone.error;
            const late = setTimeout(() => {
                isLate = true;
                stop.abort();
            }, patience * 1000);
            try {
                return await new Promise((resolve, reject) => {
                    waiting = { resolve, reject };
                    input.write((0,saved_model_messages/* frame */.Gt)(message));
                });
            }
            finally {
                clearTimeout(late);
            }
        },
        async end() {
            input.end();
            stop.abort();
            await ended;
        },
    };
}
function parseReply(line) {
    try {
        return saved_model_messages/* replySchema */.Cc.parse(JSON.parse(line));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/saved-model/saved-model-session.js











/** What is to be done without the package. */
const INSTEAD = 'export the model to ONNX';
/** For loading, and for each batch of rows: a model that takes longer is stuck. */
const PATIENCE_SECONDS = 600;
/** Answers from a child that has nothing of ours but the columns that the model reads; a batch at a time, so that memory is bounded. */
function openSession(model, place, ports) {
    const { directory, displayPath, folder, program, patience = PATIENCE_SECONDS, showValues, tfjsNode } = place;
    const output = model.outputs.numbers;
    let tensorflow = 'unknown';
    let child = null;
    const started = async () => {
        if (child !== null)
            return child;
        await ports.files.makeDirectory(folder);
        child = startProcess({ command: [...program, folder], directory, displayPath, patience }, ports);
        const { engine } = expected('loaded', await child.request({ tfjsNode: tfjsNode.directory, model: place.model, signature: model.signature, output }), place);
        tensorflow = engine['tensorflow'] ?? 'unknown';
        return child;
    };
    const ask = async (table, target, { elapsed, tell }) => {
        const asked = await started();
        const start = elapsed();
        let between = 0;
        const feed = (0,tensor_inputs/* bindInputs */.Vp)(model.inputs, table, { path: displayPath });
        const reader = (0,tensor_outputs/* readAnswers */.M)(model.outputs, target, { rows: table.rows, path: displayPath, section: SECTION, showValues });
        let shape = null;
        for (let from = 0; from < table.rows; from += bind_encoder/* ENCODE_BATCH */.u) {
            if (from > 0)
                tell(from);
            const rows = Int32Array.from({ length: Math.min(bind_encoder/* ENCODE_BATCH */.u, table.rows - from) }, (_, place) => from + place);
            const fed = feed(rows);
            const sent = elapsed();
            const { dims, milliseconds } = expected('answered', await asked.request({ rows: rows.length, fed }), place);
            if (shape !== null && shape.join() !== dims.join())
                throw new errors/* UserError */.yo(`${displayPath}: output ${JSON.stringify(output)} has another shape in another batch of rows`);
            shape = dims;
            const tensor = await readFloats((0,external_node_path_.join)(folder, saved_model_messages/* ANSWERS_NAME */.Ob), [rows.length, ...dims], displayPath);
            between += elapsed() - sent - milliseconds;
            reader.take({ [output]: tensor }, from, rows.length);
        }
        const answers = reader.answers();
        return { answers, milliseconds: elapsed() - start - between };
    };
    return {
        get tensorflow() {
            return tensorflow;
        },
        answer: async (table, target) => (await ask(table, target, { elapsed: () => 0, tell: (answered) => ports.log.progress(`${displayPath}: ${(0,format/* formatCount */.B4)(answered)} of ${(0,format/* formatRows */.dZ)(table.rows)} answered`) })).answers,
        time: async (table, target, { elapsed }) => (await ask(table, target, { elapsed, tell: () => undefined })).milliseconds,
        async close() {
            await child?.end();
        },
    };
}
function expected(state, reply, { tfjsNode, displayPath }) {
    if (reply.state === 'not-loaded')
        throw (0,child_of_tfjs_node/* unusable */._P)(tfjsNode, reply.reason, { instead: INSTEAD });
    if (reply.state === 'refused')
        throw new errors/* UserError */.yo(`${displayPath}: TensorFlow can't run it on these rows: ${reply.reason.replaceAll(/\s+/g, ' ')}`);
    if (!isState(state, reply))
        throw new errors/* InconclusiveError */.Xp(`${displayPath}: TensorFlow's process said "${reply.state}" where it should have ${state}, so the model was not judged`);
    return reply;
}
function isState(state, reply) {
    return reply.state === state;
}
async function readFloats(path, dims, displayPath) {
    const size = (0,saved_model_messages/* product */.qM)(dims);
    const bytes = await (0,read_bounded_file/* readBoundedFile */.M)(path, 4 * size);
    if (bytes.length !== 4 * size)
        throw new errors/* UserError */.yo(`${displayPath}: TensorFlow left ${bytes.length} bytes of answers, and said that they are ${dims.join(' × ')} numbers`);
    return { dims, size, data: Float32Array.from({ length: size }, (_, index) => bytes.readFloatLE(4 * index)) };
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/saved-model/saved-model-answerer.js





/** Its weights are read by TensorFlow, beside the data. Larger ones belong to predictions. */
const MAX_BYTES = 2 * 1024 ** 3;
/**
 * A TensorFlow SavedModel, which the TensorFlow of the workspace answers for, in a process without a token.
 * @param folder of regular files
 * @throws UserError where the package is not there, or the model can't be fed with this data
 */
async function savedModelAnswerer(folder, { loaded, ports, tensorflow, scratch, displayPath, digest, bytes }) {
    if (bytes > MAX_BYTES)
        throw new errors/* UserError */.yo(`${displayPath}: ${bytes} bytes; at most ${MAX_BYTES} are loaded. Leave predictions of a larger model instead`);
    const { data, evaluate } = loaded.config;
    const tfjsNode = await installedTfjsNode(loaded.directory, tensorflow?.workspace, displayPath);
    const model = await openSavedModel(folder, { settings: evaluate?.['saved-model'], data, displayPath });
    const place = { tfjsNode, program: tensorflow?.program ?? [], patience: tensorflow?.patience, directory: loaded.directory, model: await (0,promises_.realpath)(folder), folder: scratch, displayPath, showValues: data?.['show-values'] !== false };
    const session = openSession(model, place, ports);
    const runs = {
        features: [...model.columns.keys()],
        get engine() {
            return { name: `TensorFlow (${find_tfjs_node/* TFJS_NODE */.tK} ${tfjsNode.version})`, version: session.tensorflow };
        },
        answer: session.answer,
        time: session.time,
    };
    return {
        digest,
        bytes,
        columns: model.columns,
        model: null,
        runs,
        predictions: null,
        checkHeader: (header) => model.checkHeader(header),
        answer: async ({ table, target }) => ({ answers: await session.answer(table, target), joined: 1 }),
        dispose: () => session.close(),
    };
}
async function installedTfjsNode(directory, workspace, displayPath) {
    const { installed } = await (0,find_tfjs_node/* findTfjsNode */.TU)(directory, workspace, { instead: INSTEAD });
    const install = `npm install ${find_tfjs_node/* TFJS_NODE */.tK}@${find_tfjs_node/* TFJS_NODE_MAJOR */.$O}`;
    if (installed === null) {
        throw new errors/* UserError */.yo(`${displayPath}: this is a TensorFlow SavedModel, which is run where ${find_tfjs_node/* TFJS_NODE */.tK} is installed beside the config file or above it in the repository (${install}), and it is not. Install it, export the model to ONNX (python -m tf2onnx.convert --saved-model ${displayPath} --output model.onnx), name the predictions that it leaves, or let a program answer (evaluate.predict)`);
    }
    if (!installed.version.startsWith(`${find_tfjs_node/* TFJS_NODE_MAJOR */.$O}.`))
        throw new errors/* UserError */.yo(`${displayPath}: ${find_tfjs_node/* TFJS_NODE */.tK} is installed in version ${installed.version}; install version ${find_tfjs_node/* TFJS_NODE_MAJOR */.$O} (${install}), or ${INSTEAD}`);
    return installed;
}

// EXTERNAL MODULE: ./build/shared/tabular/split/copy-rows-by-side.js
var copy_rows_by_side = __webpack_require__(12466);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/candidate/ask-program.js







/** What an answer takes at most: an id and the probabilities of a thousand classes are below it. */
const MAX_BYTES_A_ROW = 32 * 1024;
/** Of disk, whatever the number of rows: a hundred million short answers. */
const ask_program_MAX_BYTES = 4 * 1024 ** 3;
/**
 * A model that `evaluate.predict` answers for: the program reads the test rows, as `train.command` found them in MLOPS_TEST, on its standard
 * input, and writes the predictions to its standard output. It never sees a label.
 */
function programAnswerer(predict, options) {
    const { digest, bytes } = options;
    return {
        digest,
        bytes,
        columns: new Map(),
        model: null,
        runs: null,
        program: predict.command,
        predictions: null,
        checkHeader: () => undefined,
        async answer(judged, role) {
            return { answers: await ask(predict, judged, { ...options, role }), joined: 1 };
        },
        dispose: () => undefined,
    };
}
/**
 * @throws InconclusiveError where the program ends badly
 * @throws UserError where what it wrote are no answers to these rows, or others than those it left when it was trained
 */
async function ask(predict, judged, options) {
    const { loaded, ports, directory, digest, folder, role } = options;
    const source = `the standard output of evaluate.predict.command (${predict.command.join(' ')})`;
    const paths = { rows: (0,external_node_path_.join)(folder, 'rows.csv'), answers: (0,external_node_path_.join)(folder, 'answers.csv') };
    await ports.files.makeDirectory(folder);
    if (judged.sides === undefined)
        throw new errors/* UserError */.yo(`evaluate.predict: the program answers rows of a data section, and ${loaded.name} has none`);
    await (0,copy_rows_by_side/* copyRowsBySide */.N)({ files: judged.table.files, sides: judged.sides, outputs: { test: paths.rows }, target: loaded.config.data?.target ?? '', signal: ports.cancel.signal });
    const limit = Math.min(ask_program_MAX_BYTES, (judged.ids.length + 1) * MAX_BYTES_A_ROW);
    ports.log.info(`Asking ${predict.command.join(' ')} for the ${role}'s ${judged.ids.length} answers`);
    const end = await ports.programs.run({
        command: predict.command,
        directory: loaded.directory,
        variables: { MLOPS_MODEL: loaded.config.model, MLOPS_MODEL_DIR: directory, MLOPS_DIGEST: digest },
        pass: predict.env ?? [],
        timeoutSeconds: predict['timeout-minutes'] * 60,
        standardInput: paths.rows,
        standardOutput: { path: paths.answers, limit },
        onLine: (line) => ports.log.info(`predict | ${line}`),
    });
    const written = (await (0,promises_.stat)(paths.answers).catch(() => null))?.size ?? 0;
    if (written > limit)
        throw new errors/* UserError */.yo(`${source}: more than ${limit} bytes, for ${judged.ids.length} rows; it was ended. Only the answers go there; what is told to people goes to standard error`);
    refuseBadEnd(end, predict);
    if (written === 0)
        throw new errors/* UserError */.yo(`${source}: nothing; one row is expected for each test row, with its id and a score (or a prediction)`);
    const { config } = loaded;
    const predictions = await (0,model_predictions/* readPredictions */.R_)(paths.answers, {
        idName: config.data?.id ?? null,
        columns: config.evaluate?.predictions?.columns,
        displayPath: source,
        signal: ports.cancel.signal,
        showValues: judged.showValues,
    });
    const answers = (0,align_answers/* alignCandidate */.t)(predictions, judged, source);
    refuseOtherOrder(predictions.ids, judged, source);
    if (options.recorded !== null)
        holdRecorded(answers, judged, { source, recorded: options.recorded });
    return answers;
}
function refuseBadEnd(end, { command, 'timeout-minutes': minutes }) {
    const program = `evaluate.predict.command (${command.join(' ')})`;
    const left = 'so the model was not judged';
    if (end.state === 'not-started')
        throw new errors/* InconclusiveError */.Xp(`${program} could not be started: ${end.reason}. Programs are looked for in PATH and start in the folder of the config file`);
    if (end.state === 'timed-out')
        throw new errors/* InconclusiveError */.Xp(`${program} was ended after ${minutes} minutes (evaluate.predict.timeout-minutes), ${left}`);
    if (end.state === 'killed')
        throw new errors/* InconclusiveError */.Xp(`${program} was killed by ${end.signal}${end.signal === 'SIGKILL' ? ', as the system does when memory runs out' : ''}, ${left}`);
    if (end.code !== 0)
        throw new errors/* InconclusiveError */.Xp(`${program} ended with exit code ${end.code}; what it said stands above, ${left}`);
}
/** Rows in another order may be answers that went to the wrong ids: who sorts the one may have forgotten the other. */
function refuseOtherOrder(ids, judged, source) {
    const place = ids.findIndex((id, row) => id !== judged.ids[row]);
    if (place === -1)
        return;
    const which = judged.showValues ? ` is ${JSON.stringify(ids[place])}, that of the input ${JSON.stringify(judged.ids[place])}` : ' is another than that of the input';
    throw new errors/* UserError */.yo(`${source}: row ${place + 1}${which}; answer the rows in the order in which they come`);
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/candidate/model-file-in.js





/** Files of a folder that are looked at. */
const model_file_in_MANY = 1000;
/**
 * The one ONNX file at the top of a folder; null where there is none.
 * @throws UserError where there are several
 */
async function onnxFileIn(folder) {
    const models = (await filesIn(folder)).filter((name) => name.toLowerCase().endsWith('.onnx'));
    if (models.length > 1)
        throw new errors/* UserError */.yo(`${folder}: holds ${models.join(', ')}; name the one that is meant`);
    return models[0] ?? null;
}
/** Whether the folder is a TensorFlow SavedModel. */
async function isSavedModel(folder) {
    return (await filesIn(folder)).includes(open_saved_model_SAVED_MODEL);
}
/** A model in a format that is known by its bytes, whose opening then says why it is not opened; null where there is none. */
async function foreignFileIn(folder) {
    const names = await filesIn(folder);
    for (const name of names.slice(0, model_file_in_MANY))
        if ((await recogniseFormat((0,external_node_path_.join)(folder, name))) !== null)
            return name;
    return null;
}
async function filesIn(folder) {
    return (await (0,promises_.readdir)(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name).sort();
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/candidate/open-answerer.js
















/**
 * Opens a bundle's folder, every byte held against its manifest, an ONNX file or a folder with one, a folder that the program of
 * `evaluate.predict` answers for, a SavedModel, or a predictions file.
 * @throws UserError where there is none of these; a model in another format is never opened
 */
async function openAnswerer(path, options) {
    const { loaded, expected } = options;
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null)
        throw new errors/* UserError */.yo(`${path}: not found; name a bundle's folder, an ONNX file, a SavedModel's folder, a predictions file, or a registered version`);
    if (found.isFile())
        return openFile(path, options);
    const hasManifest = (await (0,promises_.stat)((0,external_node_path_.join)(path, statement_manifest/* MANIFEST_NAME */.ir)).catch(() => null)) !== null;
    if (hasManifest || expected !== undefined)
        return openBundle(path, options);
    const model = await onnxFileIn(path);
    if (model !== null)
        return openFile((0,external_node_path_.join)(path, model), options);
    const predict = loaded.config.evaluate?.predict;
    if (predict !== undefined) {
        const manifest = await (0,statement_manifest/* manifestOfDirectory */.i4)(path, 'files');
        return programAnswerer(predict, { ...options, directory: path, folder: options.scratch, digest: (0,statement_manifest/* digestOfManifest */.JQ)(manifest), bytes: (0,answerer/* sizeOf */.$d)(manifest), recorded: null });
    }
    if (await isSavedModel(path))
        return openSavedModelIn(path, options);
    const foreign = await foreignFileIn(path);
    return foreign === null ? openBundle(path, options) : openFile((0,external_node_path_.join)(path, foreign), options);
}
async function openBundle(path, options) {
    const { loaded, wasmDirectory, expected, scratch } = options;
    const { manifest, digest } = await (0,statement_manifest/* verifyBundle */.IF)(path, expected);
    const { predict, onnx, 'saved-model': saved } = loaded.config.evaluate ?? {};
    const carried = await (0,answerer/* openBundleAnswerer */.q4)(path, { manifest, digest, wasmDirectory });
    if (onnx?.file !== undefined && carried.predictions !== null) {
        const file = `payload/${onnx.file}`;
        const source = `${(0,path_name/* pathName */.D)(path, loaded.directory)}/${file}`;
        if (manifest.files.some((listed) => listed.path === file))
            return holding((0,answerer/* answersOfOnnx */.oM)(await openOnnx((0,external_node_path_.join)(path, file), source, options), digest), { source, carried, recorded: carried.predictions });
        sayAbsent(file, 'evaluate.onnx.file', { ...options, path });
    }
    if (saved?.folder !== undefined && carried.predictions !== null) {
        const folder = `payload/${saved.folder}`;
        const source = `${(0,path_name/* pathName */.D)(path, loaded.directory)}/${folder}`;
        const inside = manifest.files.filter((listed) => listed.path.startsWith(`${folder}/`));
        if (inside.some((listed) => listed.path === `${folder}/${open_saved_model_SAVED_MODEL}`))
            return holding(await savedModelAnswerer((0,external_node_path_.join)(path, folder), { ...options, displayPath: source, digest, bytes: (0,answerer/* sizeOf */.$d)({ files: inside }) }), { source, carried, recorded: carried.predictions });
        sayAbsent(`${folder}/${open_saved_model_SAVED_MODEL}`, 'evaluate.saved-model.folder', { ...options, path });
    }
    if (predict === undefined || manifest.kind !== 'files' || carried.bytes === null)
        return carried;
    return programAnswerer(predict, { ...options, directory: path, folder: scratch, digest, bytes: carried.bytes, recorded: carried.predictions });
}
/** @throws UserError for a candidate; a baseline may be older than the key */
function sayAbsent(file, key, { role, path, loaded, ports }) {
    if (role === 'candidate')
        throw new errors/* UserError */.yo(`${(0,path_name/* pathName */.D)(path, loaded.directory)}: has no ${file}, which ${key} names; leave it in $MLOPS_OUTPUT`);
    ports.log.warn(`the baseline has no ${file} (${key}), so it is judged by the predictions of its training`);
}
/** The model of a bundle in a format that we run, whose answers must be those of its training. */
function holding(model, { source, carried, recorded }) {
    return {
        ...model,
        digest: carried.digest,
        bytes: carried.bytes,
        async answer(judged, role) {
            const given = await model.answer(judged, role);
            holdRecorded(given.answers, judged, { source, recorded });
            return given;
        },
    };
}
async function openSavedModelIn(path, options) {
    const manifest = await (0,statement_manifest/* manifestOfDirectory */.i4)(path, 'files');
    return savedModelAnswerer(path, { ...options, displayPath: (0,path_name/* pathName */.D)(path, options.loaded.directory), digest: (0,statement_manifest/* digestOfManifest */.JQ)(manifest), bytes: (0,answerer/* sizeOf */.$d)(manifest) });
}
async function openOnnx(path, displayPath, { loaded, ports, wasmDirectory }) {
    const { loadOnnxModel } = await __webpack_require__.e(/* import() */ 7572).then(__webpack_require__.bind(__webpack_require__, 97572));
    const { data, evaluate } = loaded.config;
    return loadOnnxModel(path, {
        settings: evaluate?.onnx, data, displayPath, wasmDirectory, signal: ports.cancel.signal,
        onProgress: (answered, rows) => ports.log.progress(`${displayPath}: ${(0,format/* formatCount */.B4)(answered)} of ${(0,format/* formatRows */.dZ)(rows)} answered`),
    });
}
async function openFile(path, options) {
    const { loaded } = options;
    const displayPath = (0,path_name/* pathName */.D)(path, loaded.directory);
    const format = await recogniseFormat(path);
    if (format === null) {
        const predictions = await readTeamsFile(path, loaded);
        return (0,answerer/* answersOfPredictions */.$h)(predictions, { digest: digestOfOne('predictions.csv', { digest: await (0,digest/* digestOfFile */.Mk)(path), bytes: (await (0,promises_.stat)(path)).size }), path: displayPath });
    }
    if (format !== 'onnx')
        throw new errors/* UserError */.yo(`${displayPath}: ${insteadOf(format)}`);
    const model = await openOnnx(path, displayPath, options);
    return (0,answerer/* answersOfOnnx */.oM)(model, digestOfOne('model.onnx', model));
}
/** As of a bundle that holds this file alone. */
function digestOfOne(path, { digest, bytes }) {
    return (0,statement_manifest/* digestOfManifest */.JQ)((0,statement_manifest/* makeManifest */.Ui)('files', [{ path, sha256: digest.slice('sha256:'.length), size: bytes }]));
}
/**
 * The answers that an evaluation kept, for where its model is not at hand.
 * @param options.digest of the model that gave them
 */
async function openKeptAnswers(path, { digest, classes }) {
    const kept = (0,answerer/* answersOfPredictions */.$h)(await (0,model_predictions/* readPredictions */.R_)(path, { idName: 'id' }), { digest, path });
    return {
        ...kept,
        async answer(judged, role) {
            (0,answerer/* holdClasses */.wX)(classes, judged, 'the model that was judged then');
            return kept.answer(judged, role);
        },
    };
}
/** A file without answers is refused here, before a baseline is looked for, unless its columns are judged. */
async function readTeamsFile(path, { config, directory }) {
    const predictions = await (0,model_predictions/* readPredictions */.R_)(path, { displayPath: (0,path_name/* pathName */.D)(path, directory), idName: config.data?.id ?? 'id', columns: config.evaluate?.predictions?.columns, showValues: config.data?.['show-values'] !== false, trials: trialsOf(config) });
    if (predictions.noAnswer !== null && (0,column_mean/* columnMeans */.X)(config.evaluate?.metrics).length === 0)
        throw predictions.noAnswer;
    return predictions;
}
function trialsOf({ evaluate }) {
    return evaluate?.repeat === undefined ? undefined : { column: evaluate.repeat, averaged: (0,column_mean/* columnMeans */.X)(evaluate.metrics).map(({ mean }) => mean) };
}


/***/ }),

/***/ 17873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readTraining)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _shared_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97325);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



const descriptor = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) }) });
const provenanceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptor).min(1),
    predicate: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        buildDefinition: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ buildType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), externalParameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), internalParameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().optional() }).optional(), resolvedDependencies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptor) }),
        runDetails: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ builder: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default({}) }) }),
    }),
});
/**
 * Reads the statement of a training where it is about this bundle; else null. It decides nothing, so one that can't be read is the same
 * as none: the report then says less.
 */
async function readTraining(path, digest) {
    const parsed = provenanceSchema.safeParse(await readJson(path));
    if (!parsed.success || !parsed.data.subject.some((subject) => `sha256:${subject.digest.sha256}` === digest))
        return null;
    const { buildDefinition, runDetails } = parsed.data.predicate;
    return {
        path,
        buildType: buildDefinition.buildType,
        parameters: buildDefinition.externalParameters,
        id: buildDefinition.internalParameters?.id,
        dependencies: new Map(buildDefinition.resolvedDependencies.map(({ name, digest: { sha256 } }) => [name, sha256])),
        engine: runDetails.builder.version,
    };
}
async function readJson(path) {
    try {
        return JSON.parse((await (0,_shared_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readSmallFile */ .E)(path)) ?? 'null');
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 63979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ pathName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** What a file or folder is called to people: from the folder of mlops.yml, where it lies in it. */
function pathName(path, directory) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path).replaceAll('\\', '/');
    return inside === '' || inside.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) ? path : inside;
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

/***/ 73705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Xh: () => (/* binding */ encodeField),
/* harmony export */   hG: () => (/* binding */ packedNumbers),
/* harmony export */   uk: () => (/* binding */ ProtobufError),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* unused harmony export encodeNumber */
/*
 * The wire format of Protocol Buffers (https://protobuf.dev/programming-guides/encoding/), as far as a model file has it: read without a
 * schema and without copying, every length held against the bytes that are there.
 */
/** The bytes are no protobuf message. */
class ProtobufError extends Error {
    name = 'ProtobufError';
}
const VARINT = 0;
const FIXED_64 = 1;
const LENGTH = 2;
const FIXED_32 = 5;
/** Of 7 bits each: what 64 bits take. */
const MAX_VARINT_BYTES = 10;
const NONE = new Uint8Array();
/** The fields of a message in their order. @throws ProtobufError */
function* fieldsOf(message, budget = { left: message.length }) {
    let at = 0;
    while (at < message.length) {
        if (--budget.left < 0)
            throw new ProtobufError('it has more fields than a framework writes');
        const start = at;
        const tag = varintAt(message, at);
        at = tag.end;
        const number = Math.floor(Number(tag.value) / 8);
        const type = Number(tag.value) % 8;
        if (number === 0)
            throw new ProtobufError('a field has the number 0');
        if (type === VARINT) {
            const { value, end } = varintAt(message, at);
            at = end;
            yield { number, value, bytes: NONE, start, end: at };
            continue;
        }
        const { length, from } = extentAt(message, at, type);
        if (length > message.length - from)
            throw new ProtobufError(`a field of ${length} bytes begins ${message.length - from} bytes before the end`);
        at = from + length;
        yield { number, value: 0, bytes: type === LENGTH ? message.subarray(from, at) : NONE, start, end: at };
    }
}
/** The whole numbers of a packed list. */
function packedNumbers(bytes) {
    const numbers = [];
    for (let at = 0; at < bytes.length;) {
        const { value, end } = varintAt(bytes, at);
        numbers.push(signed(value));
        at = end;
    }
    return numbers;
}
/** The number with its sign, as an int64 field means it. */
function signed(value) {
    return BigInt.asIntN(64, BigInt(value));
}
/** A field that holds bytes: a string or a message. */
function encodeField(number, bytes) {
    return Buffer.concat([encodeVarint((BigInt(number) << 3n) | BigInt(LENGTH)), encodeVarint(BigInt(bytes.length)), bytes]);
}
/** A field that holds a whole number from 0 on. */
function encodeNumber(number, value) {
    return Buffer.concat([encodeVarint(BigInt(number) << 3n), encodeVarint(BigInt(value))]);
}
function encodeVarint(value) {
    const bytes = [];
    let rest = value;
    for (; rest > 127n; rest >>= 7n)
        bytes.push(Number(rest & 127n) | 128);
    return Uint8Array.from([...bytes, Number(rest)]);
}
function extentAt(message, at, type) {
    if (type === FIXED_64)
        return { length: 8, from: at };
    if (type === FIXED_32)
        return { length: 4, from: at };
    if (type !== LENGTH)
        throw new ProtobufError(`a field has the wire type ${type}`);
    const { value, end } = varintAt(message, at);
    return { length: Number(value), from: end };
}
function varintAt(bytes, from) {
    const [first = 128, second = 128] = [bytes[from], bytes[from + 1]];
    // Nearly all are short, and a tree ensemble has millions of them.
    if (first < 128)
        return { value: first, end: from + 1 };
    if (second < 128)
        return { value: (first & 127) | (second << 7), end: from + 2 };
    let value = 0n;
    for (let place = 0; place < MAX_VARINT_BYTES; place++) {
        const byte = bytes[from + place];
        if (byte === undefined)
            throw new ProtobufError('it ends within a number');
        value |= BigInt(byte & 127) << BigInt(7 * place);
        if (byte < 128)
            return { value: BigInt.asUintN(64, value), end: from + place + 1 };
    }
    throw new ProtobufError('a number is longer than 64 bits');
}


/***/ }),

/***/ 51078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vp: () => (/* binding */ bindInputs),
/* harmony export */   Zp: () => (/* binding */ planInputs),
/* harmony export */   eb: () => (/* binding */ checkHeader),
/* harmony export */   mo: () => (/* binding */ columnsOfInputs)
/* harmony export */ });
/* harmony import */ var _config_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25893);
/* harmony import */ var _tabular_cells_column_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37723);
/* harmony import */ var _tabular_cells_parse_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25705);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);




/** How a first dimension becomes free. */
const FREE = { onnx: 'dynamic_axes, or None in initial_types', 'saved-model': 'None in its input_signature' };
/** Types of tensors that cells can become. */
const TYPES = ['float32', 'float64', 'int64', 'int32', 'string', 'bool'];
/**
 * Which columns go where: the input that the settings name takes its features, each other input the column of its own name.
 * @throws UserError for an input that no column of a table can fill
 */
function planInputs(inputs, { settings, section, data, path }) {
    return inputs.map((meta) => {
        const shown = `${path}: input ${JSON.stringify(meta.name)}`;
        if (!meta.isTensor)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} is no tensor; a model is fed with tensors of one row per row of the data`);
        const type = TYPES.find((one) => one === meta.type);
        if (type === undefined)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} is of type ${meta.type}; cells become ${TYPES.join(', ')}`);
        const names = settings?.input === meta.name ? (settings.features ?? [meta.name]) : [meta.name];
        const [batch, width] = meta.shape.map(fixedSize);
        if (meta.shape.length > 2)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} has ${meta.shape.length} dimensions; rows of a table fill one or two`);
        if (typeof batch === 'number')
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} takes exactly ${batch} ${batch === 1 ? 'row' : 'rows'} at a time; export the model with a first dimension that is free (${FREE[section]})`);
        const wanted = meta.shape.length === 2 ? (width ?? names.length) : 1;
        if (wanted !== names.length)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(settings?.input === meta.name ? `${shown} takes ${wanted} values a row, but evaluate.${section}.features names ${names.length}` : `${shown} takes ${wanted} values a row; name their columns in order: evaluate: { ${section}: { input: ${meta.name}, features: [...] } }`);
        return { name: meta.name, type, matrix: meta.shape.length === 2, columns: names.map((name) => ({ name, meaning: meaningOf(name, type, data) })) };
    });
}
/** How the columns must be read. @throws UserError where one is wanted as numbers and as texts */
function columnsOfInputs(inputs, path) {
    const kinds = new Map();
    for (const { name, meaning } of inputs.flatMap(({ columns }) => columns)) {
        const kind = meaning === 'number' ? 'number' : 'text';
        if ((kinds.get(name) ?? kind) !== kind)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: column ${JSON.stringify(name)} is to fill one input with numbers and another with texts; feed one of them under another name`);
        kinds.set(name, kind);
    }
    return kinds;
}
/** @throws UserError where the data has no such column */
function checkHeader(inputs, header, { path, settings, section }) {
    for (const { name: input, columns } of inputs) {
        const absent = columns.find(({ name }) => !header.includes(name));
        if (absent === undefined)
            continue;
        const near = (0,_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(absent.name, header);
        const hint = near === null ? '' : `; did you mean ${JSON.stringify(near)}?`;
        if (settings?.input === input)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: evaluate.${section}.features names ${JSON.stringify(absent.name)}, which is no column of the data${hint}`);
        const other = settings?.input === undefined ? '' : ` (evaluate.${section} is about an input ${JSON.stringify(settings.input)})`;
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: input ${JSON.stringify(input)} is no column of the data${hint || '; add it to the data, or fill it with other columns: '}${hint ? '' : `evaluate: { ${section}: { input: ${input}, features: [...] } }`}${other}`);
    }
}
/** @throws UserError where a cell that is missing, or its number, can't be said in the type of the input */
function bindInputs(inputs, table, { path }) {
    const bound = inputs.map((input) => ({ input, read: input.columns.map((column) => readerOf(column, input, { table, path })) }));
    return (rows) => bound.map(({ input: { name, type, matrix }, read }) => {
        const width = read.length;
        const values = arrayOf(type, rows.length * width);
        const cells = values;
        for (const [place, one] of read.entries()) {
            for (let row = 0; row < rows.length; row++)
                cells[row * width + place] = one(rows[row] ?? 0);
        }
        return { name, type, values, dims: matrix ? [rows.length, width] : [rows.length] };
    });
}
/** Of the element type that runtimes want. */
function arrayOf(type, length) {
    if (type === 'string')
        return Array.from({ length }, () => '');
    return new { float32: Float32Array, float64: Float64Array, int64: BigInt64Array, int32: Int32Array, bool: Uint8Array }[type](length);
}
/** How a column that is declared under `data.columns` becomes a number: a time its seconds since 1970, in UTC. */
function meaningOf(name, type, data) {
    if (type === 'string')
        return 'text';
    const declared = data === undefined ? undefined : (0,_tabular_cells_column_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .declaredType */ .t)(data, name);
    if (declared === 'date' || declared === 'timestamp')
        return 'time';
    if (declared === 'boolean' || (declared === undefined && type === 'bool'))
        return 'boolean';
    return 'number';
}
function readerOf({ name, meaning }, { name: input, type }, { table, path }) {
    const column = table.columns.get(name);
    if (column === undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: ${table.source} has no column ${JSON.stringify(name)}, which fills input ${JSON.stringify(input)}`);
    const refuse = (rows, what) => new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: column ${JSON.stringify(name)} ${what} in ${rows} of ${table.rows} rows, which input ${JSON.stringify(input)} of type ${type} can't take`);
    if (type === 'string') {
        if (column.kind !== 'text')
            throw new RangeError(`${name} was not read as text`);
        const missing = count(column.codes, (code) => code === -1);
        if (missing > 0)
            throw refuse(missing, 'has a missing value');
        return (row) => column.dictionary[column.codes[row] ?? -1] ?? '';
    }
    const values = numbersOf(column, meaning);
    if (type === 'float32' || type === 'float64')
        return (row) => values[row] ?? Number.NaN;
    const missing = count(values, Number.isNaN);
    if (missing > 0)
        throw refuse(missing, 'has a missing value');
    const fits = { int64: Number.isSafeInteger, int32: (value) => value === (value | 0), bool: (value) => value === 0 || value === 1 }[type];
    const strange = count(values, (value) => !fits(value));
    if (strange > 0)
        throw refuse(strange, type === 'bool' ? 'is neither true nor false' : 'is no whole number of that size');
    if (type === 'int64')
        return (row) => BigInt(values[row] ?? 0);
    return (row) => values[row] ?? 0;
}
function numbersOf(column, meaning) {
    if (column.kind === 'number')
        return column.values;
    const known = column.dictionary.map((text) => (meaning === 'time' ? (0,_tabular_cells_parse_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTimeText */ .Q8)(text) / 1000 : truthOf(text)));
    return Float64Array.from(column.codes, (code) => known[code] ?? Number.NaN);
}
function truthOf(text) {
    const word = text.trim().toLowerCase();
    return word === 'true' || word === '1' ? 1 : word === 'false' || word === '0' ? 0 : Number.NaN;
}
/** onnxruntime gives a free dimension by its name, or as 2³² − 1. */
function fixedSize(dimension) {
    return typeof dimension === 'number' && dimension > 0 && dimension < 2 ** 32 - 1 ? dimension : null;
}
function count(values, holds) {
    let found = 0;
    for (const value of values)
        found += Number(holds(value));
    return found;
}


/***/ }),

/***/ 16539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ chooseOutputs),
  M: () => (/* binding */ readAnswers)
});

// EXTERNAL MODULE: ./build/shared/tabular/cells/parse-number.js
var parse_number = __webpack_require__(93457);
// EXTERNAL MODULE: ./build/shared/tabular/cells/same-class.js
var same_class = __webpack_require__(52209);
// EXTERNAL MODULE: ./build/shared/tabular/tables/target.js
var tables_target = __webpack_require__(80045);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
;// CONCATENATED MODULE: ./build/shared/model/tensors/labelled-probabilities.js

/**
 * What shows whether one column of probabilities is that of the positive class: then rows that are labelled so have the higher ones, wherever
 * the model's own threshold lies.
 * @param names the positive class last
 */
function labelledProbabilities(names) {
    const rows = names.map(() => 0);
    const sums = names.map(() => 0);
    return {
        add(labels, probabilities) {
            for (const [row, text] of labels.entries()) {
                const place = names.findIndex((name) => (0,same_class/* sameClass */.l)(text, name));
                if (place !== -1) {
                    rows[place] = (rows[place] ?? 0) + 1;
                    sums[place] = (sums[place] ?? 0) + (probabilities[row] ?? 0);
                }
                else if (!/^[01]$/.test(text))
                    return text;
            }
            return null;
        },
        means() {
            const [negative = Number.NaN, positive = Number.NaN] = sums.map((sum, place) => sum / (rows[place] ?? 0));
            return Number.isNaN(negative) || Number.isNaN(positive) ? null : [negative, positive];
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/model/tensors/tensor-outputs.js





/** Rounding of 32-bit floats may lead this far out of 0..1. */
const ROUNDING = 1e-5;
/** Classes that an error names. */
const MANY = 20;
/** @throws UserError where nothing of the outputs can be an answer, or several could */
function chooseOutputs(outputs, { graph, settings, section, path }) {
    const named = settings?.output;
    const tensors = outputs.flatMap((meta) => (meta.isTensor ? [meta] : []));
    const names = outputs.map(({ name }) => JSON.stringify(name)).join(', ');
    if (named !== undefined && !tensors.some(({ name }) => name === named))
        throw new errors/* UserError */.yo(`${path}: evaluate.${section}.output is ${JSON.stringify(named)}; the tensors among its outputs are ${names}`);
    const floats = tensors.filter(({ name, type }) => (type === 'float32' || type === 'float64') && (named === undefined || name === named));
    const labels = tensors.filter(({ name, type }) => (type === 'int64' || type === 'int32' || type === 'string') && (named === undefined || name === named || floats.length > 0));
    const zipped = floats.find(({ name }) => graph.zipMaps.some(({ input }) => input === name));
    const chosen = zipped ?? floats.find(({ name }) => LIKELY.test(name)) ?? floats[0];
    if (named === undefined && floats.length > 1 && zipped === undefined && floats.filter(({ name }) => LIKELY.test(name)).length !== 1) {
        throw new errors/* UserError */.yo(`${path}: it has several outputs of numbers (${floats.map(({ name }) => JSON.stringify(name)).join(', ')}); say which one is the answer in evaluate.${section}.output`);
    }
    if (chosen === undefined && labels.length !== 1)
        throw new errors/* UserError */.yo(`${path}: none of its outputs (${names}) holds numbers or one label a row; export it with probabilities, a score or a quantity as a tensor`);
    return {
        numbers: chosen?.name ?? null,
        label: labels.length === 1 ? (labels[0]?.name ?? null) : null,
        classes: graph.zipMaps.find(({ input }) => input === chosen?.name)?.classes ?? graph.classes,
    };
}
/** As scikit-learn's, XGBoost's and LightGBM's converters call them. */
const LIKELY = /^(?:output_)?probabilit(?:y|ies)(?:_tensor)?$/i;
/**
 * Reads the outputs as answers to this target: of two classes the probability of the positive one, of more one for each, else a quantity.
 * @throws UserError where they are no answers to it; InconclusiveError where the model knows other classes than the target has
 */
function readAnswers(outputs, target, place) {
    if (target.task === 'columns')
        throw new errors/* UserError */.yo(`${place.path}: a model that is run is judged by labels, and there are none`);
    const names = (0,tables_target/* classNames */.x)(target);
    const { numbers, label } = outputs;
    if (numbers === null)
        return readLabels(label ?? '', names, place);
    if (target.task === 'regression')
        return readQuantities(numbers, place);
    return readProbabilities({ ...outputs, numbers }, names, place);
}
function readQuantities(output, { rows, path, section }) {
    const values = new Float64Array(rows);
    return {
        wanted: [output],
        take(outputs, from, count) {
            const { data, width } = numbersOf(outputs, output, { rows: count, path });
            if (width !== 1)
                throw new errors/* UserError */.yo(`${path}: output ${JSON.stringify(output)} has ${width} values a row, but the target is one quantity; name another in evaluate.${section}.output`);
            values.set(data, from);
        },
        answers: () => ({ kind: 'value', values: finite(values, path) }),
    };
}
function readLabels(output, names, place) {
    const { rows, path, showValues } = place;
    if (names.length === 0)
        return readQuantities(output, place);
    const values = new Float64Array(rows);
    return {
        wanted: [output],
        take(outputs, from, count) {
            for (const [row, text] of labelsOf(outputs, output, { rows: count, path }).entries()) {
                const place = names.findIndex((name) => (0,same_class/* sameClass */.l)(text, name));
                if (place === -1)
                    throw new errors/* InconclusiveError */.Xp(`${path}: it answers ${inWords([text], showValues)}, but the target has ${inWords(names, showValues)}`);
                values[from + row] = place;
            }
        },
        answers: () => ({ kind: 'class', values }),
    };
}
function readProbabilities({ numbers, label, classes }, names, { rows, path, section, showValues }) {
    const two = names.length === 2;
    const probabilities = new Float64Array(rows * (two ? 1 : names.length));
    let columns = null;
    const labelled = labelledProbabilities(names);
    return {
        wanted: label === null ? [numbers] : [numbers, label],
        take(outputs, from, count) {
            const { data, width } = numbersOf(outputs, numbers, { rows: count, path });
            const found = (columns ??= columnsOf(width, { names, classes, path, showValues, output: numbers }));
            if (found.assumed && label !== null)
                holdLabels(labelsOf(outputs, label, { rows: count, path }), data, { found, names, path, showValues });
            if (width === 1 && label !== null) {
                const strange = labelled.add(labelsOf(outputs, label, { rows: count, path }), data);
                if (strange !== null)
                    throw new errors/* InconclusiveError */.Xp(`${path}: it answers ${inWords([strange], showValues)}, but the target has ${inWords(names, showValues)}`);
            }
            const kept = two ? found.places.slice(1) : found.places;
            for (let row = 0; row < count; row++) {
                for (const [place, column] of kept.entries())
                    probabilities[(from + row) * kept.length + place] = data[row * width + column] ?? Number.NaN;
            }
        },
        answers() {
            const held = shares(finite(probabilities, path), { path, section, output: numbers });
            holdDirection(labelled.means(), { output: numbers, names, path, showValues });
            if (two)
                return { kind: 'score', values: held };
            return { kind: 'probabilities', probabilities: held, values: Float64Array.from({ length: rows }, (_, row) => largest(held.subarray(row * names.length, (row + 1) * names.length))) };
        },
    };
}
function columnsOf(width, { names, classes, path, showValues, output }) {
    if (width === 1 && names.length === 2)
        return { places: [0, 0], width, assumed: false };
    if (width !== names.length)
        throw new errors/* InconclusiveError */.Xp(`${path}: output ${JSON.stringify(output)} has ${width} ${width === 1 ? 'value' : 'values'} a row, but the target has ${inWords(names, showValues)}`);
    const places = names.map((name) => classes?.findIndex((one) => (0,same_class/* sameClass */.l)(one, name)) ?? -1);
    if (classes?.length === width && !places.includes(-1))
        return { places, width, assumed: false };
    // Places of a list of names that lies elsewhere in the graph.
    const numbered = classes === null || classes.every((name, place) => name === String(place));
    if (!numbered && classes.length === width)
        throw new errors/* InconclusiveError */.Xp(`${path}: it answers ${inWords(classes, showValues)}, but the target has ${inWords(names, showValues)}`);
    const order = [...names].sort(names.every((name) => !Number.isNaN((0,parse_number/* parseNumberText */.k)(name))) ? (a, b) => (0,parse_number/* parseNumberText */.k)(a) - (0,parse_number/* parseNumberText */.k)(b) : undefined);
    return { places: names.map((name) => order.indexOf(name)), width, assumed: true };
}
/** Of one column, which must be the probability of the positive class. */
function holdDirection(means, { output, names: [negative = '', positive = ''], path, showValues }) {
    if (means === null || means[1] >= means[0])
        return;
    const [other, wanted] = showValues ? [JSON.stringify(negative), JSON.stringify(positive)] : ['the negative class', 'the positive one'];
    throw new errors/* UserError */.yo(`${path}: the rows that it labels ${wanted} have a lower mean in output ${JSON.stringify(output)} than those that it labels ${other}, so that is not the probability of ${wanted}; export both probabilities, or set evaluate.positive`);
}
/** Where the order was assumed and the model says the class as well, both must say the same. */
function holdLabels(labels, data, { found: { places, width }, names, path, showValues }) {
    for (const [row, text] of labels.entries()) {
        const own = data.subarray(row * width, (row + 1) * width);
        const best = largest(own);
        const said = names[places.indexOf(best)] ?? '';
        const isPlace = text === String(best) && !names.some((name) => (0,same_class/* sameClass */.l)(text, name));
        if ((0,same_class/* sameClass */.l)(text, said) || isPlace)
            continue;
        if (own.some((value, place) => place !== best && (own[best] ?? 0) - value <= ROUNDING))
            continue;
        const pair = showValues ? ` ${JSON.stringify(text)}, and its largest probability is that of ${JSON.stringify(said)}, if the columns stand in the order of the names` : ' otherwise than its largest probability, if those stand in the order of the names';
        throw new errors/* UserError */.yo(`${path}: it labels a row${pair}; export it with the names of its classes (zipmap), so that no order is assumed`);
    }
}
function numbersOf(outputs, name, { rows, path }) {
    const tensor = tensorOf(outputs, name, { rows, path });
    const { data } = tensor;
    if (Array.isArray(data))
        throw new errors/* UserError */.yo(`${path}: output ${JSON.stringify(name)} holds texts where numbers are expected`);
    return { data: Float64Array.from(data, Number), width: tensor.size / rows };
}
function labelsOf(outputs, name, { rows, path }) {
    const { data, size } = tensorOf(outputs, name, { rows, path });
    if (size !== rows)
        throw new errors/* UserError */.yo(`${path}: output ${JSON.stringify(name)} has ${size} labels for ${rows} rows`);
    return Array.from(data, String);
}
function tensorOf(outputs, name, { rows, path }) {
    const tensor = outputs[name];
    if (tensor === undefined)
        throw new RangeError(`output ${name} was not computed`);
    if (tensor.dims[0] === rows && tensor.size % rows === 0 && tensor.size > 0)
        return tensor;
    throw new errors/* UserError */.yo(`${path}: output ${JSON.stringify(name)} is ${tensor.dims.length === 0 ? 'one value' : tensor.dims.join(' × ')} for ${rows} rows; the first dimension must be the rows`);
}
function finite(values, path) {
    const wrong = values.filter((value) => !Number.isFinite(value));
    if (wrong.length > 0)
        throw new errors/* UserError */.yo(`${path}: ${wrong.length} of its ${values.length} answers ${wrong.length === 1 ? 'is' : 'are'} no finite number (the first: ${wrong[0]}); a missing value that it was not made for does that`);
    return values;
}
function shares(values, { path, section, output }) {
    const wrong = values.find((value) => value < -ROUNDING || value > 1 + ROUNDING);
    if (wrong !== undefined)
        throw new errors/* UserError */.yo(`${path}: output ${JSON.stringify(output)} gives ${wrong}, which is no probability; end the model with its sigmoid or softmax, or name another output in evaluate.${section}.output`);
    return values.map((value) => Math.min(1, Math.max(0, value)));
}
function largest(values) {
    return values.reduce((best, value, place) => (value > (values[best] ?? Number.NEGATIVE_INFINITY) ? place : best), 0);
}
function inWords(names, showValues) {
    if (!showValues)
        return `${names.length} ${names.length === 1 ? 'class' : 'classes'}`;
    return names.length === 1 ? `the class ${names[0]}` : `the classes ${names.slice(0, MANY).join(', ')}${names.length > MANY ? ', …' : ''}`;
}


/***/ }),

/***/ 78048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   qQ: () => (/* binding */ howItEnded),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);
/* harmony import */ var _find_tfjs_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93859);


/** Of what a child said that ended badly, so many lines are shown. */
const SHOWN_LINES = 5;
function lastLines() {
    const said = [];
    return {
        add(line) {
            if (line.trim() !== '')
                said.push(line.trim());
            if (said.length > SHOWN_LINES)
                said.shift();
        },
        text: () => (said.length === 0 ? '' : `; the last that it said: ${said.join(' | ')}`),
    };
}
function howItEnded(ended) {
    if (ended.state === 'not-started')
        return `could not be started (${ended.reason})`;
    if (ended.state === 'killed')
        return `was killed by ${ended.signal}${ended.signal === 'SIGKILL' ? ', as the system does when memory runs out' : ''}`;
    return ended.state === 'exited' ? `ended with exit code ${ended.code}` : 'was ended after its time';
}
/** A loader says much and on many lines; the first one says what is missing. */
function unusable({ version }, reason, { instead }) {
    const [line = ''] = reason.trim().split('\n');
    return new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${_find_tfjs_node_js__WEBPACK_IMPORTED_MODULE_0__/* .TFJS_NODE */ .tK} ${version} is installed, but can't be used here: ${line.replace(/[\s.]+$/, '')}. Repair it (npm rebuild ${_find_tfjs_node_js__WEBPACK_IMPORTED_MODULE_0__/* .TFJS_NODE */ .tK} --build-addon-from-source), or ${instead}`);
}


/***/ }),

/***/ 93859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ TFJS_NODE_MAJOR),
/* harmony export */   TU: () => (/* binding */ findTfjsNode),
/* harmony export */   tK: () => (/* binding */ TFJS_NODE)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97325);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58291);





const TFJS_NODE = '@tensorflow/tfjs-node';
/** The one whose interface we speak. */
const TFJS_NODE_MAJOR = '4';
const installedSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(TFJS_NODE), version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\d+\.\d+\.\d+[\w.+-]*$/) });
const dependencies = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).optional();
const namingSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ dependencies, devDependencies: dependencies, optionalDependencies: dependencies });
/**
 * What a project says of the package that brings TensorFlow, and where it is installed. Looked for from its folder up to the one that
 * holds `.git`, or to the workspace of a CI job; without either in its folder alone, since what lies above may be anyone's.
 * @param workspace may hold the repository without its `.git`
 * @param options.instead what the user can do without it, as an error ends
 * @throws UserError where it is installed as a link that leads out of there, or is something else
 */
async function findTfjsNode(directory, workspace, { instead }) {
    const folders = await foldersOfRepository(directory, workspace);
    const named = await Promise.all(folders.map(namesTfjsNode));
    return { named: named.includes(true), installed: await installedIn(folders, instead) };
}
/** From the inside out; the last one is the root. */
async function foldersOfRepository(directory, workspace) {
    const first = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory);
    const last = workspace === undefined ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace);
    const folders = [first];
    for (let folder = first; folder !== last && !(await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'))); folders.push(folder)) {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return [first];
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    }
    return folders;
}
async function namesTfjsNode(folder) {
    const parsed = namingSchema.safeParse(parseJson(await (0,_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'))));
    return parsed.success && Object.values(parsed.data).some((names) => names !== undefined && Object.hasOwn(names, TFJS_NODE));
}
async function installedIn(folders, instead) {
    const root = folders.at(-1) ?? '';
    for (const folder of folders) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'node_modules', TFJS_NODE);
        const text = await (0,_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'package.json'));
        if (text === null)
            continue;
        const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        if (!directory.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path)} leads out of the repository (to ${directory}); install ${TFJS_NODE} in it, or ${instead}`);
        }
        const parsed = installedSchema.safeParse(parseJson(text));
        if (!parsed.success)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path), 'package.json')} is not that of ${TFJS_NODE}; install it anew, or ${instead}`);
        return { directory, version: parsed.data.version };
    }
    return null;
}
function parseJson(text) {
    try {
        return JSON.parse(text ?? 'null');
    }
    catch {
        return null;
    }
}
async function isThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 29228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createFileWriter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);


const BUFFER_BYTES = 256 * 1024;
/**
 * Writes a file from its start through one buffer. Synchronous, because the scanner that feeds it goes on whatever the disk does:
 * waiting here is what keeps memory flat. For files of one run that nobody reads after a crash; others go through `ports.files`.
 * @throws PlatformError where the system refuses
 */
function createFileWriter(path) {
    const file = explained(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w'));
    const buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
    let filled = 0;
    const writeAll = (bytes) => {
        for (let at = 0; at < bytes.length;)
            at += explained(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at));
    };
    const flush = () => {
        writeAll(buffer.subarray(0, filled));
        filled = 0;
    };
    return {
        write(bytes) {
            if (filled + bytes.length > BUFFER_BYTES)
                flush();
            if (bytes.length > BUFFER_BYTES) {
                writeAll(bytes);
                return;
            }
            buffer.set(bytes, filled);
            filled += bytes.length;
        },
        flush,
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file),
    };
}
function explained(path, act) {
    try {
        return act();
    }
    catch (error) {
        const reason = error.code === 'ENOSPC' ? 'the disk is full; free some space and run it again' : error.message;
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${path}: it can't be written: ${reason}`, { cause: error });
    }
}


/***/ }),

/***/ 12466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ copyRowsBySide)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);
/* harmony import */ var _file_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29228);
/* harmony import */ var _rows_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5454);
/* harmony import */ var _rows_csv_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76582);
/* harmony import */ var _rows_scan_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89339);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83821);






const COMMA = Buffer.from(',');
const LINE_FEED = Buffer.from('\n');
const EMPTY_TEXT = Buffer.from('""');
/**
 * Writes the rows of each side into a CSV file of its own, with the header, in one pass and with flat memory.
 * Cells of a CSV file keep the bytes they have there, quotes included; line ends become LF and a byte order mark is dropped.
 * @throws UserError where the files are not those that were split; PlatformError where an output can't be written
 */
async function copyRowsBySide({ files, sides, outputs, target, signal }) {
    const writers = new Map();
    let row = 0;
    const close = () => {
        for (const writer of writers.values())
            writer.close();
        writers.clear();
    };
    const open = () => {
        close();
        for (const side of ['train', 'validation', 'test']) {
            const path = outputs[side];
            if (path !== undefined)
                writers.set(_split_js__WEBPACK_IMPORTED_MODULE_3__/* .SIDE */ .g[side], (0,_file_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .createFileWriter */ .K)(path));
        }
    };
    const start = (names) => {
        const targetPlace = names.indexOf(target);
        if (targetPlace === -1)
            throw changed(files[0]?.path);
        row = 0;
        open();
        for (const [side, writer] of writers)
            writer.write(Buffer.from((0,_rows_csv_record_js__WEBPACK_IMPORTED_MODULE_4__/* .csvRecord */ .e)(side === _split_js__WEBPACK_IMPORTED_MODULE_3__/* .SIDE */ .g.test ? names.toSpliced(targetPlace, 1) : names)));
        return {
            onBatch(batch) {
                for (let inBatch = 0; inBatch < batch.rows; inBatch++, row++) {
                    const side = sides[row];
                    if (side === undefined)
                        throw changed(batch.file);
                    const writer = writers.get(side);
                    if (writer === undefined)
                        continue;
                    if (sides[row] === _split_js__WEBPACK_IMPORTED_MODULE_3__/* .SIDE */ .g.test)
                        copyWithout(targetPlace, batch, inBatch, writer);
                    else
                        writer.write(cells(batch, inBatch, 0, batch.columns));
                    writer.write(LINE_FEED);
                }
            },
            onFault: ({ file }) => {
                throw changed(file);
            },
        };
    };
    try {
        const copied = await (0,_rows_scan_files_js__WEBPACK_IMPORTED_MODULE_2__/* .scanFiles */ .T)(files, { signal, start });
        const other = copied.find(({ sha256 }, place) => sha256 !== files[place]?.sha256);
        if (other !== undefined)
            throw changed(other.path);
        for (const writer of writers.values())
            writer.flush();
    }
    finally {
        close();
    }
}
function changed(path = 'the data') {
    return new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path}: it changed while this run was reading it; run again when nobody writes to it`);
}
function copyWithout(place, batch, row, writer) {
    const before = cells(batch, row, 0, place);
    const after = cells(batch, row, place + 1, batch.columns);
    writer.write(before);
    if (place > 0 && place + 1 < batch.columns)
        writer.write(COMMA);
    writer.write(after);
    // Of a single empty cell nothing would be left, and a blank line is no row.
    if (batch.columns === 2 && before.length + after.length === 0)
        writer.write(EMPTY_TEXT);
}
/** Neighbouring cells of a record as CSV. */
function cells(batch, row, from, to) {
    if (from === to)
        return batch.bytes.subarray(0, 0);
    if (!batch.isCsv)
        return Buffer.from((0,_rows_csv_record_js__WEBPACK_IMPORTED_MODULE_4__/* .csvCells */ .a)(Array.from({ length: to - from }, (_, place) => (0,_rows_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOrMissing */ .Ow)(batch, row, from + place))));
    const first = (0,_rows_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .cellAt */ .G0)(batch, row, from);
    const last = (0,_rows_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .cellAt */ .G0)(batch, row, to - 1);
    const start = batch.starts[first] - Number(batch.quoted[first] !== _rows_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA.plain);
    const end = batch.ends[last] + Number(batch.quoted[last] !== _rows_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA.plain);
    return batch.bytes.subarray(start, end);
}


/***/ })

};
