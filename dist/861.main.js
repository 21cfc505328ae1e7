export const id = 861;
export const ids = [861];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 1599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ alignBaseline),
/* harmony export */   t: () => (/* binding */ alignCandidate)
/* harmony export */ });
/* harmony import */ var _tabular_parse_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3099);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8291);


/** Ids that an error names. */
const NAMED = 3;
/**
 * A candidate's predictions in the order of the judged rows: exactly these rows, each once.
 * A file that leaves rows out could leave out the ones it gets wrong, and one that answers training rows has seen their labels.
 * @param source what the error calls the file
 * @throws UserError with counts and the first ids
 */
function alignCandidate(predictions, judged, source) {
    const given = new Set(predictions.ids);
    const known = new Set(judged.ids);
    const { showValues } = judged;
    refuse(predictions.ids.filter((id) => judged.seen.has(id)), (ids) => `${source}: it answers ${ids}, rows of the training side, whose labels it may have seen`, showValues);
    refuse(predictions.ids.filter((id) => !known.has(id)), (ids) => `${source}: it answers ${ids}, which the data does not have`, showValues);
    refuse(judged.ids.filter((id) => !given.has(id)), (ids) => `${source}: no answer for ${ids} of the ${judged.ids.length} test rows`, showValues);
    return align(predictions, judged, source).answers;
}
/**
 * A baseline's predictions in the order of the judged rows; NaN where it has none.
 * @returns with the share of common rows in the larger set
 */
function alignBaseline(predictions, judged, source) {
    const { answers, common } = align(predictions, judged, source);
    return { answers, joined: common / Math.max(judged.ids.length, predictions.ids.length) };
}
function align(predictions, { ids, target }, source) {
    const { kind, values } = answersOf(predictions, target, source);
    const places = new Map(predictions.ids.map((id, place) => [id, place]));
    let common = 0;
    const aligned = Float64Array.from(ids, (id) => {
        const place = places.get(id);
        if (place === undefined)
            return Number.NaN;
        common++;
        return values[place] ?? Number.NaN;
    });
    return { answers: { kind, values: aligned }, common };
}
function answersOf({ score, prediction }, target, source) {
    if (target.task === 'regression') {
        if (prediction === null)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${source}: the target is a quantity, so a column "prediction" is needed`);
        return { kind: 'value', values: Float64Array.from(prediction, (text, place) => quantity(text, { source, place })) };
    }
    if (score !== null)
        return { kind: 'score', values: score };
    if (prediction === null)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${source}: needs a column "score" (probability of ${target.positive}) or "prediction" (the class)`);
    return { kind: 'class', values: Float64Array.from(prediction, (text, place) => classOf(text, target, { source, place })) };
}
function quantity(text, { source, place }) {
    const value = (0,_tabular_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(text);
    if (Number.isNaN(value))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${source}: prediction ${place + 1} is ${JSON.stringify(text)}, which is no number`);
    return value;
}
function classOf(text, { positive, negative }, { source, place }) {
    if (sameClass(text, positive))
        return 1;
    if (sameClass(text, negative))
        return 0;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${source}: prediction ${place + 1} is ${JSON.stringify(text)}; the classes are ${JSON.stringify(negative)} and ${JSON.stringify(positive)}`);
}
/** `1` and `1.0`, `true` and `True` are the same class, as frameworks write them. */
function sameClass(text, name) {
    if (text === name || text.toLowerCase() === name.toLowerCase())
        return true;
    const [a, b] = [(0,_tabular_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(text), (0,_tabular_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(name)];
    return a === b;
}
function refuse(ids, sentence, showValues) {
    if (ids.length === 0)
        return;
    const named = showValues ? ` (${ids.slice(0, NAMED).map((id) => JSON.stringify(id)).join(', ')}${ids.length > NAMED ? ', …' : ''})` : '';
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(sentence(`${ids.length} ${ids.length === 1 ? 'id' : 'ids'}${named}`));
}


/***/ }),

/***/ 9178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ bindEncoder),
/* harmony export */   u: () => (/* binding */ ENCODE_BATCH)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8291);
/* harmony import */ var _preprocessing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2836);
/* harmony import */ var _symbols_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6549);



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
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${table.file.path}: has no column ${JSON.stringify(feature.name)}, which the model reads`);
    if (feature.kind === 'number') {
        if (column.kind !== 'number')
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${table.file.path}: column ${JSON.stringify(feature.name)} holds texts, but the model reads it as numbers`);
        return numberWriter(feature, column.values);
    }
    if (column.kind !== 'text')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${table.file.path}: column ${JSON.stringify(feature.name)} holds numbers, but the model reads it as ${feature.kind}`);
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

/***/ 7774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ MAX_MODEL_BYTES),
/* harmony export */   NL: () => (/* binding */ parseModelJson),
/* harmony export */   Ub: () => (/* binding */ MODEL_NAME),
/* harmony export */   mc: () => (/* binding */ WEIGHTS_NAME),
/* harmony export */   sV: () => (/* binding */ modelJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var _statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(831);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8291);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5208);




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

/***/ 5208:
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

/***/ 9229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readPredictions),
  i: () => (/* binding */ writePredictions)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/shared/config/nearest-name.js
var nearest_name = __webpack_require__(5893);
// EXTERNAL MODULE: ./build/shared/tabular/csv-record.js
var csv_record = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/shared/tabular/parse-number.js
var parse_number = __webpack_require__(3099);
// EXTERNAL MODULE: ./build/shared/tabular/read-ids.js
var read_ids = __webpack_require__(5415);
// EXTERNAL MODULE: ./build/shared/tabular/read-columns.js + 4 modules
var read_columns = __webpack_require__(150);
;// CONCATENATED MODULE: ./build/shared/tabular/read-table.js

/**
 * Reads chosen columns of a CSV file (`.csv`, `.csv.gz`) into memory: 8 bytes per number, 4 per text, each different text once.
 * @throws UserError as `readColumns`
 */
async function readTable(path, { columns, ...options }) {
    const choose = typeof columns === 'function' ? columns : () => columns;
    const read = await (0,read_columns/* readColumns */.E)(path, (header) => Array.from(choose(header), ([name, kind]) => ({ name, kind })), options);
    return {
        rows: read.file.rows,
        header: read.header,
        columns: new Map(read.columns.map((column) => [column.name, column])),
        file: read.file,
        lines: read.lines,
    };
}

// EXTERNAL MODULE: ./build/shared/tabular/show-value.js
var show_value = __webpack_require__(3721);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(8291);
;// CONCATENATED MODULE: ./build/shared/model/predictions.js








/** Ids that an error names. */
const NAMED_IDS = 3;
/**
 * Reads a predictions file (CSV): `id` and `score` (probability) or `prediction` (quantity or class), and `label` where it has one.
 * @throws UserError naming the file, and the line or the ids at fault
 */
async function readPredictions(path, options) {
    const { displayPath = path, signal = new AbortController().signal, showValues = true } = options;
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null)
        throw new errors/* UserError */.yo(`${displayPath}: there is no such file; a predictions file has the columns id and score (or prediction)`);
    const rolesIn = (header) => findRoles(header, { ...options, displayPath });
    const table = await readTable(path, {
        displayPath,
        missingValues: [],
        signal,
        showValues,
        columns: (header) => {
            const texts = new Set(Object.values(rolesIn(header)));
            return new Map(header.map((name) => [name, texts.has(name) ? 'text' : 'infer']));
        },
    });
    const { id, score, prediction, label } = rolesIn(table.header);
    if (table.rows === 0)
        throw new errors/* UserError */.yo(`${displayPath}: a header and no rows; every test row needs an answer`);
    const ids = (0,read_ids/* readIds */.Z)(textColumn(table, id), { places: table, showValues });
    const place = { table, ids, displayPath, showValues };
    return {
        ids,
        score: score === null ? null : readScores(textColumn(table, score), place),
        prediction: prediction === null ? null : readTexts(textColumn(table, prediction), place),
        labels: label === null ? null : readTexts(textColumn(table, label), place),
        table,
    };
}
function findRoles(header, { idName, columns = {}, displayPath }) {
    const has = (name) => typeof name === 'string' && header.includes(name);
    const absent = (wanted, why) => {
        const nearest = (0,nearest_name/* nearestName */.q)(wanted, header);
        const shown = header.slice(0, 20).map((name) => JSON.stringify(name)).join(', ');
        return new errors/* UserError */.yo(`${displayPath}: no column ${JSON.stringify(wanted)} ${why}; its header has ${shown}${nearest === null ? '' : ` (did you mean ${JSON.stringify(nearest)}?)`}; other names go under evaluate.predictions.columns`);
    };
    const optional = (role) => {
        const named = columns[role];
        if (named !== undefined && !has(named))
            throw absent(named, `(evaluate.predictions.columns.${role})`);
        return named ?? (has(role) ? role : null);
    };
    if (columns.id !== undefined && !has(columns.id))
        throw absent(columns.id, '(evaluate.predictions.columns.id)');
    const id = [columns.id, idName, 'id'].find(has);
    if (id === undefined)
        throw absent(idName ?? 'id', 'to name the rows');
    const [score, prediction] = [optional('score'), optional('prediction')];
    if (score === null && prediction === null)
        throw absent('score', '(probability of the positive class), nor "prediction" (a quantity or a class)');
    return { id, score, prediction, label: optional('label') };
}
function textColumn(table, name) {
    const column = table.columns.get(name);
    if (column?.kind !== 'text')
        throw new RangeError(`${name} was not read as text`);
    return column;
}
function readScores({ name, codes, dictionary }, place) {
    const known = dictionary.map((text) => {
        const value = (0,parse_number/* parseNumberText */.k)(text);
        return value >= 0 && value <= 1 ? value : Number.NaN;
    });
    const scores = Float64Array.from(codes, (code) => known[code] ?? Number.NaN);
    const wrong = Array.from(scores.keys()).filter((row) => Number.isNaN(scores[row]));
    if (wrong.length > 0)
        throw badRows(wrong, place, { name, shown: (row) => dictionary[codes[row] ?? -1], rule: 'a score is a probability, a number from 0 to 1' });
    return scores;
}
function readTexts({ name, codes, dictionary }, place) {
    const wrong = Array.from(codes.keys()).filter((row) => codes[row] === -1);
    if (wrong.length > 0)
        throw badRows(wrong, place, { name, shown: () => undefined, rule: 'every row needs one' });
    return Array.from(codes, (code) => dictionary[code] ?? '');
}
function badRows(rows, { table, ids, displayPath, showValues }, { name, shown, rule }) {
    const [first = 0] = rows;
    const text = shown(first);
    const value = text === undefined ? 'a missing value' : (0,show_value/* showValue */.v)(text, showValues);
    const count = rows.length === 1 ? '1 row has' : `${rows.length} of ${table.rows} rows have`;
    const named = rows.slice(0, NAMED_IDS).map((row) => (0,show_value/* showValue */.v)(ids[row] ?? '', true));
    const which = showValues ? ` (id ${named.join(', ')}${rows.length > NAMED_IDS ? ', …' : ''})` : '';
    return new errors/* UserError */.yo(`${displayPath}:${table.lines[first]}: ${value} in column ${name}; ${count} none that can be used${which}; ${rule}`);
}
/**
 * Writes a predictions file in the one form that we keep: columns `id` and the role, rows in order of the ids (by UTF-16 code units), numbers as
 * the shortest text that is read back as the same double. So equal answers are equal bytes.
 */
async function writePredictions(files, path, { ids, role, values }) {
    const order = [...ids.keys()].sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
    const records = order.map((row) => (0,csv_record/* csvRecord */.e)([ids[row] ?? '', values[row] ?? null]));
    await files.replace(path, Buffer.from([(0,csv_record/* csvRecord */.e)(['id', role]), ...records].join('')));
}


/***/ }),

/***/ 2836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ widthOfFeature),
/* harmony export */   KX: () => (/* binding */ preprocessingSchema),
/* harmony export */   L$: () => (/* binding */ PREPROCESSING_NAME),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   mO: () => (/* binding */ MAX_PREPROCESSING_BYTES),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

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

/***/ 3650:
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
    const tf = await __webpack_require__.e(/* import() */ 484).then(__webpack_require__.t.bind(__webpack_require__, 3484, 19));
    const wasm = await Promise.all(/* import() */[__webpack_require__.e(484), __webpack_require__.e(744)]).then(__webpack_require__.t.bind(__webpack_require__, 6744, 19));
    // Also registers the gradients of the operations that training needs.
    const layers = await Promise.all(/* import() */[__webpack_require__.e(484), __webpack_require__.e(762)]).then(__webpack_require__.t.bind(__webpack_require__, 9762, 19));
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

/***/ 6549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ symbolsOf)
/* harmony export */ });
/* harmony import */ var _tabular_parse_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(231);

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
    const time = (0,_tabular_parse_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTimeText */ .Q8)(text);
    if (Number.isNaN(time))
        return null;
    const date = new Date(time);
    const day = [`month ${date.getUTCMonth() + 1}`, `weekday ${date.getUTCDay()}`];
    return kind === 'date' ? day : [...day, `hour ${date.getUTCHours()}`];
}


/***/ }),

/***/ 1424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ codeSpan),
/* harmony export */   X: () => (/* binding */ escapeText)
/* harmony export */ });
/*
 * Every text from outside goes through one of these before it stands in Markdown,
 * so that it can be neither markup, nor a mention, nor a link, nor a hidden character.
 */
/** Control, zero-width and bidirectional characters: shown as U+FFFD, since they hide or reorder what a reviewer reads. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
const LINE_BREAKS = /[\t\n\r]+/g;
/** For prose and table cells: one line, no Markdown, HTML, mention, reference or automatic link. */
function escapeText(text) {
    return plain(text)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*[\]|~$]|(?<!\w)_|_(?!\w)/g, '\\$&')
        .replace(/^(\s*)([-+](?=\s)|#|=)/, '$1\\$2')
        .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
        .replace(/[@#](?=\w)/g, '$&\u2060')
        .replace(/(https?|ftp|mailto)(:)/gi, '$1\u2060$2')
        .replace(/\bwww\./gi, 'www\u2060.');
}
/** For values and names: a code span whose fence is longer than any back-tick run inside; pipes can't end a table cell. */
function codeSpan(text) {
    const line = plain(text).replace(/\|/g, '\u2502');
    if (line.trim() === '')
        return line === '' ? '*(empty)*' : '*(blank)*';
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
function plain(text) {
    return text.replace(LINE_BREAKS, ' ').replace(INVISIBLE, '\ufffd').toWellFormed();
}


/***/ }),

/***/ 4151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ table)
});

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

;// CONCATENATED MODULE: ./build/shared/report/table.js

/** A GitHub-flavoured table. The cells are Markdown already: escape what comes from outside first. */
function table(head, align, rows) {
    return markdownTable([[...head], ...rows.map((row) => [...row])], { align: [...align], alignDelimiters: true, padding: true, stringLength: (cell) => [...cell].length });
}


/***/ }),

/***/ 864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dY: () => (/* binding */ validateDataResultSchema),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
/* unused harmony export dataFilesSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1644);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5031);



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

/***/ 5251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ provenanceStatement),
/* harmony export */   bf: () => (/* binding */ registrationStatement),
/* harmony export */   oC: () => (/* binding */ testResultStatementSchema),
/* harmony export */   r2: () => (/* binding */ deploymentStatement),
/* harmony export */   tO: () => (/* binding */ testResultStatement)
/* harmony export */ });
/* unused harmony export TEST_RESULT */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5031);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7716);



/*
 * In-toto Statements, version 1 (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md): what was proved about which bytes.
 * Fields of our own carry the prefix `mlops_`, as the specification asks of extension fields.
 */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const DEPLOYMENT = 'urn:mlops-actions:deployment:v1';
const REGISTRATION = 'urn:mlops-actions:registration:v1';
/** in-toto's test-result has three results; what could not be judged has failed there, and `mlops_verdict` tells them apart. */
const RESULTS = { pass: 'PASSED', warn: 'WARNED', fail: 'FAILED', inconclusive: 'FAILED' };
function testResultStatement(options) {
    return statement(options.subject, TEST_RESULT, {
        result: RESULTS[options.verdict],
        configuration: options.configuration.map(descriptor),
        passedTests: options.passed,
        warnedTests: options.warned,
        failedTests: options.failed,
        mlops_verdict: options.verdict,
        mlops_at: options.at.toISOString(),
        ...options.extension,
    });
}
/** SLSA provenance (https://slsa.dev/spec/v1.0/provenance) of a training. */
function provenanceStatement(options) {
    return statement(options.subject, PROVENANCE, {
        buildDefinition: { buildType: options.buildType, externalParameters: options.parameters, internalParameters: {}, resolvedDependencies: options.dependencies.map(descriptor) },
        runDetails: {
            builder: { id: 'urn:mlops-actions:train', version: options.builder },
            metadata: { startedOn: options.startedOn.toISOString(), finishedOn: options.finishedOn.toISOString() },
        },
    });
}
function registrationStatement(subject, predicate) {
    return statement(subject, REGISTRATION, predicate);
}
function deploymentStatement(subject, predicate) {
    return statement(subject, DEPLOYMENT, predicate);
}
/** The part of a test-result statement that later stages decide on. */
const testResultStatementSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(STATEMENT_TYPE),
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) }) })).min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(TEST_RESULT),
    predicate: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['PASSED', 'WARNED', 'FAILED']), mlops_verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk) }),
});
function statement(subject, predicateType, predicate) {
    return { _type: STATEMENT_TYPE, subject: subject.map(descriptor), predicateType, predicate };
}
function descriptor({ name, digest }) {
    if (!_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_PATTERN */ .WA.test(digest))
        throw new RangeError(`${name}: ${digest} is no sha256 digest`);
    return { name, digest: { sha256: digest.slice('sha256:'.length) } };
}


/***/ }),

/***/ 2210:
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

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ declaredType),
/* harmony export */   z: () => (/* binding */ columnKind)
/* harmony export */ });
/** The type that `data.columns` declares, `string` where it declares the column and no type; undefined for a column that it doesn't name. */
function declaredType(data, name) {
    const { columns } = data;
    if (columns === undefined || !Object.hasOwn(columns, name))
        return undefined;
    return columns[name]?.type ?? 'string';
}
/** How a column is read: by its declared type, else by what it holds. */
function columnKind(data, name) {
    const type = declaredType(data, name);
    if (type === undefined)
        return 'infer';
    return type === 'integer' || type === 'number' ? 'number' : 'text';
}


/***/ }),

/***/ 5526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ csvRecord)
/* harmony export */ });
/**
 * One record of a CSV file (RFC 4180), with its line end. A missing cell (null) is empty and an empty text is `""`, so that both are read back as
 * what they were; in a record of one cell the missing one is `""` too, because an empty line is no record.
 */
function csvRecord(cells) {
    if (cells.length === 1 && cells[0] === null)
        return '""\n';
    return `${cells.map((cell) => (cell === null ? '' : quoted(String(cell)))).join(',')}\n`;
}
/** Blanks at an end are quoted too: some readers trim them. */
function quoted(text) {
    if (text !== '' && !/[",\r\n]|^[\s\uFEFF]|\s$/.test(text))
        return text;
    return `"${text.replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 6680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ dataManifest)
/* harmony export */ });
/* harmony import */ var _statement_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5693);

/** The manifest whose digest names the data: its files as the config writes them, with the sha256 of their bytes. */
function dataManifest(files) {
    return (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .makeManifest */ .Ui)('data', files.map(({ path, bytes, sha256 }) => ({ path: path.replaceAll('\\', '/'), sha256, size: bytes })));
}


/***/ }),

/***/ 4143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/**
 * Fills `into` with `values[rows[0]], values[rows[1]], …`
 * @throws RangeError for a row that isn't there: silently it would become a 0
 */
function gather(values, rows, into) {
    for (let at = 0; at < rows.length; at++) {
        const value = values[rows[at]];
        if (value === undefined)
            throw new RangeError(`row ${rows[at]} of ${values.length}`);
        into[at] = value;
    }
    return into;
}


/***/ }),

/***/ 7408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ loadDataSet)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8291);
/* harmony import */ var _column_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4041);
/* harmony import */ var _read_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(150);
/* harmony import */ var _read_ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5415);
/* harmony import */ var _read_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6164);
/* harmony import */ var _split_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6766);







/**
 * Reads `data.source` with ids, target and the side of every row.
 *
 * Without `data.id` a row is named by its place in the file, from 1. This pairs the answers of two models on the same file, and a split by
 * hash keeps its sides while rows are only added at the end; it can't see that rows were moved, so a team does well to name an id.
 *
 * @param columns further columns to read: features, slices
 * @param source another file than `data.source`, relative to the folder of mlops.yml
 * @throws UserError for data that can't be read, ids that are missing or not unique, a target or split that can't be used
 * @throws InconclusiveError where the target has one class
 */
async function loadDataSet({ config, directory }, { columns = new Map(), signal, source }) {
    const { data } = config;
    if (data === undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('mlops.yml has no data section; name the file in data.source');
    const { id, target: targetName, split = _split_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_SPLIT */ .H } = data;
    if (targetName === undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('mlops.yml has no data.target; name the column that the model predicts');
    const displayPath = source ?? data.source;
    const showValues = data['show-values'];
    const needed = [{ name: targetName, kind: (0,_column_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .columnKind */ .z)(data, targetName) }];
    if (id !== undefined)
        needed.push({ name: id, kind: 'text' });
    if (split.by === 'time')
        needed.push({ name: split.column, kind: 'text' });
    const choose = (header) => {
        const extra = typeof columns === 'function' ? columns(header) : columns;
        return [...needed, ...Array.from(extra, ([name, kind]) => ({ name, kind }))];
    };
    const read = await (0,_read_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .readColumns */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, displayPath), choose, { displayPath, missingValues: data['missing-values'] ?? [], signal, showValues });
    const places = { file: read.file, lines: read.lines };
    if (read.file.rows === 0)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${displayPath}: a header and no rows; there is nothing to learn from or to judge by`);
    const [targetColumn, ...rest] = read.columns;
    if (targetColumn === undefined)
        throw new RangeError('the target was not read');
    const ids = id === undefined ? Array.from(read.lines, (_, row) => String(row + 1)) : (0,_read_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .readIds */ .Z)(textColumn(rest.shift()), { places, showValues });
    const column = split.by === 'time' ? textColumn(rest.shift()) : null;
    return {
        table: { rows: read.file.rows, header: read.header, columns: new Map(rest.map((extra) => [extra.name, extra])), ...places },
        ids,
        target: (0,_read_target_js__WEBPACK_IMPORTED_MODULE_2__/* .readTarget */ ._)(targetColumn, { type: (0,_column_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .declaredType */ .t)(data, targetName), positive: config.evaluate?.positive, places, showValues }),
        sides: (0,_split_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRows */ .a)(split, { ids, column, places, showValues }),
    };
}
function textColumn(column) {
    if (column?.kind !== 'text')
        throw new RangeError('the column was not read as text');
    return column;
}


/***/ }),

/***/ 6423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/** `data/flights.csv:42`: where a row stands, as an editor opens it. */
function placeOf(places, row) {
    return `${places.file.path}:${places.lines[row]}`;
}


/***/ }),

/***/ 150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ readColumns)
});

// EXTERNAL MODULE: ./build/shared/config/nearest-name.js
var nearest_name = __webpack_require__(5893);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(8291);
// EXTERNAL MODULE: ./build/shared/tabular/batch.js
var tabular_batch = __webpack_require__(3294);
;// CONCATENATED MODULE: ./build/shared/tabular/join-chunks.js
/** Joins the pieces into one array of their whole length, and empties the list, so that each can be freed. */
function joinChunks(chunks, create) {
    const joined = create(chunks.reduce((length, chunk) => length + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks.splice(0)) {
        joined.set(chunk, at);
        at += chunk.length;
    }
    return joined;
}

// EXTERNAL MODULE: ./build/shared/tabular/parse-number.js
var parse_number = __webpack_require__(3099);
;// CONCATENATED MODULE: ./build/shared/tabular/number-column-reader.js



/** Numbers; the blank cell, quoted or not, and every missing token are NaN. */
function createNumberColumnReader(name, { place, missingValues }) {
    /** Missing tokens that are numbers, such as -999: only where a cell has this value, its text is looked at. */
    const numericTokens = new Set(Array.from(missingValues, parse_number/* parseNumberText */.k));
    const chunks = [];
    return {
        take(batch) {
            const { bytes, rows, columns, starts, ends } = batch;
            const values = new Float64Array(rows);
            for (let row = 0; row < rows; row++) {
                const cell = row * columns + place;
                const start = starts[cell];
                const end = ends[cell];
                const value = start === end ? Number.NaN : (0,parse_number/* parseNumber */.$)(bytes, start, end);
                values[row] = value;
                if (start === end || !(Number.isNaN(value) || numericTokens.has(value)))
                    continue;
                const text = (0,tabular_batch/* cellText */.I)(batch, row, place);
                if (missingValues.has(text))
                    values[row] = Number.NaN;
                else if (Number.isNaN(value) && /[^ \t]/.test(text))
                    return row;
            }
            chunks.push(values);
            return -1;
        },
        finish: () => ({ kind: 'number', name, values: joinChunks(chunks, (length) => new Float64Array(length)) }),
    };
}

// EXTERNAL MODULE: ./build/shared/tabular/scan-delimited.js + 4 modules
var scan_delimited = __webpack_require__(6931);
// EXTERNAL MODULE: ./build/shared/tabular/show-value.js
var show_value = __webpack_require__(3721);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/shared/tabular/byte-dictionary.js

/** Slots tried before a text goes to the `Map`: texts chosen to collide would otherwise make each lookup walk over all of them. */
const MAX_PROBES = 32;
const FIRST_SLOTS = 1024;
const TEXTS_AT_ONCE = 1024;
/**
 * Gives texts codes by their bytes, so that a text is decoded once however often it comes: an open-addressing table of codes,
 * with the bytes of all texts in one arena.
 */
function createByteDictionary() {
    let slots = new Int32Array(FIRST_SLOTS).fill(-1);
    /** Of the text with code c: its hash, and its bytes at `arena[ends[c − 1], ends[c])`. */
    let hashes = new Int32Array(FIRST_SLOTS);
    let ends = new Float64Array(FIRST_SLOTS + 1);
    let arena = Buffer.allocUnsafeSlow(16 * FIRST_SLOTS);
    let size = 0;
    const crowded = new Map();
    const add = (hash, bytes, start, end) => {
        const from = ends[size] ?? 0;
        const to = from + end - start;
        if (to > arena.length)
            arena = Buffer.concat([arena.subarray(0, from)], Math.max(2 * arena.length, to));
        bytes.copy(arena, from, start, end);
        if (size === hashes.length) {
            hashes = enlarged(hashes, new Int32Array(2 * size));
            ends = enlarged(ends, new Float64Array(2 * size + 1));
        }
        hashes[size] = hash;
        ends[size + 1] = to;
        return size++;
    };
    /** The free slot for this hash, or −1 where its neighbourhood is crowded. */
    const freeSlot = (hash) => {
        const mask = slots.length - 1;
        for (let probe = 0; probe < MAX_PROBES; probe++) {
            const slot = (hash + probe) & mask;
            if (slots[slot] === -1)
                return slot;
        }
        return -1;
    };
    const grow = () => {
        slots = new Int32Array(2 * slots.length).fill(-1);
        crowded.clear();
        for (let code = 0; code < size; code++) {
            const slot = freeSlot(hashes[code] ?? 0);
            if (slot !== -1)
                slots[slot] = code;
            else
                crowded.set(arena.toString('latin1', ends[code], ends[code + 1]), code);
        }
    };
    return {
        codeOf(bytes, start, end) {
            let hash = end - start;
            for (let at = start; at < end; at++)
                hash = Math.imul(hash ^ bytes[at], 0x01000193);
            // The low bits, which choose the slot, must depend on all others (finalizer of MurmurHash3).
            hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
            hash ^= hash >>> 13;
            const mask = slots.length - 1;
            for (let probe = 0; probe < MAX_PROBES; probe++) {
                const slot = (hash + probe) & mask;
                const code = slots[slot];
                if (code === -1) {
                    const added = add(hash, bytes, start, end);
                    slots[slot] = added;
                    if (2 * size > slots.length)
                        grow();
                    return added;
                }
                if (hashes[code] === hash && isAt(arena, ends[code], ends[code + 1], bytes, start, end))
                    return code;
            }
            const key = bytes.toString('latin1', start, end);
            const known = crowded.get(key);
            if (known !== undefined)
                return known;
            const added = add(hash, bytes, start, end);
            crowded.set(key, added);
            return added;
        },
        texts() {
            const texts = [];
            for (let first = 0; first < size; first += TEXTS_AT_ONCE) {
                const last = Math.min(size, first + TEXTS_AT_ONCE);
                const from = ends[first];
                const bytes = arena.subarray(from, ends[last]);
                // One string cut up is several times as fast as one conversion for each; offsets in bytes are offsets in the string only in ASCII.
                const run = (0,external_node_buffer_.isAscii)(bytes) ? bytes.toString('latin1') : null;
                for (let code = first; code < last; code++) {
                    const start = ends[code] - from;
                    const end = ends[code + 1] - from;
                    texts.push(run === null ? bytes.toString('utf8', start, end) : run.slice(start, end));
                }
            }
            return texts;
        },
    };
}
function isAt(arena, from, to, bytes, start, end) {
    if (to - from !== end - start)
        return false;
    for (let a = from, b = start; b < end; a++, b++) {
        if (arena[a] !== bytes[b])
            return false;
    }
    return true;
}
function enlarged(old, larger) {
    larger.set(old);
    return larger;
}

;// CONCATENATED MODULE: ./build/shared/tabular/text-column-reader.js



/** Texts as they stand in the file; the empty cell and every missing token are missing, a quoted `""` is an empty text. */
function createTextColumnReader(name, { place, missingValues }) {
    const found = createByteDictionary();
    const chunks = [];
    const codeOf = (batch, row, cell) => {
        if (batch.quoted[cell] !== tabular_batch/* CELL */.J.escaped)
            return found.codeOf(batch.bytes, batch.starts[cell], batch.ends[cell]);
        const bytes = Buffer.from((0,tabular_batch/* cellText */.I)(batch, row, place));
        return found.codeOf(bytes, 0, bytes.length);
    };
    return {
        take(batch) {
            const codes = new Int32Array(batch.rows);
            for (let row = 0; row < batch.rows; row++) {
                const cell = row * batch.columns + place;
                const isEmpty = batch.starts[cell] === batch.ends[cell] && batch.quoted[cell] === tabular_batch/* CELL */.J.plain;
                codes[row] = isEmpty ? -1 : codeOf(batch, row, cell);
            }
            chunks.push(codes);
            return -1;
        },
        finish() {
            const codes = joinChunks(chunks, (length) => new Int32Array(length));
            const texts = found.texts();
            if (!texts.some((text) => missingValues.has(text)))
                return { kind: 'text', name, codes, dictionary: texts };
            const places = new Int32Array(texts.length);
            const dictionary = [];
            for (const [code, text] of texts.entries())
                places[code] = missingValues.has(text) ? -1 : dictionary.push(text) - 1;
            for (let row = 0; row < codes.length; row++)
                codes[row] = places[codes[row]] ?? -1;
            return { kind: 'text', name, codes, dictionary };
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/tabular/read-columns.js








/** An inferred column turned out to hold texts. */
class TextsFound extends Error {
}
/**
 * Reads chosen columns of a CSV file in one pass, and keeps nothing else of it.
 *
 * Every row counts: where one can't be read, nothing is returned, because a model that is trained or judged on fewer rows than the file
 * has would say nothing of it. An inferred column is read as numbers until a cell is none; then the file is read once more with it as texts,
 * which nearly always shows in the first rows.
 *
 * @param wanted the columns, chosen when the header is known; the same name may stand there with two kinds
 * @throws UserError naming `file:line` of the first ragged or undecodable row or of a text in a number column, or the column that isn't there
 */
async function readColumns(path, wanted, options) {
    const texts = new Set();
    for (;;) {
        try {
            return await readOnce(path, (header) => wanted(header).map(({ name, kind }) => ({ name, kind: kind === 'infer' && texts.has(name) ? 'text' : kind })), { ...options, texts });
        }
        catch (error) {
            if (!(error instanceof TextsFound))
                throw error;
        }
    }
}
async function readOnce(path, wanted, { displayPath, missingValues, signal, showValues = true, texts }) {
    const missing = new Set(missingValues);
    const lines = [];
    let names = [];
    let readers = [];
    const onHeader = (header) => {
        names = header;
        readers = wanted(header).map(({ name, kind }) => {
            const place = header.indexOf(name);
            if (place === -1)
                throw absent(name, header, displayPath);
            const create = kind === 'text' ? createTextColumnReader : createNumberColumnReader;
            return { name, kind, place, reader: create(name, { place, missingValues: missing }) };
        });
    };
    const onBatch = (batch) => {
        lines.push(Int32Array.from(batch.lines.subarray(0, batch.rows)));
        let again = false;
        for (const { name, kind, place, reader } of readers) {
            const row = reader.take(batch);
            if (row === -1)
                continue;
            if (kind === 'number') {
                const at = `${displayPath}:${batch.lines[row]}: column ${name}`;
                throw new errors/* UserError */.yo(`${at}: ${(0,show_value/* showValue */.v)((0,tabular_batch/* cellText */.I)(batch, row, place), showValues)} is no number; if it means missing, add it to data.missing-values`);
            }
            texts.add(name);
            again = true;
        }
        if (again)
            throw new TextsFound();
    };
    const onFault = (fault) => {
        throw new errors/* UserError */.yo(`${displayPath}:${fault.line}: ${explain(fault, names)}; mend the file (validate-data lists all such rows)`);
    };
    const file = await (0,scan_delimited/* scanDelimited */.V)(path, { displayPath, signal, handlers: { onHeader, onBatch, onFault } });
    return {
        file,
        header: names,
        columns: readers.map(({ reader }) => reader.finish()),
        lines: joinChunks(lines, (length) => new Int32Array(length)),
    };
}
function absent(name, header, displayPath) {
    const nearest = (0,nearest_name/* nearestName */.q)(name, header);
    const shown = header.slice(0, 20).join(', ');
    const hint = nearest === null ? `it has ${shown}${header.length > 20 ? ` and ${header.length - 20} more` : ''}` : `did you mean ${nearest}?`;
    return new errors/* UserError */.yo(`${displayPath}: no column ${JSON.stringify(name)} in its header; ${hint}`);
}
function explain(fault, header) {
    if (fault.kind === 'ragged')
        return `${fault.found} ${fault.found === 1 ? 'cell' : 'cells'} where the header names ${fault.expected} columns`;
    if (fault.kind === 'quote')
        return 'text follows a closing quote';
    const column = header[fault.column];
    return column === undefined ? 'the row is not valid UTF-8' : `column ${column} is not valid UTF-8`;
}


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readIds)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);
/* harmony import */ var _place_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6423);
/* harmony import */ var _show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3721);



/**
 * The ids of the rows, which pair the answers of two models: every row has one, and no two the same.
 * @throws UserError naming the first line that breaks this, and how many do
 */
function readIds(column, { places, showValues = true }) {
    const { codes, dictionary, name } = column;
    const first = new Int32Array(dictionary.length).fill(-1);
    /** A quoted nothing names no row either. */
    const blank = new Set([...dictionary.keys()].filter((code) => dictionary[code]?.trim() === ''));
    let repeated = 0;
    let missing = 0;
    let repeatedAt = -1;
    let missingAt = -1;
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        if (code === -1 || blank.has(code)) {
            if (missing++ === 0)
                missingAt = row;
        }
        else if (first[code] === -1)
            first[code] = row;
        else if (repeated++ === 0)
            repeatedAt = row;
    }
    if (missing > 0) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_place_of_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(places, missingAt)}: the id ${name} is missing${others(missing)}; every row needs one: fill it, or name another column in data.id`);
    }
    if (repeated > 0) {
        const code = codes[repeatedAt] ?? -1;
        const id = (0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(dictionary[code] ?? '', showValues);
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_place_of_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(places, repeatedAt)}: the id ${name} ${id} is already in line ${places.lines[first[code] ?? -1]}${others(repeated)}; an id names one row: remove the copies, or name another column in data.id`);
    }
    // Each row brought a text of its own, so the dictionary, in order of first appearance, is in row order.
    return dictionary;
}
function others(count) {
    return count === 1 ? '' : ` (the first of ${count} such rows)`;
}


/***/ }),

/***/ 6164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8291);
/* harmony import */ var _parse_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3099);
/* harmony import */ var _place_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6423);
/* harmony import */ var _show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3721);




const BOOLEANS = ['false', 'true'];
/**
 * What the target column asks a model for.
 *
 * - Two different values are two classes. `0`/`1` and `false`/`true` (in any case) have the obvious positive class, another pair needs `evaluate.positive`.
 * - More than two numbers are a quantity: regression. More than two texts are refused.
 * - Two numbers other than 0 and 1 in a column declared as `number` are a quantity too, unless `evaluate.positive` says that they are classes;
 *   declared as `integer`, or not at all, they are ambiguous and refused.
 *
 * @returns labels in row order: 1 and 0 for classes, the value for a quantity
 * @throws UserError for a missing value, a class that isn't there, an ambiguous pair, more than two texts
 * @throws InconclusiveError where all rows have the same value
 */
function readTarget(column, options) {
    const read = column.kind === 'text' ? (asBooleans(column) ?? column) : column;
    refuseMissing(read, options.places);
    return read.kind === 'number' ? numberTarget(read, options) : textTarget(read, options);
}
/** The column with `false` and `true` for these words in any case and with any blanks around, and blank cells missing; null where it holds other texts. */
function asBooleans(column) {
    const words = column.dictionary.map((text) => text.trim().toLowerCase());
    if (!words.some((word) => word !== '') || !words.every((word) => word === '' || word === 'false' || word === 'true'))
        return null;
    const places = words.map((word) => BOOLEANS.indexOf(word));
    return { ...column, codes: column.codes.map((code) => places[code] ?? -1), dictionary: BOOLEANS };
}
function numberTarget(column, options) {
    const values = someDistinct(column.values, 3).sort((a, b) => a - b);
    const [low, high] = values;
    const labelled = options.positive !== undefined;
    if (values.length > 2 && labelled) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.target: column ${column.name} holds more than two numbers, a quantity, so evaluate.positive has no meaning here; remove it`);
    }
    const pairIsObvious = low === 0 && high === 1;
    const quantity = values.length > 2 || (values.length === 2 && options.type === 'number' && !labelled && !pairIsObvious);
    if (quantity)
        return { task: 'regression', labels: column.values };
    const written = typeof options.positive === 'string' ? (0,_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(options.positive) : Number.NaN;
    const [negative, positive] = classes(values.map(String), Number.isNaN(written) ? options : { ...options, positive: written }, column.name);
    const positiveValue = Number(positive);
    return { task: 'binary', labels: column.values.map((value) => Number(value === positiveValue)), negative, positive };
}
function textTarget(column, options) {
    const used = new Set(column.codes);
    const distinct = column.dictionary.filter((_, code) => used.has(code)).sort();
    if (distinct.length > 2) {
        const declare = options.type === undefined ? '' : ', or declare it as a number where it is a quantity';
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.target: column ${column.name} holds ${distinct.length} different texts; this version judges two classes or a quantity, not more classes: choose a target with two values${declare}`);
    }
    const [negative, positive] = classes(distinct, options, column.name);
    return { task: 'binary', labels: Float64Array.from(column.codes, (code) => Number(column.dictionary[code] === positive)), negative, positive };
}
/** Which of two names, in ascending order, is the negative class and which the positive. */
function classes(names, { positive, showValues = true }, column) {
    const [first, second] = names;
    if (first === undefined)
        throw new RangeError('a target without rows');
    if (second === undefined) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InconclusiveError */ .Xp(`data.target: every row has the same ${column}, ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(first, showValues)}; there is nothing to tell apart, so no model can be judged by it`);
    }
    const both = `${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(first, showValues)} and ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(second, showValues)}`;
    if (positive !== undefined) {
        const wanted = typeof positive === 'boolean' || first === 'false' ? String(positive).toLowerCase() : String(positive);
        if (wanted === second)
            return [first, second];
        if (wanted === first)
            return [second, first];
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`evaluate.positive: ${JSON.stringify(positive)} is not in column ${column}, which holds ${both}`);
    }
    if ((first === '0' && second === '1') || (first === 'false' && second === 'true'))
        return [first, second];
    const quantity = names.every((name) => !Number.isNaN((0,_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(name))) ? ', or declare the column as type: number where it is a quantity' : '';
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.target: column ${column} holds ${both}; name the one that counts as positive in evaluate.positive${quantity}`);
}
function refuseMissing(column, places) {
    const isMissing = column.kind === 'number' ? (row) => Number.isNaN(column.values[row]) : (row) => column.codes[row] === -1;
    const rows = column.kind === 'number' ? column.values.length : column.codes.length;
    let count = 0;
    let first = -1;
    for (let row = 0; row < rows; row++) {
        if (!isMissing(row))
            continue;
        if (count === 0)
            first = row;
        count++;
    }
    if (count === 0)
        return;
    const more = count === 1 ? '' : ` (the first of ${count} such rows)`;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,_place_of_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(places, first)}: the target ${column.name} is missing${more}; every row needs one: fill it or take these rows out`);
}
/** The first `most` different values. */
function someDistinct(values, most) {
    const found = [];
    for (let row = 0; row < values.length && found.length < most; row++) {
        const value = values[row];
        if (!found.includes(value))
            found.push(value);
    }
    return found;
}


/***/ }),

/***/ 8463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rowsOfSide)
/* harmony export */ });
/** The rows on this side of the split, ascending. */
function rowsOfSide(sides, side) {
    const rows = new Int32Array(sides.reduce((count, other) => count + Number(other === side), 0));
    let at = 0;
    for (let row = 0; row < sides.length; row++) {
        if (sides[row] === side)
            rows[at++] = row;
    }
    return rows;
}


/***/ }),

/***/ 3721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ showValue)
/* harmony export */ });
/** A cell value in a message is cut here: enough to recognise it, whatever the file holds. */
const MAX_SHOWN = 200;
/** A cell value as a message shows it: quoted and cut, or, where `data.show-values` is false, not at all. */
function showValue(text, showValues) {
    if (!showValues)
        return 'a value (not shown)';
    return JSON.stringify(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
}


/***/ }),

/***/ 6766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ DEFAULT_SPLIT),
  a: () => (/* binding */ splitRows)
});

// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(8291);
// EXTERNAL MODULE: ./build/shared/tabular/parse-time.js
var parse_time = __webpack_require__(231);
// EXTERNAL MODULE: ./build/shared/tabular/place-of.js
var place_of = __webpack_require__(6423);
// EXTERNAL MODULE: ./build/shared/tabular/show-value.js
var show_value = __webpack_require__(3721);
// EXTERNAL MODULE: ./build/shared/tabular/split.js
var tabular_split = __webpack_require__(4850);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/shared/tabular/split-by-hash.js


const HEX_DIGITS = 12;
/**
 * Sides by the identity of the rows alone, so a row keeps its side when others come, go or change places.
 *
 * The first 12 hexadecimal digits of the sha256 of the id's text (UTF-8), divided by 16^12, are a share in [0, 1).
 * Shares below `test` are test rows, those from there to below `test + validation` validation rows, the others train.
 * So a row that was a test row stays one when `test` grows.
 *
 * @returns a `Side` per id
 */
function splitByHash(ids, { test, validation }) {
    const scale = 16 ** HEX_DIGITS;
    const sides = new Uint8Array(ids.length);
    for (const [row, id] of ids.entries()) {
        const share = Number.parseInt((0,external_node_crypto_.hash)('sha256', id, 'hex').slice(0, HEX_DIGITS), 16) / scale;
        sides[row] = share < test ? tabular_split/* SIDE */.g.test : share < test + validation ? tabular_split/* SIDE */.g.validation : tabular_split/* SIDE */.g.train;
    }
    return sides;
}

;// CONCATENATED MODULE: ./build/shared/tabular/split-by-time.js

/**
 * Sides by time, as a model is used: it learns from the past and is judged by what came after.
 *
 * Rows from `testFrom` on are test rows. Validation is the last share of the rows before it: of n such rows in order of time, the time of
 * row n − max(1, round(validation · n)) is where validation starts. Equal times stay together, so validation may be larger than its share.
 * The earliest time always trains; where all rows before `testFrom` have the same time, none is for validation.
 *
 * @param times milliseconds since 1970 per row, none NaN
 * @returns a `Side` per row
 */
function splitByTime(times, { testFrom, validation }) {
    const before = times.filter((time) => time < testFrom).sort();
    const wanted = Math.max(1, Math.round(validation * before.length));
    const earliest = before[0];
    const start = before[before.length - wanted];
    const validationFrom = start === earliest ? before.find((time) => time !== earliest) : start;
    const sides = new Uint8Array(times.length);
    for (const [row, time] of times.entries()) {
        if (time >= testFrom)
            sides[row] = tabular_split/* SIDE */.g.test;
        else
            sides[row] = validationFrom !== undefined && time >= validationFrom ? tabular_split/* SIDE */.g.validation : tabular_split/* SIDE */.g.train;
    }
    return sides;
}

;// CONCATENATED MODULE: ./build/shared/tabular/split-rows.js







/** Where the config says nothing. */
const DEFAULT_SPLIT = { by: 'hash', test: 0.2, validation: 0.1 };
/**
 * The side of every row, as `data.split` says.
 * @param ids unique texts, one per row; a split by hash goes by them alone
 * @param column the column that a split by time goes by; null under a split by hash
 * @returns a `Side` per row, in row order
 * @throws UserError where the shares leave nothing to train, a row has no time, or a side that is needed gets no row
 */
function splitRows(split, { ids, column, places, showValues = true }) {
    if (split.by === 'hash') {
        if (split.test + split.validation >= 1) {
            throw new errors/* UserError */.yo(`data.split: test ${split.test} and validation ${split.validation} leave no rows to train; together they must be below 1`);
        }
        const sides = splitByHash(ids, split);
        needRows(sides, tabular_split/* SIDE */.g.test, `${places.file.path}: none of its ${ids.length} rows is a test row (data.split.test is ${split.test}); bring more rows or raise data.split.test`);
        needRows(sides, tabular_split/* SIDE */.g.train, `${places.file.path}: none of its ${ids.length} rows is left to train; bring more rows or lower data.split.test and data.split.validation`);
        return sides;
    }
    const testFrom = (0,parse_time/* parseTimeText */.Q8)(split['test-from']);
    if (Number.isNaN(testFrom)) {
        throw new errors/* UserError */.yo(`data.split.test-from: ${JSON.stringify(split['test-from'])} is no date or time; write 2001-03-10 or 2001-03-10T14:30:00Z`);
    }
    if (column === null)
        throw new RangeError('a split by time needs its column');
    const sides = splitByTime(readTimes(column, { places, showValues }), { testFrom, validation: split.validation });
    needRows(sides, tabular_split/* SIDE */.g.test, `${places.file.path}: no row has a ${column.name} at or after ${split['test-from']}, so there are no test rows; lower data.split.test-from`);
    needRows(sides, tabular_split/* SIDE */.g.train, `${places.file.path}: no row has a ${column.name} before ${split['test-from']}, so there is nothing to train; raise data.split.test-from`);
    return sides;
}
/** Each distinct text is parsed once. */
function readTimes(column, { places, showValues }) {
    const known = column.dictionary.map(parse_time/* parseTimeText */.Q8);
    const times = new Float64Array(column.codes.length);
    let without = 0;
    let first = -1;
    for (const [row, code] of column.codes.entries()) {
        const time = known[code] ?? Number.NaN;
        times[row] = time;
        if (Number.isNaN(time) && without++ === 0)
            first = row;
    }
    if (first === -1)
        return times;
    const text = column.dictionary[column.codes[first] ?? -1];
    const found = text === undefined ? 'the cell is missing' : `${(0,show_value/* showValue */.v)(text, showValues)} is no date or time`;
    const more = without === 1 ? '' : ` (the first of ${without} such rows)`;
    throw new errors/* UserError */.yo(`${(0,place_of/* placeOf */.$)(places, first)}: column ${column.name}: ${found}${more}; data.split by time needs one in every row, such as 2001-03-10 or 2001-03-10 14:30`);
}
function needRows(sides, side, message) {
    if (!sides.includes(side))
        throw new errors/* UserError */.yo(message);
}


/***/ }),

/***/ 4850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ SIDE)
/* harmony export */ });
/** Which side of the split a row is on. */
const SIDE = { train: 0, validation: 1, test: 2 };


/***/ }),

/***/ 6037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ takeTarget)
/* harmony export */ });
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4143);

/** The target of these rows, in the order they are given. */
function takeTarget(target, rows) {
    return { ...target, labels: (0,_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gather */ .k)(target.labels, rows, new Float64Array(rows.length)) };
}


/***/ }),

/***/ 5031:
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


/***/ }),

/***/ 1570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ stageDirectory),
/* harmony export */   am: () => (/* binding */ beginStage)
/* harmony export */ });
/* unused harmony export STAGES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const STAGES = (/* unused pure expression or super */ null && (['validate-data', 'train', 'evaluate-and-gate', 'register-model', 'deploy']));
/** Where a stage leaves `result.json`, `report.md`, `statement.json` and what it made. */
function stageDirectory(workDirectory, stage) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDirectory, stage);
}
/**
 * Deletes the stage's earlier results, so that a stage that ends early leaves none that look fresh,
 * and gives a folder to write the new ones in.
 */
async function beginStage(files, { workDirectory, stage }) {
    const final = stageDirectory(workDirectory, stage);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDirectory, `.${stage}.unfinished`);
    await files.remove(final);
    await files.remove(directory);
    await files.makeDirectory(directory);
    return {
        directory,
        async finish() {
            await files.rename(directory, final);
            return final;
        },
    };
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
