export const id = 7572;
export const ids = [7572];
export const modules = {

/***/ 97572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadOnnxModel: () => (/* binding */ loadOnnxModel)
});

// UNUSED EXPORTS: MAX_ONNX_BYTES

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/model/bind-encoder.js
var bind_encoder = __webpack_require__(29178);
// EXTERNAL MODULE: ./build/shared/model/read-bounded-file.js
var read_bounded_file = __webpack_require__(96527);
// EXTERNAL MODULE: ./build/shared/model/tensors/tensor-inputs.js
var tensor_inputs = __webpack_require__(51078);
// EXTERNAL MODULE: ./build/shared/model/tensors/tensor-outputs.js + 1 modules
var tensor_outputs = __webpack_require__(16539);
// EXTERNAL MODULE: ./build/shared/model/onnx/protobuf.js
var protobuf = __webpack_require__(73705);
;// CONCATENATED MODULE: ./build/shared/model/onnx/read-onnx-graph.js

/*
 * What of an ONNX file must be known before a runtime gets it (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto): where its weights
 * lie, what its classes are called, and which outputs are lists of dictionaries, that onnxruntime-web can't hand out.
 */
const MODEL = { graph: 7 };
const GRAPH = { node: 1, initializer: 5, output: 12 };
const MODEL_FUNCTION = 25;
const SPARSE_INITIALIZER = 15;
const NODE = { input: 1, output: 2, operator: 4, attribute: 5 };
const ATTRIBUTE = { name: 1, tensor: 5, graph: 6, ints: 8, strings: 9, tensors: 10, graphs: 11 };
const TENSOR = { externalData: 13 };
const SPARSE = { values: 1, indices: 2 };
const FUNCTION_NODE = 7;
const ENTRY = { key: 1, value: 2 };
/** Bodies within bodies: If within Loop within Scan. A file that nests deeper is none that a framework wrote. */
const MAX_DEPTH = 16;
/** Of the inputs, outputs, attributes or classes of a node. What is kept of a file takes memory by their number, and two bytes can be one. */
const MAX_PARTS = 100_000;
/** A thousand times what networks have; an ensemble of trees is one. */
const MAX_NODES = 1_000_000;
/** In the whole file. An ensemble of trees has one for each four of its bytes, so that the largest file that is read has fewer. Seconds of work, half a minute at worst. */
const MAX_FIELDS = 2 ** 27;
/** @throws ProtobufError where the bytes are no model, or more work than one is */
function readOnnxGraph(model, maxFields = MAX_FIELDS) {
    const found = { external: new Set(), budget: { left: maxFields } };
    const zipMaps = [];
    let classes = null;
    let graphs = 0;
    let named = 0;
    let nodes = 0;
    for (const field of (0,protobuf/* fieldsOf */.Pf)(model, found.budget)) {
        if (field.number === MODEL_FUNCTION)
            for (const { number, bytes } of (0,protobuf/* fieldsOf */.Pf)(field.bytes, found.budget))
                if (number === FUNCTION_NODE)
                    gatherOfNode(bytes, found, 1);
        if (field.number !== MODEL.graph)
            continue;
        graphs++;
        gatherOfGraph(field.bytes, found, 0);
        for (const { number, bytes } of (0,protobuf/* fieldsOf */.Pf)(field.bytes, found.budget)) {
            if (number !== GRAPH.node)
                continue;
            if (++nodes > MAX_NODES)
                throw tooMany('the graph', MAX_NODES);
            const node = readNode(bytes);
            if (node.classes === null)
                continue;
            const [input, output] = [node.inputs[0], node.outputs[0]];
            if (node.operator === ZIP_MAP && input !== undefined && output !== undefined) {
                zipMaps.push({ input, output, classes: node.classes });
                named += node.classes.length;
                if (named > MAX_PARTS)
                    throw tooMany('its lists of classes', MAX_PARTS);
            }
            else
                classes = node.classes;
        }
    }
    if (graphs !== 1)
        throw new protobuf/* ProtobufError */.uk(`it has ${graphs} graphs`);
    return { zipMaps, classes, external: [...found.external] };
}
const ZIP_MAP = 'ZipMap';
function readNode(node) {
    const fields = boundedFields(node, 'a node');
    const texts = (wanted) => fields.filter(({ number }) => number === wanted).map(({ bytes }) => read_onnx_graph_text(bytes));
    const attributes = fields.filter(({ number }) => number === NODE.attribute).map(({ bytes }) => classesOf(bytes));
    return { operator: texts(NODE.operator).at(-1) ?? '', inputs: texts(NODE.input), outputs: texts(NODE.output), classes: attributes.find((found) => found !== null) ?? null };
}
/** `classlabels_int64s`, `classlabels_ints` or `classlabels_strings`; null for other attributes, and where it is empty. */
function classesOf(attribute) {
    // The name comes first in what frameworks write, so that the millions of numbers of a tree ensemble are not looked at.
    for (const { number, bytes } of (0,protobuf/* fieldsOf */.Pf)(attribute)) {
        if (number === ATTRIBUTE.name && !read_onnx_graph_text(bytes).startsWith('classlabels_'))
            return null;
    }
    const found = boundedFields(attribute, 'a list of classes').flatMap((field) => {
        if (field.number === ATTRIBUTE.strings)
            return [read_onnx_graph_text(field.bytes)];
        return field.number === ATTRIBUTE.ints ? numbersOf(field).map(String) : [];
    });
    return found.length === 0 ? null : found;
}
/** One number, or a packed list of them. */
function numbersOf({ value, bytes }) {
    if (bytes.length === 0)
        return [(0,protobuf/* signed */.x8)(value)];
    // Each takes a byte at least, and ten at most.
    if (bytes.length > 10 * MAX_PARTS)
        throw tooMany('a list of classes', MAX_PARTS);
    return (0,protobuf/* packedNumbers */.hG)(bytes);
}
/** The fields of a message that is kept. @throws ProtobufError where there are more than a framework writes */
function boundedFields(message, where, most = MAX_PARTS) {
    const kept = [];
    for (const field of (0,protobuf/* fieldsOf */.Pf)(message)) {
        if (kept.push(field) > most)
            throw tooMany(where, most);
    }
    return kept;
}
function tooMany(where, most) {
    return new protobuf/* ProtobufError */.uk(`more than ${most} parts in ${where}`);
}
function gatherOfGraph(graph, found, depth) {
    if (depth > MAX_DEPTH)
        throw new protobuf/* ProtobufError */.uk(`its graphs are nested more than ${MAX_DEPTH} deep`);
    for (const { number, bytes } of (0,protobuf/* fieldsOf */.Pf)(graph, found.budget)) {
        if (number === GRAPH.initializer)
            gatherOfTensor(bytes, found);
        else if (number === SPARSE_INITIALIZER)
            gatherOfSparse(bytes, found);
        else if (number === GRAPH.node)
            gatherOfNode(bytes, found, depth);
    }
}
function gatherOfNode(node, found, depth) {
    for (const attribute of (0,protobuf/* fieldsOf */.Pf)(node, found.budget)) {
        if (attribute.number !== NODE.attribute)
            continue;
        for (const { number, bytes } of (0,protobuf/* fieldsOf */.Pf)(attribute.bytes, found.budget)) {
            if (number === ATTRIBUTE.tensor || number === ATTRIBUTE.tensors)
                gatherOfTensor(bytes, found);
            else if (number === ATTRIBUTE.graph || number === ATTRIBUTE.graphs)
                gatherOfGraph(bytes, found, depth + 1);
        }
    }
}
function gatherOfSparse(tensor, found) {
    for (const { number, bytes } of (0,protobuf/* fieldsOf */.Pf)(tensor, found.budget))
        if (number === SPARSE.values || number === SPARSE.indices)
            gatherOfTensor(bytes, found);
}
function gatherOfTensor(tensor, { external, budget }) {
    for (const { number, bytes } of (0,protobuf/* fieldsOf */.Pf)(tensor, budget)) {
        if (number !== TENSOR.externalData)
            continue;
        const entry = new Map(boundedFields(bytes, 'where a tensor lies').map((part) => [part.number, read_onnx_graph_text(part.bytes)]));
        // One is enough to refuse the file.
        if (entry.get(ENTRY.key) === 'location' && external.size === 0)
            external.add(entry.get(ENTRY.value) ?? '');
    }
}
function read_onnx_graph_text(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/shared/model/onnx/start-onnx-runtime.js






/** Beside the bundle: 14 MB of WebAssembly in 2.3. */
const PACKED_NAME = 'ort-wasm-simd-threaded.wasm.br';
/** As the package has it. */
const PLAIN_NAME = 'ort-wasm-simd-threaded.wasm';
/** Of onnxruntime-web 1.30.0, unpacked. */
const WASM_SHA256 = '3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2';
const MAX_WASM_BYTES = 64 * 1024 * 1024;
/** onnxruntime prints what it throws, too; only what ends the process is left to it. */
const FATAL_ONLY = 'fatal';
let started = null;
/**
 * onnxruntime on its WebAssembly back end, with the bytes given, so that it looks for none on a network, and one thread, so that the order
 * of every sum is fixed. A process has one, so later calls give the first.
 * @param wasmDirectory folder of the packed `.wasm`; without it, where the package itself has the plain one
 * @throws Error where it is absent or altered
 */
function startOnnxRuntime(wasmDirectory) {
    started ??= start(wasmDirectory);
    return started;
}
async function start(wasmDirectory) {
    const wasm = await readWasm(wasmDirectory ?? ownFolder());
    const runtime = await __webpack_require__.e(/* import() */ 8472).then(__webpack_require__.bind(__webpack_require__, 8472));
    runtime.env.logLevel = FATAL_ONLY;
    runtime.env.wasm.numThreads = 1;
    runtime.env.wasm.wasmBinary = wasm;
    return runtime;
}
/** In a bundle there is none, and nobody asks. */
function ownFolder() {
    return (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm')));
}
async function readWasm(directory) {
    const packed = await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(directory, PACKED_NAME)).catch(() => null);
    const wasm = packed === null ? await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(directory, PLAIN_NAME)) : await (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)(packed, { maxOutputLength: MAX_WASM_BYTES });
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(wasm).digest('hex');
    if (sha256 !== WASM_SHA256)
        throw new Error(`${(0,external_node_path_.join)(directory, packed === null ? PLAIN_NAME : PACKED_NAME)} is not the one of this version: its sha256 is ${sha256}`);
    return wasm;
}

;// CONCATENATED MODULE: ./build/shared/model/onnx/without-zip-map.js


const VALUE_NAME = 1;
const VALUE_TYPE = 2;
const TENSOR_TYPE = 1;
const ELEMENT_TYPE = 1;
const FLOAT = 1;
/** Nodes, weights, inputs and outputs of a graph that is written anew. */
const without_zip_map_MAX_FIELDS = 1_000_000;
/**
 * The model with the probabilities themselves as output, in the place of each list of dictionaries that was made of them. The operator
 * ZipMap computes nothing: it only names the columns, and those names are kept in `zipMaps`.
 */
function withoutZipMap(model, zipMaps) {
    if (zipMaps.length === 0)
        return model;
    const inputs = new Map(zipMaps.map(({ input, output }) => [output, input]));
    return rewrite(model, (number, bytes) => (number === MODEL.graph ? (0,protobuf/* encodeField */.Xh)(number, rewriteGraph(bytes, inputs)) : null));
}
function rewriteGraph(graph, inputs) {
    return rewrite(graph, (number, bytes) => {
        if (number === GRAPH.node) {
            const { operator, outputs } = readNode(bytes);
            return operator === ZIP_MAP && outputs.some((output) => inputs.has(output)) ? new Uint8Array() : null;
        }
        if (number !== GRAPH.output)
            return null;
        const name = [...(0,protobuf/* fieldsOf */.Pf)(bytes)].find((field) => field.number === VALUE_NAME);
        const input = name === undefined ? undefined : inputs.get(Buffer.from(name.bytes).toString('utf8'));
        return input === undefined ? null : (0,protobuf/* encodeField */.Xh)(number, tensorNamed(input));
    });
}
/** `replace` gives null for a field that stays as it is. */
function rewrite(message, replace) {
    return Buffer.concat(boundedFields(message, 'the graph', without_zip_map_MAX_FIELDS).map(({ number, bytes, start, end }) => replace(number, bytes) ?? message.subarray(start, end)));
}
/** A description of 32-bit floats of any shape. */
function tensorNamed(name) {
    const tensor = Uint8Array.of((ELEMENT_TYPE << 3) | 0, FLOAT);
    return Buffer.concat([(0,protobuf/* encodeField */.Xh)(VALUE_NAME, Buffer.from(name)), (0,protobuf/* encodeField */.Xh)(VALUE_TYPE, (0,protobuf/* encodeField */.Xh)(TENSOR_TYPE, tensor))]);
}

;// CONCATENATED MODULE: ./build/shared/model/onnx/load-onnx-model.js











/** Read whole, and copied into the runtime's memory, which ends at 4 GB. Larger ones belong to predictions. */
const MAX_ONNX_BYTES = 512 * 1024 * 1024;
/** What it throws it would print, too, with names that the file brings. */
const FATAL = 4;
/** Under `evaluate`, where it is said how these are fed. */
const SECTION = 'onnx';
/** What is said of onnxruntime's own words. */
const MAX_REASON = 300;
/**
 * Opens an ONNX file. It may come from anyone: its size is bounded, its graph is read before the runtime gets it, and the runtime has
 * neither files nor network.
 * @throws UserError naming what is wrong with it
 */
async function loadOnnxModel(path, { settings, data, displayPath, wasmDirectory, signal, onProgress }) {
    const bytes = await readModel(path, displayPath);
    const { graph, plain } = readGraph(bytes, displayPath);
    refuseExternal(graph, displayPath);
    const runtime = await startOnnxRuntime(wasmDirectory);
    const session = await load_onnx_model_open(runtime, plain, displayPath);
    try {
        const inputs = (0,tensor_inputs/* planInputs */.Zp)(session.inputMetadata, { settings, section: SECTION, data, path: displayPath });
        const outputs = (0,tensor_outputs/* chooseOutputs */.q)(session.outputMetadata, { graph, settings, section: SECTION, path: displayPath });
        return {
            features: [...new Set(inputs.flatMap(({ columns }) => columns.map(({ name }) => name)))],
            columns: (0,tensor_inputs/* columnsOfInputs */.mo)(inputs, displayPath),
            engine: { name: 'onnxruntime-web (WebAssembly)', version: runtime.env.versions.web ?? runtime.env.versions.common },
            bytes: bytes.length,
            digest: (0,digest/* digestOfBytes */.by)(bytes),
            checkHeader: (header) => (0,tensor_inputs/* checkHeader */.eb)(inputs, header, { path: displayPath, settings, section: SECTION }),
            async answer(table, target) {
                const feed = (0,tensor_inputs/* bindInputs */.Vp)(inputs, table, { path: displayPath });
                const reader = (0,tensor_outputs/* readAnswers */.M)(outputs, target, { rows: table.rows, path: displayPath, section: SECTION, showValues: data?.['show-values'] !== false });
                for (let from = 0; from < table.rows; from += bind_encoder/* ENCODE_BATCH */.u) {
                    // The runtime answers without leaving the thread, so that a signal to stop is only heard here.
                    if (from > 0) {
                        onProgress?.(from, table.rows);
                        await (0,promises_.setImmediate)();
                    }
                    if (signal.aborted)
                        throw new errors/* CancelledError */.cc('the model was stopped');
                    const rows = Int32Array.from({ length: Math.min(bind_encoder/* ENCODE_BATCH */.u, table.rows - from) }, (_, place) => from + place);
                    const answered = await session.run(tensorsOf(feed(rows), runtime), reader.wanted, { logSeverityLevel: FATAL }).catch((error) => {
                        throw new errors/* UserError */.yo(`${displayPath}: onnxruntime can't run it on these rows: ${reasonOf(error)}`);
                    });
                    reader.take(answered, from, rows.length);
                }
                return reader.answers();
            },
            dispose: () => void session.release(),
        };
    }
    catch (error) {
        await session.release();
        throw error;
    }
}
function tensorsOf(fed, { Tensor }) {
    return Object.fromEntries(fed.map(({ name, values, type, dims }) => [name, type === 'string' ? new Tensor(type, values, dims) : new Tensor(type, values, dims)]));
}
async function readModel(path, displayPath) {
    try {
        return await (0,read_bounded_file/* readBoundedFile */.M)(path, MAX_ONNX_BYTES);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo(`${error.message.replace(path, displayPath)}; leave predictions of a larger model instead`);
    }
}
/** With the bytes that the runtime can read. */
function readGraph(bytes, displayPath) {
    try {
        const graph = readOnnxGraph(bytes);
        return { graph, plain: withoutZipMap(bytes, graph.zipMaps) };
    }
    catch (error) {
        if (error instanceof protobuf/* ProtobufError */.uk)
            throw new errors/* UserError */.yo(`${displayPath}: no whole ONNX file: ${error.message}`, { cause: error });
        throw error;
    }
}
/** Weights in other files are neither hashed nor bounded with the model, and a name may lead anywhere. */
function refuseExternal({ external }, displayPath) {
    const [first] = external;
    if (first === undefined)
        return;
    const isOutside = /^(?:[/\\]|[A-Za-z]:)/.test(first) || first.split(/[/\\]/).includes('..');
    const where = isOutside ? `, which leads out of its folder` : '';
    throw new errors/* UserError */.yo(`${displayPath}: its weights lie in another file, ${JSON.stringify(first)}${where}; save it as one file: onnx.save_model(onnx.load("model.onnx"), "whole.onnx", save_as_external_data=False)`);
}
async function load_onnx_model_open(runtime, bytes, displayPath) {
    try {
        return await runtime.InferenceSession.create(bytes, { executionProviders: ['wasm'], logSeverityLevel: FATAL });
    }
    catch (error) {
        const reason = reasonOf(error);
        const isUnknown = /not a registered function\/op|no op registered|could not find an implementation|opset|domain_version/i.test(reason);
        throw new errors/* UserError */.yo(`${displayPath}: onnxruntime-web ${runtime.env.versions.web ?? ''} can't open it: ${reason}${isUnknown ? '; export it with the operators of ONNX and ai.onnx.ml alone, of an older opset, or leave predictions instead' : ''}`, { cause: error });
    }
}
/** Its last words, without numbers and places of its own sources. */
function reasonOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    const said = /ERROR_MESSAGE: ([\s\S]*)$/.exec(text)?.[1] ?? text;
    return said.replaceAll(/\s+/g, ' ').replaceAll(/\/\S+\.(?:cc|h):\d+ /g, '').trim().slice(0, MAX_REASON);
}


/***/ })

};
