export const id = 8594;
export const ids = [8594];
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

/***/ 42229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ chooseEnvironment)
/* harmony export */ });
/* harmony import */ var _shared_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25893);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);


/**
 * The environment that was asked for; by default the only one, else `production`.
 * @throws UserError with the names there are
 */
function chooseEnvironment({ deploy = {} }, asked) {
    const names = Object.keys(deploy);
    if (names.length === 0)
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('mlops.yml has no environment to deploy to; add one, such as deploy: { production: { target: directory, path: /srv/models/name } }');
    const name = asked ?? (names.length === 1 ? names[0] : 'production') ?? '';
    const config = Object.hasOwn(deploy, name) ? deploy[name] : undefined;
    if (config !== undefined)
        return { name, config };
    const near = (0,_shared_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(name, names);
    const wanted = asked === undefined ? 'mlops.yml has several environments and none is called production; name one' : `no environment ${JSON.stringify(asked)} under deploy in mlops.yml`;
    throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${wanted}: ${names.join(', ')}${near === null ? '' : ` (did you mean ${near}?)`}`);
}


/***/ }),

/***/ 92187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ placeHold)
/* harmony export */ });
/* harmony import */ var _shared_registry_append_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49769);
/* harmony import */ var _shared_registry_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78815);


/** Sets a hold; null where the very same one stands already, so that a run that is repeated writes nothing twice. */
async function placeHold({ ledger, clock }, { model, stage, reason, until }) {
    return (0,_shared_registry_append_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .appendEntry */ .D)({ ledger, clock }, model, (state) => {
        const standing = (0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_1__/* .activeHold */ .YG)(state, stage, clock.now());
        const same = standing !== null && standing.reason === reason && standing.until === until;
        return same ? null : { kind: 'hold', stage, reason, until };
    });
}


/***/ }),

/***/ 68594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  holdCommand: () => (/* binding */ holdCommand)
});

// EXTERNAL MODULE: ./build/shared/registry/append-entry.js
var append_entry = __webpack_require__(49769);
// EXTERNAL MODULE: ./build/shared/registry/state.js
var registry_state = __webpack_require__(78815);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/actions/deploy/choose-environment.js
var choose_environment = __webpack_require__(42229);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/actions/deploy/parse-until.js


const DURATION = /^(?<count>\d{1,4})(?<unit>[mhd])$/;
const MILLISECONDS = new Map([['m', 60_000], ['h', 3_600_000], ['d', 86_400_000]]);
const DATE = iso/* date */.p6();
const DATE_TIMES = [iso/* datetime */.w$({ offset: true }), iso/* datetime */.w$({ offset: true, precision: -1 })];
/**
 * When a hold ends, as ISO 8601 in UTC: from `2026-11-30` (that day's first moment, UTC), `2026-11-30T08:00:00+01:00`, or `90m`, `8h`, `3d` from now.
 * @throws UserError where it is none of these, or has passed
 */
function parseUntil(text, now) {
    const time = timeOf(text, now);
    if (time === null)
        throw new errors/* UserError */.yo(`until ${JSON.stringify(text)}: write a date (2026-11-30), a time with its zone (2026-11-30T08:00:00Z), or a duration (90m, 8h, 3d)`);
    if (time <= now.getTime())
        throw new errors/* UserError */.yo(`until ${JSON.stringify(text)}: that is ${new Date(time).toISOString()}, which has passed`);
    return new Date(time).toISOString();
}
function timeOf(text, now) {
    const duration = DURATION.exec(text)?.groups;
    if (duration !== undefined)
        return now.getTime() + Number(duration['count']) * (MILLISECONDS.get(duration['unit'] ?? '') ?? 0);
    return [DATE, ...DATE_TIMES].some((form) => form.safeParse(text).success) ? Date.parse(text) : null;
}

// EXTERNAL MODULE: ./build/actions/deploy/place-hold.js
var place_hold = __webpack_require__(92187);
;// CONCATENATED MODULE: ./build/actions/deploy/hold.js






/** Stops deployments to a stage, or lets them go on. @throws UserError where a hold has no reason */
async function hold(inputs, ports) {
    const { loaded, reason } = inputs;
    const { name: stage } = (0,choose_environment/* chooseEnvironment */.H)(loaded.config, inputs.environment);
    const { model } = loaded.config;
    if (inputs.action === 'lift')
        return lift(ports, { model, stage, reason: reason ?? null });
    if (reason === undefined || reason.trim() === '')
        throw new errors/* UserError */.yo('a hold needs a reason: it is shown to everyone whom it stops');
    const until = inputs.until === undefined ? null : parseUntil(inputs.until, ports.clock.now());
    const entry = await (0,place_hold/* placeHold */.H)(ports, { model, stage, reason, until });
    const end = until === null ? 'until it is lifted' : `until ${until}`;
    return { stage, entry, message: `${stage} ${entry === null ? 'was on hold already' : 'is on hold'} ${end}: ${reason}` };
}
async function lift(ports, { model, stage, reason }) {
    const entry = await (0,append_entry/* appendEntry */.D)(ports, model, (state) => ((0,registry_state/* activeHold */.YG)(state, stage, ports.clock.now()) === null ? null : { kind: 'lift', stage, reason }));
    return { stage, entry, message: entry === null ? `${stage} is not on hold` : `the hold on ${stage} is lifted` };
}

// EXTERNAL MODULE: ./build/shared/verdict/exit-code.js
var exit_code = __webpack_require__(13072);
;// CONCATENATED MODULE: ./build/cli/commands/hold.js



const holdCommand = {
    usage: '[<stage>] --reason <text> [--until <time>] | --lift',
    description: 'Stops deployments to a stage until it is lifted or its time is over; --lift lets them go on.',
    options: {
        reason: { description: 'Why; shown to everyone whom the hold stops', flag: false },
        until: { description: 'A date, a time or a duration (2026-12-01, 2026-12-01T08:00Z, 8h, 3d); default: until it is lifted', flag: false },
        lift: { description: 'Lift the hold', flag: true },
    },
    positionals: 1,
    async run({ openSession, options, positionals, print }) {
        const lift = options['lift'] !== undefined;
        if (lift && options['until'] !== undefined)
            throw new errors/* UserError */.yo('--until has no meaning with --lift');
        const { loaded, ports } = await openSession();
        const common = { loaded, environment: positionals[0], reason: options['reason'] };
        const { stage, entry, message } = await hold(lift ? { ...common, action: 'lift' } : { ...common, action: 'set', until: options['until'] }, ports);
        print(message);
        return { exitCode: exit_code/* EXIT */.dc.ok, outputs: { stage, entry } };
    },
};


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

/***/ 11644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ evaluateSchema),
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   RO: () => (/* binding */ COLUMN_TYPES),
/* harmony export */   Tp: () => (/* binding */ gateSchema),
/* harmony export */   Ub: () => (/* binding */ MODEL_NAME),
/* harmony export */   Wk: () => (/* binding */ splitSchema),
/* harmony export */   pw: () => (/* binding */ layerSchema),
/* harmony export */   qn: () => (/* binding */ trainSchema),
/* harmony export */   sk: () => (/* binding */ DEFAULT_REGISTRY_PATH),
/* harmony export */   zR: () => (/* binding */ deploySchema)
/* harmony export */ });
/* unused harmony exports tfjsTrainSchema, commandTrainSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/*
 * mlops.yml. Strict everywhere: a key that does nothing yet is an unknown key,
 * because a gate that is accepted and ignored fails open.
 * The descriptions become the JSON Schema that editors show, and the sentence a missing key gets.
 */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(1);
const wholeNumber = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** GTO's grammar for the name of an artifact (gto/constants.py), without its directory form. */
const MODEL_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/;
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(MODEL_NAME, 'letters, digits and dashes');
const COLUMN_TYPES = ['integer', 'number', 'string', 'boolean', 'date', 'timestamp'];
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(COLUMN_TYPES).optional().describe('What every present value must be. Default: string.'),
    missing: wholeNumber.optional().describe('The most missing values that are allowed.'),
    min: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), text]).optional().describe('Smallest allowed value; a date or timestamp for columns of these types.'),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), text]).optional().describe('Largest allowed value; a date or timestamp for columns of these types.'),
    pattern: text.optional().describe("RE2 pattern that each value must contain; anchor it with ^ and $, and put it in single quotes: '^[A-Z]{3}$'."),
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()])).min(1).optional().describe('The only values allowed.'),
    unique: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('true: no value may come twice.'),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn']).optional().describe('What a finding in this column does. Default: fail.'),
})
    .describe('What the values of a column must be.');
const splitSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('by', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        by: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('hash').describe('By the sha256 of the id: a row keeps its side when others are added.'),
        test: share.default(0.2).describe('Share of the rows that judge the model.'),
        validation: share.default(0.1).describe('Share of the rows that stop the training.'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        by: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('time').describe('Rows from `test-from` on are the test rows; validation is the last share before.'),
        column: text.describe('Column of dates or timestamps.'),
        'test-from': text.describe('Date or timestamp of the first test rows, such as 2001-03-10.'),
        validation: share.default(0.1).describe('Share of the rows before `test-from` that stop the training: the last ones.'),
    }),
])
    .describe('Which rows train, which stop the training, which judge. Default: by hash of the id, test 0.2, validation 0.1.');
const dataSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    source: text.describe('Path of a CSV file (.csv, .csv.gz), relative to the folder of this file; it may lie outside of it.'),
    id: text.optional().describe('Column that names a row for good: pairs the answers of two models and splits the data.'),
    target: text.optional().describe('Column that the model predicts.'),
    split: splitSchema.optional(),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, columnSchema).optional().describe('What the values of each column must be, by its name in the header.'),
    'extra-columns': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['allow', 'info', 'warn', 'fail'])
        .default('info')
        .describe('What a column does that stands neither under columns nor in id, target, split, features or slices.'),
    'missing-values': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Further texts that mean missing, such as NA; the empty cell always does.'),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        min: wholeNumber.optional().describe('The least number of rows.'),
        max: wholeNumber.optional().describe('The largest number of rows.'),
        unique: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1).optional().describe('Columns whose values together may not come twice.'),
    })
        .optional()
        .describe('What the rows as a whole must be.'),
    'show-values': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('false: no cell value in logs, reports, profiles or golden rows.'),
})
    .describe('The rows, and what they must be.');
const ACTIVATIONS = ['relu', 'tanh', 'sigmoid', 'elu', 'selu', 'linear'];
const layerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        dense: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(4096).describe('A dense layer with so many units.'),
        activation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(ACTIVATIONS).default('relu').describe('What its units apply.'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ dropout: share.describe('Share of the inputs that a training step leaves out.') }),
]);
const programSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1);
const childKeys = {
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)
        .optional()
        .describe('Names of environment variables that the program may see beside PATH, HOME, the temporary folder, proxies and MLOPS_*.'),
    'timeout-minutes': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).default(60).describe('The program and all it started end after this time.'),
};
const trainShared = {
    seed: wholeNumber.max(2 ** 31 - 1).default(1).describe('The same seed, data and settings give the same model.'),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1).optional().describe('Columns that the model sees. Default: every column but id, target and split column.'),
};
const tfjsTrainSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...trainShared,
    trainer: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('tfjs').describe('The bundled trainer: a dense network on TensorFlow.js.'),
    layers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(layerSchema).default([{ dense: 32, activation: 'relu' }]).describe('Hidden layers, from the input on.'),
    epochs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(10_000).default(20).describe('The most passes over the training rows.'),
    'batch-size': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(65_536).default(256).describe('Rows per step.'),
    'learning-rate': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(1).default(0.001).describe('Step size of the optimizer (Adam).'),
    'early-stopping': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('val_loss').default('val_loss').describe('The loss on the validation rows.'),
        patience: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).default(3).describe('Epochs without a better value before the training ends.'),
    })
        .optional()
        .describe('Ends the training when the metric stops falling, and keeps the best weights.'),
});
const commandTrainSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...trainShared,
    command: programSchema.describe('Program and arguments of your own; no shell. See docs/train-with-your-own-program.md.'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)
        .optional()
        .describe('Files that the program depends on. When they, the data, the seed and this section are unchanged, it is not run again. Without: always run.'),
    ...childKeys,
});
const trainSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([tfjsTrainSchema, commandTrainSchema]).describe('How the model is made: by the bundled trainer or by a program of your own.');
const sliceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).min(2))]);
const evaluateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1).optional().describe('What is computed and shown, named and defined as in scikit-learn. What a gate names is computed anyway.'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sliceSchema).optional().describe('Columns, or { column: [edges] } for ranges [a, b).'),
    baseline: text.default('production').describe('What the candidate is compared with: a stage, base (on GitHub: the last evaluation of the base branch), model@v1.2.3, a path.'),
    positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]).optional().describe('The positive class, unless the labels are 0/1 or false/true.'),
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).default(0.5).describe('A score from here on answers the positive class.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0.5).lt(1).default(0.95).describe('Of each one-sided bound: 0.95 gives a 90 % interval.'),
    'min-rows': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).default(30).describe('Fewer rows are not judged.'),
    'min-joined': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1).default(0.99).describe('Least share of rows that both models must have answered.'),
    'require-baseline': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe('true: a first version is inconclusive instead of a warning.'),
    'when-inconclusive': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['inconclusive', 'warn']).optional().describe('Default: inconclusive for whole-data gates, warn for slice gates.'),
    predictions: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            id: text.optional().describe('Default: the name in data.id.'),
            score: text.optional().describe('Probability of the positive class.'),
            prediction: text.optional().describe('The predicted number or label.'),
            label: text.optional().describe('The truth, where there is no data to take it from.'),
        })
            .optional()
            .describe('Other column names in a predictions file (role: name).'),
    })
        .optional()
        .describe('How a predictions file is read.'),
})
    .describe('How the model is judged; a gate may override what it names itself.');
const gateOptions = {
    id: text.optional().describe('Name of the gate. Default: a readable one made from it.'),
    metric: text.describe('What is judged, such as roc_auc, accuracy or root_mean_squared_error.'),
    slice: text.optional().describe('Judge every slice of this column (it must stand under evaluate.slices).'),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce', 'warn']).default('enforce').describe('warn: what fails here is shown, and stops nothing.'),
    confidence: evaluateSchema.shape.confidence.unwrap().optional().describe('Of each one-sided bound. A bound gate that sets it judges the bound instead of the value.'),
    'min-rows': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().describe('Fewer rows are not judged.'),
    'when-inconclusive': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['inconclusive', 'warn']).optional().describe('Default: inconclusive for whole-data gates, warn for slice gates.'),
};
/** Improvement that may be lost: a number in the metric's unit, or '2%' of the baseline's absolute value. */
const marginSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+(?:\.\d+)?\s*%$/, "a number, or a share of the baseline such as '2%'")])
    .describe("What may be lost against the baseline: a number in the metric's unit, or a share of the baseline such as '2%'.");
const minSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The metric must be at least this.');
const maxSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The metric must be at most this.');
const gateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...gateOptions, min: minSchema, max: maxSchema.optional() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...gateOptions, max: maxSchema }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...gateOptions,
        against: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('baseline').describe('Compare with evaluate.baseline on the same rows: against: baseline.'),
        margin: marginSchema,
        'require-baseline': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('true: a first version is inconclusive instead of a warning.'),
        'min-joined': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1).optional().describe('Least share of rows that both models must have answered.'),
    }),
])
    .describe('A condition that the model must meet: a bound (min, max), or a comparison with the baseline.');
const deploySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        target: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('directory').describe('A folder that is switched to the new version at once.'),
        path: text.describe('Folder that serves the model.'),
        keep: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2).default(5).describe('Versions that stay in the folder.'),
        golden: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('Compare the served answers with those that were judged.'),
        check: programSchema.optional().describe('Program that decides whether the deployed model serves.'),
        ...childKeys,
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        target: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ command: programSchema.describe('Program and arguments; no shell.') }).describe('A program of your own that deploys.'),
        check: programSchema.optional().describe('Program that decides whether the deployed model serves.'),
        ...childKeys,
    }),
])
    .describe('Where a stage serves its model.');
/** Of the backend `directory`, relative to the folder of mlops.yml. */
const DEFAULT_REGISTRY_PATH = '.mlops/registry';
const configSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    model: name.describe('Name of the model: letters, digits and dashes.'),
    data: dataSchema.optional(),
    train: trainSchema.optional(),
    evaluate: evaluateSchema.optional(),
    gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(gateSchema).optional().describe('All of them must hold before a model is registered.'),
    registry: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        backend: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['github', 'directory'])
            .optional()
            .describe('github: tags and releases of the repository; directory: a folder. Default: github in GitHub Actions, directory elsewhere.'),
        path: text.optional().describe(`The folder of the backend directory, relative to the folder of this file. Default: ${DEFAULT_REGISTRY_PATH}.`),
    })
        .optional()
        .describe('Where versions and stages are kept.'),
    deploy: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, deploySchema).optional().describe('Stages such as staging and production, each with its target.'),
});


/***/ }),

/***/ 49769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ appendEntry),
/* harmony export */   S: () => (/* binding */ restsOnWholeLog)
/* harmony export */ });
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8441);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58291);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72802);
/* harmony import */ var _read_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41442);
/* harmony import */ var _refuse_damaged_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(713);





/** A lost race means that another entry was written, so this many losses are this many other writers. */
const MAX_ATTEMPTS = 1000;
/**
 * Decides on what the log says now and writes the entry after it. Where another run was first, it reads and decides again,
 * so a decision never rests on an older log than the one it is written into. No lock: each lost race is another's success.
 * @param decide the entry to write, or null where nothing is to be written
 * @returns the entry as written, or null
 * @throws PlatformError while the log is damaged, for a version or a deployment: both rest on all that went before.
 *   Going back, holding and lifting stay possible, because they are what a person in need does.
 */
async function appendEntry({ ledger, clock }, model, decide) {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const state = await (0,_read_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegistry */ ._)(ledger, model);
        const wanted = await decide(state);
        if (wanted === null)
            return null;
        if (restsOnWholeLog(wanted))
            (0,_refuse_damaged_log_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseDamagedLog */ .C)(state);
        const { entry, text } = writable({ schema: 'mlops/ledger-entry/v1', ...wanted, model, at: timeAfter(state, clock.now()), previous: state.head });
        if ((await ledger.append(model, state.last + 1, text)) === 'appended')
            return entry;
    }
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PlatformError */ .Wk(`the log of ${model}: others wrote to it first ${MAX_ATTEMPTS} times; run this again`);
}
/** A version or a deployment: a decision on all that went before. Going back, holding and lifting are what a person in need does. */
function restsOnWholeLog(entry) {
    return entry.kind === 'version' || (entry.kind === 'stage' && entry.cause === 'deploy');
}
/** Times strictly increase even where a clock is behind: who reads the log by time (GTO does) sees the same order. */
function timeAfter(state, now) {
    const last = state.entries.at(-1)?.entry.at;
    return new Date(Math.max(now.getTime(), last === undefined ? -Infinity : Date.parse(last) + 1)).toISOString();
}
/** What a later run would refuse to read is refused here, before it stands in the log for good. */
function writable(entry) {
    const text = `${JSON.stringify(entry, null, 2)}\n`;
    if (Buffer.byteLength(text) > _read_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENTRY_BYTES */ .o)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`an entry of the log may have ${_read_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENTRY_BYTES */ .o} bytes at most; give a shorter reason`);
    return { entry: (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersioned */ .r)(_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerEntrySchema */ .p, text, `the new entry of ${entry.model}`), text };
}


/***/ }),

/***/ 72802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ledgerEntrySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27716);



const digest = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_statement_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_PATTERN */ .WA);
/** Semantic versioning without pre-releases; parts that stay exact as numbers. */
const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/);
const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub);
const common = {
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops/ledger-entry/v1'),
    model: name,
    /** ISO 8601, UTC. Never before the entry it follows. */
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** sha256 of the text of the entry before, so that an altered one is found; null for the first. */
    previous: digest.nullable(),
};
/** A version is a name claimed once for the bytes of a bundle. */
const versionEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('version'),
    version,
    digest,
    bump: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['first', 'major', 'minor', 'patch']),
    /** What the candidate was judged by: the digest of the evaluation's statement. */
    evaluation: digest,
    /** The digest of the manifest over every file of the version: also card, profile, predictions and golden rows. */
    package: digest,
});
/** Only a successful deployment moves a stage. */
const stageEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('stage'),
    stage: name,
    version,
    digest,
    cause: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['deploy', 'rollback']),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
});
/** A hold stops deployments to a stage until it is lifted or its time is over. */
const holdEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('hold'), stage: name, reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), until: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$().nullable() });
const liftEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('lift'), stage: name, reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() });
const ledgerEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [versionEntrySchema, stageEntrySchema, holdEntrySchema, liftEntrySchema]);


/***/ }),

/***/ 41442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readRegistry),
/* harmony export */   o: () => (/* binding */ MAX_ENTRY_BYTES)
/* harmony export */ });
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27716);
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8441);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72802);



/** An entry is a few hundred bytes; a host reads no more than one byte beyond this. */
const MAX_ENTRY_BYTES = 64 * 1024;
/**
 * Reads the log of a model and says what of it is whole.
 * Each entry carries the sha256 of the text before it, so the next one vouches for it; nothing vouches for the last.
 */
async function readRegistry(ledger, model) {
    const texts = await ledger.read(model);
    const damaged = new Map();
    const parsed = new Map();
    for (const text of texts) {
        const read = parseEntry(text, model);
        if (typeof read === 'string')
            damaged.set(text.position, { position: text.position, location: text.location, reason: read });
        else
            parsed.set(text.position, read);
    }
    for (const gap of missingBefore(texts))
        damaged.set(gap.position, gap);
    for (const altered of alteredEntries(texts, parsed))
        damaged.set(altered.position, altered);
    for (const { position } of damaged.values())
        parsed.delete(position);
    for (const twice of claimedTwice(texts, parsed))
        damaged.set(twice.position, twice);
    const last = texts.at(-1);
    return {
        model,
        entries: [...parsed].filter(([position]) => !damaged.has(position)).map(([position, entry]) => ({ position, entry })),
        damaged: [...damaged.values()].sort((a, b) => a.position - b.position),
        last: last?.position ?? 0,
        head: last === undefined ? null : (0,_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(last.text),
    };
}
/** The entry, or why it can't be read. */
function parseEntry({ text, location }, model) {
    if (Buffer.byteLength(text) > MAX_ENTRY_BYTES)
        return `longer than ${MAX_ENTRY_BYTES} bytes`;
    try {
        const entry = (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersioned */ .r)(_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerEntrySchema */ .p, text, location);
        return entry.model === model ? entry : `an entry of ${JSON.stringify(entry.model)}`;
    }
    catch (error) {
        return error.message.replace(`${location}: `, '');
    }
}
function missingBefore(texts) {
    return texts.flatMap(({ position, location }, index) => {
        const first = (texts[index - 1]?.position ?? 0) + 1;
        if (position === first)
            return [];
        const reason = first === position - 1 ? `entry ${first} is missing` : `entries ${first} to ${position - 1} are missing`;
        return [{ position: first, location: `before ${location}`, reason }];
    });
}
/**
 * Where an entry's `previous` is not the digest of the text before it, the one before was altered. From the end backwards,
 * because an entry that was itself altered accuses nobody.
 */
function alteredEntries(texts, parsed) {
    const altered = [];
    for (let index = texts.length - 1; index >= 0; index -= 1) {
        const [before, text] = [texts[index - 1], texts[index]];
        const entry = text === undefined || altered.at(-1)?.position === text.position ? undefined : parsed.get(text.position);
        if (text === undefined || entry === undefined)
            continue;
        if (text.position === 1 && entry.previous !== null)
            altered.push({ position: 1, location: text.location, reason: 'names an entry before it, but is the first' });
        if (before?.position !== text.position - 1)
            continue;
        if (entry.previous !== (0,_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(before.text)) {
            altered.push({ position: before.position, location: before.location, reason: `altered: entry ${text.position} was written after other bytes` });
        }
    }
    return altered;
}
function claimedTwice(texts, parsed) {
    const claims = new Map();
    return texts.flatMap(({ position, location }) => {
        const entry = parsed.get(position);
        if (entry?.kind !== 'version')
            return [];
        const first = claims.get(entry.version);
        if (first === undefined)
            claims.set(entry.version, position);
        return first === undefined ? [] : [{ position, location, reason: `claims version ${entry.version} again, which entry ${first} holds` }];
    });
}


/***/ }),

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ refuseDamagedLog)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/**
 * For what rests on the whole log: a version that a damaged entry claimed could be claimed a second time.
 * @throws PlatformError naming the entry and what to do
 */
function refuseDamagedLog({ model, damaged }) {
    const [first, ...others] = damaged;
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`the log of ${model} is damaged at entry ${first.position}: ${first.location}: ${first.reason}${more}. Restore it from a copy and run this again; nothing was written to the log`);
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


/***/ }),

/***/ 13072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ exitCodeOfError),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   og: () => (/* binding */ exitCodeOfVerdict)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/** The documented exit codes (docs/exit-codes.md). */
const EXIT = { ok: 0, fail: 1, input: 2, inconclusive: 3, platform: 4, broken: 5, bug: 70, cancelled: 130 };
function exitCodeOfVerdict(verdict) {
    const codes = { pass: EXIT.ok, warn: EXIT.ok, fail: EXIT.fail, inconclusive: EXIT.inconclusive };
    return codes[verdict];
}
function exitCodeOfError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FailedError */ .Kl)
        return EXIT.fail;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return EXIT.input;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InconclusiveError */ .Xp)
        return EXIT.inconclusive;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk)
        return EXIT.platform;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc)
        return EXIT.cancelled;
    return EXIT.bug;
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
