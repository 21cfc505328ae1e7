export const id = 5164;
export const ids = [5164];
export const modules = {

/***/ 21916:
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

/***/ 74908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  train: () => (/* binding */ train)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/statement/canonical-json.js
var canonical_json = __webpack_require__(70831);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/shared/tabular/cells/column-kind.js
var column_kind = __webpack_require__(37723);
// EXTERNAL MODULE: ./build/shared/tabular/split/rows-of-side.js
var rows_of_side = __webpack_require__(36902);
// EXTERNAL MODULE: ./build/shared/tabular/split/split.js
var split = __webpack_require__(83821);
// EXTERNAL MODULE: ./build/shared/tabular/tables/load-data-set.js
var load_data_set = __webpack_require__(1444);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/work-directory/stage-directory.js
var stage_directory = __webpack_require__(71570);
// EXTERNAL MODULE: ./build/shared/work-directory/validated-data.js
var validated_data = __webpack_require__(97593);
;// CONCATENATED MODULE: ./build/actions/train/cache-key.js


/** To be raised with every change that makes other models of the same rows and parameters. */
const TRAINING_VERSION = 1;
/**
 * A name for all that decides a training: two with the same name give the same model, so one is enough.
 * null where that can't be known: a program whose `inputs` are not named.
 */
function cacheKey({ config }, { files, inputs, backend }) {
    const { data, train: section, evaluate } = config;
    if (section === undefined)
        return null;
    // What the model is compared with makes no other model.
    const { baseline: _, ...train } = section;
    if ('command' in train && inputs === null)
        return null;
    const types = Object.entries(data?.columns ?? {}).map(([name, { type = 'string' }]) => [name, type]);
    const key = (0,canonical_json/* canonicalJson */.d)({
        version: TRAINING_VERSION,
        data: files.map(({ sha256 }) => sha256),
        read: [data?.delimiter ?? null, data?.encoding ?? null],
        id: data?.id ?? null,
        target: data?.target ?? null,
        split: data?.split ?? null,
        missing: data?.['missing-values'] ?? [],
        types: types.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
        positive: evaluate?.positive ?? null,
        predictions: evaluate?.predictions?.columns ?? null,
        train: backend === null ? train : { ...train, backend: backend.name === 'wasm' ? 'wasm' : `tensorflow by ${backend.tfjsNode.version}` },
        inputs,
    });
    return (0,digest/* digestOfBytes */.by)(key).slice('sha256:'.length);
}

;// CONCATENATED MODULE: ./build/shared/config/config-place.js
/** `mlops.yml:12`, for the begin of a message; without a line where the key is a default. */
function configPlace({ name, lineOf }, keys) {
    const line = lineOf(keys);
    return `${name}${line === null ? '' : `:${line}`}`;
}

// EXTERNAL MODULE: ./build/shared/model/tfjs-node/find-tfjs-node.js
var find_tfjs_node = __webpack_require__(93859);
;// CONCATENATED MODULE: ./build/actions/train/choose-backend.js



/**
 * Decides by files alone and before anything of the package runs, so that the same checkout with the same packages installed always
 * takes the same one: a package that is there and does not load is an error, never a silent change of back end.
 * @throws UserError where TensorFlow is asked for and not installed, or of another major version
 */
async function chooseBackend({ loaded, train, workspace }, log) {
    if (train.backend === 'wasm')
        return wasm('because train.backend is wasm', log);
    const at = `${configPlace(loaded, ['train', 'backend'])}: train.backend is ${train.backend}`;
    const { named, installed } = await (0,find_tfjs_node/* findTfjsNode */.TU)(loaded.directory, workspace, { instead: 'set train.backend to wasm' });
    if (train.backend === 'auto' && !named)
        return wasm(`because no package.json of this repository names ${find_tfjs_node/* TFJS_NODE */.tK}`, log);
    if (installed === null) {
        if (train.backend === 'tensorflow')
            throw new errors/* UserError */.yo(`${at}, but ${find_tfjs_node/* TFJS_NODE */.tK} is not installed beside ${loaded.name} or above it in the repository; run "npm install ${find_tfjs_node/* TFJS_NODE */.tK}@${find_tfjs_node/* TFJS_NODE_MAJOR */.$O}" there, or set it to wasm`);
        const note = `Trained on the bundled WebAssembly: package.json names ${find_tfjs_node/* TFJS_NODE */.tK}, but it is not installed here. Install the packages first (npm ci) to train on TensorFlow, or set train.backend to wasm.`;
        log.warn(`back end: the bundled WebAssembly, although package.json names ${find_tfjs_node/* TFJS_NODE */.tK}: it is not installed. Run npm ci first to train on TensorFlow, or set train.backend to wasm`);
        return { name: 'wasm', notes: [note] };
    }
    if (!installed.version.startsWith(`${find_tfjs_node/* TFJS_NODE_MAJOR */.$O}.`)) {
        throw new errors/* UserError */.yo(`${at}, but ${find_tfjs_node/* TFJS_NODE */.tK} is installed in version ${installed.version}; install version ${find_tfjs_node/* TFJS_NODE_MAJOR */.$O}, or set train.backend to wasm`);
    }
    log.info(`Back end: TensorFlow by ${find_tfjs_node/* TFJS_NODE */.tK} ${installed.version}, because ${train.backend === 'auto' ? 'package.json names it' : 'train.backend is tensorflow'}`);
    return { name: 'tensorflow', notes: [], tfjsNode: installed };
}
function wasm(reason, log) {
    log.info(`Back end: the bundled WebAssembly, ${reason}`);
    return { name: 'wasm', notes: [] };
}

// EXTERNAL MODULE: ./build/shared/config/nearest-name.js
var nearest_name = __webpack_require__(25893);
// EXTERNAL MODULE: ./build/shared/config/split-column.js
var split_column = __webpack_require__(30322);
// EXTERNAL MODULE: ./build/shared/tabular/cells/parse-time.js
var parse_time = __webpack_require__(25705);
;// CONCATENATED MODULE: ./build/actions/train/choose-features.js






/**
 * The columns that the model may read: those of `train.features`, by default all but id, target and the column that the split reads.
 * @throws UserError for a feature that is not in the header, stands there twice, or is the target
 */
function chooseFeatures(header, loaded) {
    const { data, train } = loaded.config;
    const split = (0,split_column/* splitColumn */.ho)(data?.split);
    const features = train?.features;
    if (features === undefined) {
        const chosen = header.filter((name) => name !== data?.id && name !== data?.target && name !== split);
        if (chosen.length === 0)
            throw new errors/* UserError */.yo('train: the data has no column beside id, target and split column, so there is nothing to learn from');
        return chosen;
    }
    for (const [index, name] of features.entries()) {
        const at = `${configPlace(loaded, ['train', 'features', index])}: train.features`;
        if (name === data?.target)
            throw new errors/* UserError */.yo(`${at}: ${JSON.stringify(name)} is the target; a model that reads it has nothing to predict`);
        if (features.indexOf(name) !== index)
            throw new errors/* UserError */.yo(`${at}: ${JSON.stringify(name)} stands there twice`);
        if (header.includes(name))
            continue;
        const nearest = (0,nearest_name/* nearestName */.q)(name, header);
        throw new errors/* UserError */.yo(`${at}: no column ${JSON.stringify(name)} in ${data?.source ?? 'the data'}; ${nearest === null ? `its header has ${header.slice(0, 20).join(', ')}` : `did you mean ${JSON.stringify(nearest)}?`}`);
    }
    return features;
}
const KIND_OF_TYPE = {
    integer: 'number',
    number: 'number',
    string: 'text',
    boolean: 'boolean',
    date: 'date',
    timestamp: 'timestamp',
};
/** What each feature is: by its declared type, else by what all its values are. */
function describeFeatures(names, table, data) {
    return names.map((name) => {
        const type = (0,column_kind/* declaredType */.t)(data, name);
        return { name, kind: type === undefined ? kindOfValues(table.columns.get(name)) : KIND_OF_TYPE[type] };
    });
}
function kindOfValues(column) {
    if (column?.kind === 'number')
        return 'number';
    const texts = column?.dictionary ?? [];
    if (texts.length === 0)
        return 'text';
    if (texts.every((text) => /^(?:true|false)$/i.test(text)))
        return 'boolean';
    if (!texts.every((text) => !Number.isNaN((0,parse_time/* parseTimeText */.Q8)(text))))
        return 'text';
    return texts.every((text) => text.trim().length === 'yyyy-mm-dd'.length) ? 'date' : 'timestamp';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/actions/train/read-inputs.js





/**
 * The digests of the files under `train.inputs`; null where there are none to go by.
 * @throws UserError for one that is no file in the folder of mlops.yml
 */
async function readInputs(loaded) {
    const { config: { train }, directory } = loaded;
    if (train === undefined || !('command' in train) || train.inputs === undefined)
        return null;
    const named = [];
    for (const [index, name] of train.inputs.entries()) {
        const path = (0,external_node_path_.resolve)(directory, name);
        const at = `${configPlace(loaded, ['train', 'inputs', index])}: train.inputs: ${name}`;
        if ((0,external_node_path_.relative)(directory, path).split(/[/\\]/)[0] === '..')
            throw new errors/* UserError */.yo(`${at}: outside the folder of the config file`);
        const stat = await (0,promises_.lstat)(path).catch(() => null);
        if (stat === null)
            throw new errors/* UserError */.yo(`${at}: there is no such file; paths start at the folder of the config file`);
        if (!stat.isFile())
            throw new errors/* UserError */.yo(`${at}: no regular file; name each file that the program depends on`);
        named.push({ name, digest: await (0,digest/* digestOfFile */.Mk)(path) });
    }
    return named;
}

// EXTERNAL MODULE: ./build/shared/report/escape.js
var report_escape = __webpack_require__(61424);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/report/table.js + 1 modules
var table = __webpack_require__(94151);
;// CONCATENATED MODULE: ./build/actions/train/report.js




/** More lines of the curve than a reader looks at: then only every so many are shown. */
const MAX_EPOCHS = 50;
/** What was trained, on what, and how it went, in Markdown. */
function trainReport(result, { config, training, validated }) {
    const blocks = [
        `### ${format/* ICON */.kb[result.verdict]} ${(0,report_escape/* escapeText */.X)(config.model)}: ${headline(result)}`,
        (0,table/* table */.t)(['', ''], ['left', 'left'], facts(result, { config, training })),
        validated === null ? `${format/* ICON */.kb.warn} The data was not validated.` : `Data validated: ${format/* ICON */.kb[validated]} ${validated}.`,
        ...training.notes.map((note) => `${format/* ICON */.kb.warn} ${(0,report_escape/* escapeText */.X)(note)}`),
        ...curve(training),
        `<sub>made ${(0,format/* formatTime */.fU)(new Date(training.finishedOn))} · ${(0,format/* formatBytes */.z3)(result.model.bytes)} · digest ${(0,report_escape/* codeSpan */.S)(result.model.digest)}</sub>`,
    ];
    return `${blocks.join('\n\n')}\n`;
}
function headline({ reused, seconds, model }) {
    return reused ? `nothing changed, so model ${(0,report_escape/* codeSpan */.S)((0,digest/* shortDigest */.VK)(model.digest))} is reused` : `trained in ${(0,format/* formatSeconds */.Xo)(seconds)}`;
}
function facts({ rows, seed, epochs, best_epoch: best }, { config: { train }, training }) {
    const split = `${(0,format/* formatRows */.dZ)(rows.train)} to train, ${(0,format/* formatCount */.B4)(rows.validation)} to ${training.epochs === null ? 'validate' : 'stop'}, ${(0,format/* formatCount */.B4)(rows.test)} to judge`;
    const lines = [['Rows', split], ['Seed', String(seed)]];
    if (train === undefined)
        return lines;
    if ('command' in train)
        return [['Program', (0,report_escape/* codeSpan */.S)(train.command.join(' '))], ...lines];
    const layers = train.layers.map((layer) => ('dense' in layer ? `${layer.dense} ${layer.activation}` : `dropout ${layer.dropout}`));
    return [
        ['Network', `${[`${(0,format/* formatCount */.B4)(training.inputs ?? 0)} inputs`, ...layers, '1'].join(' → ')} (TensorFlow.js, ${training.backend})`],
        ...lines,
        ['Epochs', `${epochs} of ${train.epochs}; the weights of epoch ${best} were kept`],
    ];
}
function curve({ epochs, bestEpoch }) {
    if (epochs === null)
        return [];
    const step = Math.ceil(epochs.length / MAX_EPOCHS);
    const shown = epochs.filter(({ epoch }) => epoch % step === 0 || epoch === 1 || epoch === bestEpoch || epoch === epochs.length);
    const rows = shown.map(({ epoch, loss, validationLoss, seconds }) => [
        epoch === bestEpoch ? `**${epoch}**` : String(epoch),
        (0,format/* formatNumber */.ZV)(loss, 4),
        (0,format/* formatNumber */.ZV)(validationLoss, 4),
        (0,format/* formatSeconds */.Xo)(seconds),
    ]);
    return [`<details><summary>Loss by epoch</summary>\n\n${(0,table/* table */.t)(['Epoch', 'Training', 'Validation', 'Time'], ['right', 'right', 'right', 'right'], rows)}\n\n</details>`];
}

// EXTERNAL MODULE: ./build/shared/statement/manifest.js
var statement_manifest = __webpack_require__(85693);
// EXTERNAL MODULE: ./build/shared/statement/parse-versioned.js
var parse_versioned = __webpack_require__(8441);
// EXTERNAL MODULE: ./build/actions/train/training.js
var train_training = __webpack_require__(52587);
;// CONCATENATED MODULE: ./build/actions/train/reuse-training.js






const RECORD = 'training.json';
/**
 * Fills the folder with an earlier training of the same name: `bundle/` and its record. Every byte is hashed again; where anything
 * is wrong, the answer is null and the training is done anew.
 */
async function restoreTraining(key, { directory, kind }, { cache, files, log }) {
    try {
        if (!(await cache.restore(key, directory)))
            return null;
        const path = (0,external_node_path_.join)(directory, RECORD);
        const training = (0,parse_versioned/* parseVersioned */.r)(train_training/* trainingSchema */.y, await (0,promises_.readFile)(path, 'utf8'), path);
        const { manifest } = await (0,statement_manifest/* verifyBundle */.IF)((0,external_node_path_.join)(directory, 'bundle'), training.digest);
        if (manifest.kind === kind && training.kind === kind)
            return training;
        log.warn('the training that was kept from an earlier run is of another kind; training anew');
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.cc)
            throw error;
        log.warn(`the training that was kept from an earlier run can't be used (${error.message}); training anew`);
    }
    await files.remove(directory);
    return null;
}
/** Keeps the folder for the next run. A cache that can't be written costs time, never the result. */
async function keepTraining(key, { directory, training }, { cache, files, log }) {
    try {
        await files.replace((0,external_node_path_.join)(directory, RECORD), Buffer.from(`${JSON.stringify(training)}\n`));
        await cache.save(key, directory);
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.cc)
            throw error;
        log.warn(`this training can't be kept for the next run (${error.message})`);
    }
}

// EXTERNAL MODULE: ./build/shared/judge/answers/align-answers.js
var align_answers = __webpack_require__(63683);
// EXTERNAL MODULE: ./build/shared/judge/answers/answers-to-write.js
var answers_to_write = __webpack_require__(15763);
// EXTERNAL MODULE: ./build/shared/judge/metrics/column-mean.js
var column_mean = __webpack_require__(48262);
// EXTERNAL MODULE: ./build/shared/model/predictions.js + 2 modules
var model_predictions = __webpack_require__(96874);
// EXTERNAL MODULE: ./build/shared/model/seal-bundle.js
var seal_bundle = __webpack_require__(13006);
// EXTERNAL MODULE: ./build/shared/tabular/split/copy-rows-by-side.js
var copy_rows_by_side = __webpack_require__(12466);
// EXTERNAL MODULE: ./build/shared/tabular/tables/take-target.js
var take_target = __webpack_require__(39241);
;// CONCATENATED MODULE: ./build/actions/train/collect-payload.js



/** Predictions as a program may leave them. */
const PREDICTIONS = /^predictions\.(?:(?:csv|tsv|jsonl|ndjson)(?:\.gz|\.zst)?|parquet)$/;
/** As many as a bundle may hold. */
const MAX_FILES = 10_000;
/**
 * The predictions file at the top of the folder.
 * @throws UserError where there is none, or several
 */
async function findPredictions(output) {
    const names = (await (0,promises_.readdir)(output)).filter((name) => PREDICTIONS.test(name)).sort();
    const [name] = names;
    if (name === undefined)
        throw new errors/* UserError */.yo('train.command left no predictions.csv (or .jsonl, .parquet) in $MLOPS_OUTPUT; a model is judged by it: one row per test row, with the id and a score (or a prediction)');
    if (names.length > 1)
        throw new errors/* UserError */.yo(`train.command left ${names.join(' and ')} in $MLOPS_OUTPUT; leave one of them, since nothing says which counts`);
    if (!(await (0,promises_.lstat)((0,external_node_path_.join)(output, name))).isFile())
        throw new errors/* UserError */.yo(`train.command left ${name} in $MLOPS_OUTPUT, which is no regular file; links are not followed`);
    return name;
}
/**
 * Copies everything else that the program left, as it is and unopened.
 * @returns how many files
 * @throws UserError for links, pipes and the like
 */
async function collectPayload(files, { output, predictions, payload }) {
    const paths = (await regularFiles(output)).filter((path) => path !== predictions);
    for (const path of paths)
        await files.copy((0,external_node_path_.join)(output, path), (0,external_node_path_.join)(payload, path));
    return paths.length;
}
async function regularFiles(directory, prefix = '', paths = []) {
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(directory, prefix), { withFileTypes: true })) {
        const path = prefix + entry.name;
        if (path.includes('\ufffd'))
            throw new errors/* UserError */.yo(`train.command left ${JSON.stringify(path)} in $MLOPS_OUTPUT, a name that is not UTF-8; rename it`);
        if (entry.isDirectory())
            await regularFiles(directory, `${path}/`, paths);
        else if (entry.isFile())
            paths.push(path);
        else
            throw new errors/* UserError */.yo(`train.command left ${JSON.stringify(path)} in $MLOPS_OUTPUT, which is neither a file nor a folder; links are not carried: leave the file itself`);
        if (paths.length > MAX_FILES)
            throw new errors/* UserError */.yo(`train.command left more than ${MAX_FILES} files in $MLOPS_OUTPUT; pack them into one`);
    }
    return paths;
}

;// CONCATENATED MODULE: ./build/actions/train/train-command.js












/**
 * Has the team's own program train: it finds the rows as files, and leaves predictions for exactly the test rows and whatever else the
 * model consists of.
 * @throws FailedError where the program ends badly; UserError where what it left can't be judged
 */
async function trainCommand(options, ports) {
    const { loaded, train, bundle, folder } = options;
    const { files, log, clock } = ports;
    // A name of its own: the program of a run that was killed may still be at work, and must not leave its answers among ours.
    const output = (0,external_node_path_.join)(folder, `output-${clock.now().getTime()}`);
    await files.makeDirectory(output);
    const rows = await writeRows(options, ports);
    const end = await ports.programs.run({
        command: train.command,
        directory: loaded.directory,
        variables: { MLOPS_TRAIN: rows.train, MLOPS_VALIDATION: rows.validation, MLOPS_TEST: rows.test, MLOPS_OUTPUT: output, MLOPS_SEED: String(train.seed) },
        pass: train.env ?? [],
        timeoutSeconds: train['timeout-minutes'] * 60,
        onLine: (line) => log.info(`train | ${line}`),
    });
    refuseBadEnd(end, train);
    const predictions = await findPredictions(output);
    await canonicalise((0,external_node_path_.join)(output, predictions), options, ports);
    const carried = await collectPayload(files, { output, predictions, payload: (0,external_node_path_.join)(bundle, 'payload') });
    const notes = [];
    if (carried === 0) {
        notes.push('The program left nothing but predictions: this model can be judged and registered, but there is nothing in it to deploy.');
        log.warn('the program left nothing but predictions in $MLOPS_OUTPUT; a model file is expected beside them');
    }
    const { digest, bytes } = await (0,seal_bundle/* sealBundle */.u)(files, bundle, 'files');
    return { kind: 'files', backend: null, engine: {}, epochs: null, bestEpoch: null, inputs: null, notes, digest, bytes };
}
async function writeRows({ loaded, dataSet, folder }, { cancel }) {
    const outputs = { train: (0,external_node_path_.join)(folder, 'train.csv'), validation: (0,external_node_path_.join)(folder, 'validation.csv'), test: (0,external_node_path_.join)(folder, 'test.csv') };
    await (0,copy_rows_by_side/* copyRowsBySide */.N)({ files: dataSet.table.files, sides: dataSet.sides, outputs, target: loaded.config.data?.target ?? '', signal: cancel.signal });
    return outputs;
}
function refuseBadEnd(end, train) {
    const program = `train.command (${train.command.join(' ')})`;
    const left = 'nothing was kept of it';
    if (end.state === 'not-started')
        throw new errors/* FailedError */.Kl(`${program} could not be started: ${end.reason}. Programs are looked for in PATH and start in the folder of the config file`);
    if (end.state === 'timed-out')
        throw new errors/* FailedError */.Kl(`${program} was ended after ${train['timeout-minutes']} minutes (train.timeout-minutes); ${left}`);
    if (end.state === 'killed')
        throw new errors/* FailedError */.Kl(`${program} was killed by ${end.signal}${end.signal === 'SIGKILL' ? ', as the system does when memory runs out' : ''}; ${left}`);
    if (end.code !== 0)
        throw new errors/* FailedError */.Kl(`${program} ended with exit code ${end.code}; its output stands above; ${left}`);
}
/** Holds the predictions against the test rows, and writes them in the one form that we keep. */
async function canonicalise(path, { loaded, dataSet, bundle }, { files, cancel }) {
    const { config } = loaded;
    const displayPath = `$MLOPS_OUTPUT/${(0,external_node_path_.basename)(path)}`;
    const predictions = await (0,model_predictions/* readPredictions */.R_)(path, {
        idName: config.data?.id ?? null,
        columns: config.evaluate?.predictions?.columns,
        displayPath,
        signal: cancel.signal,
        showValues: config.data?.['show-values'] ?? true,
    });
    const test = (0,rows_of_side/* rowsOfSide */.g)(dataSet.sides, split/* SIDE */.g.test);
    const ids = Array.from(test, (row) => dataSet.ids[row] ?? '');
    const seen = new Set(dataSet.ids.filter((_, row) => dataSet.sides[row] !== split/* SIDE */.g.test));
    const answers = (0,align_answers/* alignCandidate */.t)(predictions, { ids, seen, target: (0,take_target/* takeTarget */.b)(dataSet.target, test), slices: [], weights: null, groups: null, means: (0,column_mean/* columnMeans */.X)(config.evaluate?.metrics), table: dataSet.table, data: null, showValues: config.data?.['show-values'] !== false }, displayPath);
    await (0,model_predictions/* writePredictions */.id)(files, (0,external_node_path_.join)(bundle, 'predictions.csv'), (0,answers_to_write/* answersToWrite */.s)(answers, { ids, target: dataSet.target }));
}

// EXTERNAL MODULE: ./build/shared/model/bind-encoder.js
var bind_encoder = __webpack_require__(29178);
// EXTERNAL MODULE: ./build/shared/model/preprocessing.js
var model_preprocessing = __webpack_require__(32836);
// EXTERNAL MODULE: ./build/shared/model/symbols-of.js
var symbols_of = __webpack_require__(46549);
;// CONCATENATED MODULE: ./build/shared/model/fit-preprocessing.js



/** A value seen in fewer training rows teaches nothing of its own; such values are pooled. */
const MIN_ROWS = 10;
const MIN_SHARE = 0.001;
/** Values of one column that get an input of their own: the most frequent. */
const MAX_SYMBOLS = 500;
/** Inputs in all: 40 kB a row, 160 MB in a batch of 4,096 rows. */
const MAX_WIDTH = 10_000;
/**
 * Learns from the training rows, and from no others, how cells become numbers:
 * numbers are standardised by mean and standard deviation (of the population), everything else is one-hot.
 * What is the same in all training rows is left out.
 * @throws UserError where a feature can't be read as its kind, or nothing varies
 */
function fitPreprocessing(options) {
    const { table, rows, answer } = options;
    const features = options.features.map((feature) => fitFeature(feature, table.columns.get(feature.name), rows));
    const preprocessing = { schema: 'mlops/preprocessing/v1', features, answer };
    const width = (0,model_preprocessing/* widthOf */.qz)(preprocessing);
    if (width === 0)
        throw new errors/* UserError */.yo(`train.features: each of the ${features.length} features has the same value in all ${rows.length} training rows; nothing can be learned`);
    if (width > MAX_WIDTH)
        throw new errors/* UserError */.yo(`train.features: the ${features.length} features become ${width} inputs; at most ${MAX_WIDTH} are allowed, so name fewer features`);
    return preprocessing;
}
function fitFeature({ name, kind }, column, rows) {
    if (column === undefined)
        throw new errors/* UserError */.yo(`column ${JSON.stringify(name)}: a feature of the model, but not in the data`);
    if (column.kind === 'number' && kind === 'number')
        return fitNumbers(column, rows);
    if (column.kind === 'text' && kind !== 'number')
        return fitSymbols(column, kind, rows);
    throw new errors/* UserError */.yo(`column ${JSON.stringify(name)}: was read as ${column.kind}, but is a feature of kind ${kind}`);
}
function fitNumbers({ name, values }, rows) {
    const present = Float64Array.from(rows, (row) => values[row] ?? Number.NaN).filter((value) => !Number.isNaN(value));
    const missing = present.length < rows.length;
    const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
    const stddev = Math.sqrt(present.reduce((sum, value) => sum + (value - mean) ** 2, 0) / present.length);
    if (present.length > 0 && !Number.isFinite(stddev))
        throw new errors/* UserError */.yo(`column ${JSON.stringify(name)}: its numbers are too large to be standardised`);
    const varies = present.some((value) => value !== present[0]) && stddev > 0;
    return { kind: 'number', name, scale: varies ? { mean, stddev } : null, missing: missing && present.length > 0 };
}
function fitSymbols({ name, codes, dictionary }, kind, rows) {
    const counts = new Map();
    const rowsOfCode = new Int32Array(dictionary.length);
    let missing = 0;
    let unread = 0;
    for (const row of rows) {
        const code = codes[row] ?? -1;
        if (code < 0)
            missing++;
        else
            rowsOfCode[code] = (rowsOfCode[code] ?? 0) + 1;
    }
    for (const [code, count] of rowsOfCode.entries()) {
        if (count === 0)
            continue;
        const symbols = (0,symbols_of/* symbolsOf */.Z)(kind, dictionary[code] ?? '');
        if (symbols === null)
            unread += count;
        for (const symbol of symbols ?? [])
            counts.set(symbol, (counts.get(symbol) ?? 0) + count);
    }
    if (unread > 0)
        throw new errors/* UserError */.yo(`column ${JSON.stringify(name)}: what it holds is no ${kind} in ${unread} of ${rows.length} training rows; validate-data names them`);
    const least = Math.max(MIN_ROWS, rows.length * MIN_SHARE);
    const varying = [...counts].filter(([, count]) => count < rows.length);
    const frequent = varying.filter(([, count]) => count >= least).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const kept = frequent.slice(0, MAX_SYMBOLS).map(([symbol]) => symbol);
    // A month or an hour that was rare has nothing in common with another rare one, so only texts are pooled.
    const other = kind === 'text' && kept.length < varying.length;
    return { kind, name, symbols: kept.sort(), other, missing: missing > 0 && missing < rows.length };
}

// EXTERNAL MODULE: ./build/shared/model/model-json.js
var model_json = __webpack_require__(37774);
// EXTERNAL MODULE: ./build/shared/model/network.js
var network = __webpack_require__(15208);
// EXTERNAL MODULE: ./build/shared/model/start-wasm-backend.js
var start_wasm_backend = __webpack_require__(63650);
// EXTERNAL MODULE: ./build/shared/model/train-network.js
var train_network = __webpack_require__(29671);
// EXTERNAL MODULE: ./build/shared/model/write-bundle.js
var write_bundle = __webpack_require__(29170);
;// CONCATENATED MODULE: ./build/actions/train/show-progress.js
/** A live line that is redrawn more often only costs time. */
const REDRAW_MS = 100;
/** A live line within an epoch on a terminal, a line per epoch elsewhere. */
function showProgress({ log, clock }, epochs) {
    let drawn = 0;
    let last = '';
    return {
        onBatch({ epoch, done, batches }) {
            const now = clock.now().getTime();
            if (now - drawn < REDRAW_MS)
                return;
            drawn = now;
            log.progress(`Epoch ${epoch}/${epochs}: ${Math.floor((100 * done) / batches)} %${last}`);
        },
        onEpoch({ epoch, loss, validationLoss, seconds }) {
            last = ` (epoch ${epoch}: loss ${loss.toFixed(4)}${validationLoss === null ? '' : `, val_loss ${validationLoss.toFixed(4)}`})`;
            log.progress(`Epoch ${epoch}/${epochs}: loss ${loss.toFixed(4)}${validationLoss === null ? '' : `, val_loss ${validationLoss.toFixed(4)}`}, ${seconds.toFixed(1)} s`, { lasting: true });
        },
    };
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./build/shared/model/read-bounded-file.js
var read_bounded_file = __webpack_require__(96527);
// EXTERNAL MODULE: ./build/shared/model/read-weights.js
var read_weights = __webpack_require__(16524);
// EXTERNAL MODULE: ./build/shared/model/tfjs-node/child-of-tfjs-node.js
var child_of_tfjs_node = __webpack_require__(78048);
// EXTERNAL MODULE: ./build/actions/train/tensorflow-job.js
var tensorflow_job = __webpack_require__(65230);
;// CONCATENATED MODULE: ./build/actions/train/train-on-tensorflow.js









/**
 * Trains as `trainNetwork` does, in a child that has nothing of ours but the rows.
 * @throws UserError where the package can't be used here, or our trainer refuses; CancelledError
 */
async function trainOnTensorflow(settings, place, ports) {
    const { program, directory, tfjsNode, progress } = place;
    // A name of its own: the child of a run that was killed may still be at work, and must not leave its weights among ours.
    const folder = (0,external_node_path_.join)(place.folder, `job-${ports.clock.now().getTime()}`);
    await writeJob(settings, { ...place, folder }, ports);
    const said = (0,child_of_tfjs_node/* lastLines */.w$)();
    const ended = await ports.programs
        .run({
        command: [...program, folder],
        directory,
        variables: {},
        pass: [],
        timeoutSeconds: Number.POSITIVE_INFINITY,
        onLine(line) {
            if (tellProgress(line, progress))
                return;
            ports.log.debug(`${find_tfjs_node/* TFJS_NODE */.tK} | ${line}`);
            said.add(line);
        },
    })
        .catch((error) => {
        throw error instanceof errors/* CancelledError */.cc ? new errors/* CancelledError */.cc('The training was stopped; nothing was kept') : error;
    });
    const end = await readEnd(ended, { path: (0,external_node_path_.join)(folder, tensorflow_job/* END_NAME */.cB), said });
    if (end.state === 'refused')
        throw new errors/* UserError */.yo(end.message);
    if (end.state === 'not-loaded')
        throw (0,child_of_tfjs_node/* unusable */._P)(tfjsNode, end.reason, { instead: 'set train.backend to wasm' });
    const engine = { ...end.engine, 'tfjs-node': tfjsNode.version, backend: 'tensorflow' };
    return { epochs: end.epochs, bestEpoch: end.bestEpoch, engine, weights: await (0,read_weights/* readWeights */.o)(settings.network, (0,external_node_path_.join)(folder, model_json/* WEIGHTS_NAME */.mc)) };
}
async function writeJob(settings, { tfjsNode, preprocessing, table, folder }, { files }) {
    const columns = preprocessing.features.map(({ name }) => name);
    const job = {
        ...settings,
        tfjsNode: tfjsNode.directory,
        preprocessing,
        table: { rows: table.rows, header: table.header, files: table.files, source: table.source },
        columns,
    };
    await files.makeDirectory(folder);
    for (const [index, name] of columns.entries())
        await files.replace((0,external_node_path_.join)(folder, (0,tensorflow_job/* columnName */.uS)(index)), (0,external_node_v8_.serialize)(table.columns.get(name)));
    await files.replace((0,external_node_path_.join)(folder, tensorflow_job/* JOB_NAME */.gW), (0,external_node_v8_.serialize)(job));
}
/** @returns whether the line was one of our child's, and not something that a library prints */
function tellProgress(line, { onBatch, onEpoch }) {
    if (!line.startsWith('{"progress":'))
        return false;
    const parsed = tensorflow_job/* progressSchema */.nr.safeParse(parseLine(line));
    if (!parsed.success)
        return false;
    if (parsed.data.progress === 'batch')
        onBatch(parsed.data);
    else
        onEpoch(parsed.data);
    return true;
}
function parseLine(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}
async function readEnd(ended, { path, said }) {
    if (ended.state !== 'exited' || ended.code !== 0) {
        throw new errors/* FailedError */.Kl(`the training on TensorFlow ${(0,child_of_tfjs_node/* howItEnded */.qQ)(ended)}, and nothing was kept of it${said.text()}. Set train.backend to wasm to train without it`);
    }
    return tensorflow_job/* endSchema */.BM.parse(JSON.parse((await (0,read_bounded_file/* readBoundedFile */.M)(path, tensorflow_job/* MAX_END_BYTES */.hx)).toString('utf8')));
}

;// CONCATENATED MODULE: ./build/actions/train/train-tfjs.js














/** Trains the network of mlops.yml on the training rows and writes its bundle. */
async function trainTfjs(options, ports) {
    const { loaded, train, backend, dataSet } = options;
    const { table, target, sides } = dataSet;
    const { data } = loaded.config;
    if (data === undefined)
        throw new errors/* UserError */.yo(`${loaded.name} has no data section; name the file in data.source`);
    const trainRows = (0,rows_of_side/* rowsOfSide */.g)(sides, split/* SIDE */.g.train);
    const answer = answerOf(dataSet, trainRows);
    const features = describeFeatures(chooseFeatures(table.header, loaded), table, data);
    const preprocessing = fitPreprocessing({ table, rows: trainRows, features, answer });
    const encoder = (0,bind_encoder/* bindEncoder */.O)(preprocessing, table);
    ports.log.info(`Training on ${(0,format/* formatRows */.dZ)(trainRows.length)}: ${features.length} features become ${encoder.width} inputs`);
    const settings = {
        network: { inputs: encoder.width, hidden: hiddenLayers(train), output: answer.kind === 'score' ? 'sigmoid' : 'linear' },
        labels: answer.kind === 'score' ? target.labels : target.labels.map((value) => (value - answer.mean) / answer.stddev),
        trainRows,
        validationRows: (0,rows_of_side/* rowsOfSide */.g)(sides, split/* SIDE */.g.validation),
        epochs: train.epochs,
        batchSize: train['batch-size'],
        learningRate: train['learning-rate'],
        patience: train['early-stopping']?.patience ?? null,
        seed: train.seed,
    };
    const { json, weights, epochs, bestEpoch, engine } = backend.name === 'wasm' ? await onWasm(settings, { encoder, options, ports }) : await onTensorflow(settings, { backend, preprocessing, options, ports });
    const { digest, bytes } = await (0,write_bundle/* writeBundle */.M)(ports.files, options.bundle, { json, weights, preprocessing });
    return { kind: 'tfjs', backend: backend.name, engine, epochs: [...epochs], bestEpoch, inputs: encoder.width, notes: [], digest, bytes };
}
async function onWasm(settings, { encoder, options, ports }) {
    const tensorflow = await (0,start_wasm_backend/* startWasmBackend */.b)(options.wasmDirectory);
    const trained = await (0,train_network/* trainNetwork */.v)(tensorflow, { ...settings, ...showProgress(ports, settings.epochs), encoder, signal: ports.cancel.signal, clock: ports.clock });
    return { ...trained, engine: { tensorflowjs: tensorflow.tf.version_core, backend: tensorflow.tf.getBackend() } };
}
/** Only the weights come from there. What else is in the bundle is ours, whatever computed them. */
async function onTensorflow(settings, { backend, preprocessing, options, ports }) {
    const { loaded, dataSet, folder, tensorflowProgram: program } = options;
    if (program === undefined)
        throw new TypeError('the host gives no way to start the child that trains on TensorFlow');
    const place = { tfjsNode: backend.tfjsNode, preprocessing, table: dataSet.table, program, directory: loaded.directory, folder, progress: showProgress(ports, settings.epochs) };
    const trained = await trainOnTensorflow(settings, place, ports);
    const model = (0,network/* buildNetwork */.d9)(await (0,start_wasm_backend/* startWasmBackend */.b)(options.wasmDirectory), settings.network, settings.seed);
    try {
        return { ...trained, json: (0,model_json/* modelJson */.sV)(model, settings.network) };
    }
    finally {
        model.dispose();
    }
}
function hiddenLayers({ layers }) {
    return layers.map((layer) => ('dense' in layer ? { kind: 'dense', units: layer.dense, activation: layer.activation } : { kind: 'dropout', rate: layer.dropout }));
}
/** @throws UserError for more than two classes, and where the training rows all say the same, although the others don't */
function answerOf({ target }, trainRows) {
    if (target.task === 'multiclass')
        throw new errors/* UserError */.yo(`data.target: it has ${target.classes.length} classes, and the bundled trainer answers two or a quantity; train with a program of your own (train.command)`);
    const labels = Float64Array.from(trainRows, (row) => target.labels[row] ?? Number.NaN);
    const mean = labels.reduce((sum, value) => sum + value, 0) / labels.length;
    const stddev = Math.sqrt(labels.reduce((sum, value) => sum + (value - mean) ** 2, 0) / labels.length);
    if (!(stddev > 0))
        throw new errors/* UserError */.yo(`data.target: all ${labels.length} training rows have the same value, so there is nothing to learn; change data.split`);
    if (!Number.isFinite(stddev))
        throw new errors/* UserError */.yo('data.target: its numbers are too large to be standardised');
    return target.task === 'binary' ? { kind: 'score', negative: target.negative, positive: target.positive } : { kind: 'value', mean, stddev };
}

// EXTERNAL MODULE: ./build/shared/statement/json-bytes.js
var json_bytes = __webpack_require__(23520);
// EXTERNAL MODULE: ./build/shared/statement/statement.js
var statement_statement = __webpack_require__(15251);
// EXTERNAL MODULE: ./build/shared/tabular/data-manifest.js
var data_manifest = __webpack_require__(76680);
// EXTERNAL MODULE: ./build/shared/tabular/split/split-rows.js + 1 modules
var split_rows = __webpack_require__(56670);
// EXTERNAL MODULE: ./build/shared/tabular/split/test-rows-digest.js
var test_rows_digest = __webpack_require__(4044);
// EXTERNAL MODULE: ./build/shared/tabular/rows/row-lines.js
var row_lines = __webpack_require__(30596);
;// CONCATENATED MODULE: ./build/shared/tabular/split/training-rows-digest.js

/** As `testRowsDigest`, of another side and in the order of the rows: a training on the same rows in another order makes another model. */
function trainingRowsDigest(rows, side) {
    return `sha256:${(0,row_lines/* hashLines */.g)(rows.target, (0,row_lines/* rowLines */.u)(rows, side)).digest('hex')}`;
}

;// CONCATENATED MODULE: ./build/actions/train/write-results.js










/** Writes result, report, and the statement of what the bundle was made from. A reused one says when it was made. */
async function writeResults(directory, options, { files }) {
    const { loaded, result, report, training, dataSet, configDigest, inputs, validated } = options;
    const { config } = loaded;
    const data = (0,statement_manifest/* digestOfManifest */.JQ)((0,data_manifest/* dataManifest */.U)(dataSet.table.files));
    const statement = (0,statement_statement/* provenanceStatement */.D2)({
        subject: [{ name: config.model, digest: training.digest }],
        buildType: training.kind === 'tfjs' ? 'urn:mlops-actions:train-tfjs:v1' : 'urn:mlops-actions:train-command:v1',
        parameters: {
            ...config.train,
            target: config.data?.target,
            split: config.data?.split ?? split_rows/* DEFAULT_SPLIT */.H,
            'data-validated': validated ?? 'no',
        },
        // A split by hash is one of this column.
        internal: { id: config.data?.id ?? null, rows: { train: ofSide(dataSet, split/* SIDE */.g.train), validation: ofSide(dataSet, split/* SIDE */.g.validation), test: ofSide(dataSet, split/* SIDE */.g.test) } },
        dependencies: [{ name: 'data', digest: data }, { name: 'mlops.yml', digest: configDigest }, ...(inputs ?? [])],
        builder: training.engine,
        startedOn: new Date(training.startedOn),
        finishedOn: new Date(training.finishedOn),
    });
    await files.replace((0,external_node_path_.join)(directory, 'result.json'), (0,json_bytes/* jsonBytes */.y)(result));
    await files.replace((0,external_node_path_.join)(directory, 'report.md'), Buffer.from(report));
    await files.replace((0,external_node_path_.join)(directory, 'statement.json'), (0,json_bytes/* jsonBytes */.y)(statement));
}
/** Whether another training had the same rows on this side; of the test rows as evaluate-and-gate names them. */
function ofSide(dataSet, side) {
    return { count: (0,rows_of_side/* rowsOfSide */.g)(dataSet.sides, side).length, digest: side === split/* SIDE */.g.test ? (0,test_rows_digest/* testRowsDigest */.S)(dataSet) : trainingRowsDigest(dataSet, side) };
}

;// CONCATENATED MODULE: ./build/actions/train/train.js



















/**
 * Trains on the training rows, by the bundled network or the team's own program, unless an earlier training had the same data, inputs,
 * parameters and seed. Leaves a bundle: the same again for the same data and seed.
 * @throws UserError, FailedError, InconclusiveError, CancelledError; then no result is left
 */
async function train(inputs, ports) {
    const { loaded, workDirectory } = inputs;
    const { config } = loaded;
    const writer = await (0,stage_directory/* beginStage */.am)(ports.files, { workDirectory, stage: 'train' });
    if (config.train === undefined)
        throw new errors/* UserError */.yo(`${loaded.name} has no train section; say how the model is trained: { trainer: tfjs }, or { command: [python, train.py] }`);
    const configDigest = await (0,digest/* digestOfFile */.Mk)(loaded.path);
    const validated = await (0,validated_data/* readValidatedData */.n)({ loaded, workDirectory, data: inputs.data, purpose: 'trained' });
    const trainer = await chooseTrainer(inputs, config.train, ports);
    const dataSet = await readData(loaded, config.train, ports);
    if (validated !== null)
        await (0,validated_data/* refuseOtherBytes */.y)(validated, dataSet.table.files);
    else if (inputs.isBaseline !== true)
        ports.log.warn('the data was not validated: validate-data left no result here');
    const scratch = (0,external_node_path_.join)(writer.directory, 'unfinished');
    const made = await reuseOrTrain({ inputs, dataSet, trainer, scratch }, ports).catch(async (error) => {
        // Copies of the rows and half a model are of no use to anyone.
        await ports.files.remove(scratch).catch(() => undefined);
        throw error;
    });
    const { reused } = made;
    const training = { ...made.training, notes: [...(trainer.backend?.notes ?? []), ...made.training.notes] };
    await ports.files.rename((0,external_node_path_.join)(made.directory, 'bundle'), (0,external_node_path_.join)(writer.directory, 'bundle'));
    await ports.files.remove(scratch);
    const result = {
        schema: 'mlops/train/v1',
        verdict: 'pass',
        reused,
        model: { digest: training.digest, kind: training.kind, bytes: training.bytes, backend: training.backend },
        seed: config.train.seed,
        epochs: training.epochs?.length ?? null,
        best_epoch: training.bestEpoch,
        rows: { train: count(dataSet, split/* SIDE */.g.train), validation: count(dataSet, split/* SIDE */.g.validation), test: count(dataSet, split/* SIDE */.g.test) },
        seconds: reused ? 0 : (Date.parse(training.finishedOn) - Date.parse(training.startedOn)) / 1000,
    };
    const report = trainReport(result, { config, training, validated: validated?.verdict ?? null });
    await writeResults(writer.directory, { loaded, result, report, training, dataSet, configDigest, inputs: made.inputs, validated: validated?.verdict ?? null }, ports);
    return { result, directory: await writer.finish(), report };
}
/** A program reads its rows itself; for our own network the features are read. */
async function readData(loaded, train, { cancel }) {
    const { data } = loaded.config;
    if (data === undefined)
        throw new errors/* UserError */.yo(`${loaded.name} has no data section; name the file in data.source`);
    if ('command' in train)
        return (0,load_data_set/* loadDataSet */.B)(loaded, { signal: cancel.signal });
    return (0,load_data_set/* loadDataSet */.B)(loaded, {
        columns: (header) => new Map(chooseFeatures(header, loaded).map((name) => [name, (0,column_kind/* columnKind */.z)(data, name)])),
        signal: cancel.signal,
    });
}
async function chooseTrainer({ loaded, workspace }, train, { log }) {
    return 'command' in train ? { train, backend: null } : { train, backend: await chooseBackend({ loaded, train, workspace }, log) };
}
async function reuseOrTrain(job, ports) {
    const { dataSet, trainer } = job;
    const { loaded } = job.inputs;
    const inputs = await readInputs(loaded);
    const key = cacheKey(loaded, { files: dataSet.table.files, inputs, backend: trainer.backend });
    const directory = (0,external_node_path_.join)(job.scratch, 'made');
    const kept = key === null ? null : await restoreTraining(key, { directory, kind: trainer.backend === null ? 'files' : 'tfjs' }, ports);
    if (kept !== null) {
        ports.log.info('Nothing changed since an earlier training, so its model is reused');
        return { training: kept, reused: true, inputs, directory };
    }
    const training = await trainAnew(job, directory, ports);
    const changed = (0,canonical_json/* canonicalJson */.d)(await readInputs(loaded)) !== (0,canonical_json/* canonicalJson */.d)(inputs);
    if (changed)
        ports.log.warn('files under train.inputs changed while the program ran, so this training is not kept for the next run');
    if (key !== null && !changed)
        await keepTraining(key, { directory, training }, ports);
    return { training, reused: false, inputs, directory };
}
async function trainAnew({ inputs, dataSet, trainer, scratch }, directory, ports) {
    const { loaded } = inputs;
    const bundle = (0,external_node_path_.join)(directory, 'bundle');
    const folder = (0,external_node_path_.join)(scratch, 'program');
    await ports.files.makeDirectory(bundle);
    const startedOn = ports.clock.now().toISOString();
    const trained = trainer.backend === null
        ? await trainCommand({ loaded, train: trainer.train, dataSet, bundle, folder }, ports)
        : await trainTfjs({ ...inputs, ...trainer, dataSet, bundle, folder }, ports);
    return { schema: 'mlops/training/v1', ...trained, startedOn, finishedOn: ports.clock.now().toISOString() };
}
function count({ sides }, side) {
    return (0,rows_of_side/* rowsOfSide */.g)(sides, side).length;
}


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

/***/ 88585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ COLUMN_TYPES)
/* harmony export */ });
/** What the values of a column can be declared to be. Apart from the schema, which threads that only read rows do without. */
const COLUMN_TYPES = ['integer', 'number', 'string', 'boolean', 'date', 'timestamp'];


/***/ }),

/***/ 25893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The name that was probably meant; null where none is near enough to be worth a guess. */
function nearestName(found, allowed) {
    const plain = normalise(found);
    const [best] = allowed
        .map((name) => ({ name, edits: edits(plain, normalise(name)) }))
        .sort((a, b) => a.edits - b.edits);
    // A third of the letters may differ: "marign" is "margin", while "test" is not "seed".
    const limit = Math.max(1, Math.floor(plain.length / 3));
    return best !== undefined && best.edits <= limit ? best.name : null;
}
/** Levenshtein's distance, but letters in another order are one slip: "mni" is "min". */
function edits(found, allowed) {
    const letters = (name) => [...name].sort().join('');
    return found !== allowed && letters(found) === letters(allowed) ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(found, allowed);
}
/** `showValues`, `show_values` and `Show-Values` are all the same slip. */
function normalise(name) {
    return name
        .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
        .replaceAll(/[_\s]/g, '-')
        .toLowerCase();
}


/***/ }),

/***/ 15763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ answersToWrite)
/* harmony export */ });
/* harmony import */ var _model_predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96874);
/* harmony import */ var _tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80045);


/** Columns that stand for an answer already, or for what a file of ours has otherwise. */
const ROLES = new Set(['id', 'score', 'prediction']);
/** Answers as a predictions file says them: classes by their names. Rows without an answer are left out. */
function answersToWrite(answers, { ids, target }) {
    const { kind, values, columns = new Map() } = answers;
    const answered = [...ids.keys()].filter((row) => !Number.isNaN(values[row]));
    const kept = answered.map((row) => ids[row] ?? '');
    const names = (0,_tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_1__/* .classNames */ .x)(target);
    const numbers = (valueAt) => Float64Array.from(answered, (row) => valueAt(row) ?? Number.NaN);
    const others = [...columns].filter(([name]) => !ROLES.has(name)).map(([name, column]) => ({ name, values: numbers((row) => column[row]) }));
    if (kind === 'none')
        return { ids: kept, columns: others };
    if (kind === 'probabilities') {
        const { probabilities } = answers;
        const scores = names.map((name, place) => ({ name: `${_model_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_SCORE */ .oe}${name}`, values: numbers((row) => probabilities[row * names.length + place]) }));
        return { ids: kept, columns: [...scores, ...others.filter(({ name }) => !scores.some((one) => one.name === name))] };
    }
    if (kind === 'class')
        return { ids: kept, columns: [{ name: 'prediction', values: answered.map((row) => names[values[row] ?? -1] ?? '') }, ...others] };
    return { ids: kept, columns: [{ name: kind === 'score' ? 'score' : 'prediction', values: numbers((row) => values[row]) }, ...others] };
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


/***/ }),

/***/ 97593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readValidatedData),
/* harmony export */   y: () => (/* binding */ refuseOtherBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _results_validate_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40864);
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8441);
/* harmony import */ var _statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97325);
/* harmony import */ var _tabular_data_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76680);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58291);
/* harmony import */ var _stage_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71570);









/**
 * What validate-data said, where it ran: in the folder that was named, relative to that of mlops.yml, else in the work directory.
 * @throws UserError where the named folder has no such result, or one can't be read; FailedError, InconclusiveError where the data did not pass
 */
async function readValidatedData({ loaded, workDirectory, data, purpose }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(data === undefined ? (0,_stage_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .stageDirectory */ .QH)(workDirectory, 'validate-data') : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(loaded.directory, data), 'result.json');
    const text = await (0,_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmallFile */ .E)(path);
    if (text === null && data !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`data: ${path} is not there; name the folder that validate-data left`);
    if (text === null)
        return null;
    const result = (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_8__/* .parseVersioned */ .r)(_results_validate_data_js__WEBPACK_IMPORTED_MODULE_3__/* .validateDataResultSchema */ .dY, text, path);
    if (result.verdict === 'fail')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .FailedError */ .Kl(`validate-data found faults in the data; nothing is ${purpose} on rows that did not pass`);
    if (result.verdict === 'inconclusive')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InconclusiveError */ .Xp(`validate-data could not check the data; nothing is ${purpose} on rows that were not checked`);
    if (result.environment === 'serving')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`validate-data checked these rows for serving, where the target may be absent; nothing is ${purpose} on them. Run it again without --environment serving`);
    return result;
}
/**
 * Holds the bytes that were just read against those that were validated.
 * @throws UserError where they differ, saying so where it is only by their line endings, or where it was not the same files
 */
async function refuseOtherBytes(validated, files) {
    const known = new Map(validated.data.files.map((file) => [file.path, file]));
    for (const file of files) {
        const before = known.get((0,_tabular_data_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestPath */ .j)(file));
        if (before === undefined)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`${file.path}: validate-data checked ${known.size === 1 ? 'another file' : 'other files'} (${some([...known.keys()])}); run validate-data again`);
        await refuseOther(file, before.sha256);
        known.delete(before.path);
    }
    if (known.size > 0)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`${some([...known.keys()])}: validate-data checked ${known.size === 1 ? 'this file' : 'these files'} too, but it is no longer part of the data; run validate-data again`);
}
async function refuseOther({ path, location, sha256 }, known) {
    if (known === sha256)
        return;
    if (await differsByLineEndings(location, known)) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`${path}: other bytes than those that validate-data checked, and only the line endings differ: git changed them. Add "${path} -text" to .gitattributes, check the file out again, and run validate-data again`);
    }
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`${path}: other bytes than those that validate-data checked (sha256 ${sha256.slice(0, 12)}, not ${known.slice(0, 12)}); run validate-data again`);
}
function some(paths) {
    return paths.length > 5 ? `${paths.slice(0, 5).join(', ')} and ${paths.length - 5} more` : paths.join(', ');
}
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
/** Whether the file, with all its line endings as LF or all as CRLF, is the one with this sha256. */
async function differsByLineEndings(path, sha256) {
    const lf = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const crlf = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let pending = false;
    for await (const block of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) {
        const plain = Buffer.alloc(block.length + 1);
        let at = 0;
        for (const byte of block) {
            if (pending && byte !== LINE_FEED)
                plain[at++] = CARRIAGE_RETURN;
            pending = byte === CARRIAGE_RETURN;
            if (!pending)
                plain[at++] = byte;
        }
        const text = plain.subarray(0, at);
        lf.update(text);
        crlf.update(Buffer.from(text.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'));
    }
    if (pending)
        [lf, crlf].forEach((hash) => hash.update('\r'));
    return lf.digest('hex') === sha256 || crlf.digest('hex') === sha256;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



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
