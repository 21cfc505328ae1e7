export const id = 2634;
export const ids = [2634,3885,6266];
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

/***/ 59896:
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
function chooseEnvironment({ config: { deploy = {} }, name: file }, asked) {
    const names = Object.keys(deploy);
    if (names.length === 0)
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file} has no environment to deploy to; add one, such as deploy: { production: { target: directory, path: /srv/models/name } }`);
    const name = asked ?? (names.length === 1 ? names[0] : 'production') ?? '';
    const config = Object.hasOwn(deploy, name) ? deploy[name] : undefined;
    if (config !== undefined)
        return { name, config };
    const near = (0,_shared_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(name, names);
    const wanted = asked === undefined ? `${file} has several environments and none is called production; name one` : `no environment ${JSON.stringify(asked)} under deploy in ${file}`;
    throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${wanted}: ${names.join(', ')}${near === null ? '' : ` (did you mean ${near}?)`}`);
}


/***/ }),

/***/ 32853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _actions_deploy_decision_choose_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59896);
/* harmony import */ var _shared_config_policy_under_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60545);
/* harmony import */ var _shared_judge_metrics_check_configured_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97799);
/* harmony import */ var _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13072);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68875);





const runCommand = {
    usage: '[options]',
    description: 'Runs every stage that mlops.yml describes, in order, and stops at the first that does not pass.',
    options: {
        environment: { description: 'Which environment to deploy to; default: the only one, else production', flag: false },
        policy: { description: 'A file of gates and settings above mlops.yml, which can only tighten: for evaluate-and-gate and register-model', flag: false },
    },
    positionals: 0,
    async run({ openSession, options, installation, print }) {
        const session = await openSession();
        (0,_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseToRegister */ .Hr)(session);
        // A policy that can't be met, a mistyped environment, or a registry that can't be read, is no news to get after an hour of training.
        (0,_shared_judge_metrics_check_configured_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .checkConfiguredMetrics */ .e)(await (0,_shared_config_policy_under_policy_js__WEBPACK_IMPORTED_MODULE_1__.underPolicy)(session.loaded, { text: options['policy'] }));
        if (options['environment'] !== undefined || deploys(session))
            (0,_actions_deploy_decision_choose_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseEnvironment */ .H)(session.loaded, options['environment']);
        await session.ports.ledger.read(session.loaded.config.model);
        print(`${session.loaded.config.model}: ${session.loaded.path}\n`);
        const outputs = {};
        let report = null;
        for (const { stage, takes, run } of stepsOf(session)) {
            const outcome = await run({ session, installation, options: Object.fromEntries(takes.map((name) => [name, options[name]])) });
            outputs[stage] = outcome.outputs;
            print(`${outcome.text}\n`);
            if (stage === 'evaluate-and-gate')
                report = outcome.report;
            if (outcome.exitCode !== _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.ok) {
                print(`Stopped after ${stage}. Report: ${outcome.report ?? report}`);
                return { exitCode: outcome.exitCode, outputs };
            }
        }
        print(`Report: ${report}`);
        return { exitCode: _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.ok, outputs };
    },
};
/** A section that mlops.yml doesn't have is a stage that isn't asked for. Judging always is: what wasn't judged is never registered. */
function stepsOf(session) {
    const { config } = session.loaded;
    return [
        ...(config.data === undefined ? [] : [{ stage: 'validate-data', takes: [], run: _stages_js__WEBPACK_IMPORTED_MODULE_4__/* .runValidateData */ .w9 }]),
        ...(config.train === undefined ? [] : [{ stage: 'train', takes: [], run: _stages_js__WEBPACK_IMPORTED_MODULE_4__/* .runTrain */ .MJ }]),
        { stage: 'evaluate-and-gate', takes: ['policy'], run: _stages_js__WEBPACK_IMPORTED_MODULE_4__/* .runEvaluate */ .b$ },
        { stage: 'register-model', takes: ['policy'], run: _stages_js__WEBPACK_IMPORTED_MODULE_4__/* .runRegister */ .Vp },
        ...(deploys(session) ? [{ stage: 'deploy', takes: ['environment'], run: _stages_js__WEBPACK_IMPORTED_MODULE_4__/* .runDeploy */ .zt }] : []),
    ];
}
function deploys({ loaded: { config } }) {
    return Object.keys(config.deploy ?? {}).length > 0;
}


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

/***/ 77876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ AT_BASE),
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/config/parse-config-text.js + 4 modules
var parse_config_text = __webpack_require__(4862);
// EXTERNAL MODULE: ./build/shared/config/read-config-text.js
var read_config_text = __webpack_require__(18700);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
;// CONCATENATED MODULE: ./build/shared/config/policy/policy-schema.js


/** A gate of a policy holds: one that only warns would ask for nothing. */
const policyGateSchema = schema/* gateSchema */.Tp
    .refine((gate) => gate.mode !== 'warn', 'a gate that enforces (mode: warn would tighten nothing)')
    .refine((gate) => gate['when-inconclusive'] !== 'warn', 'a gate without when-inconclusive: warn (it would tighten nothing)');
/** A stage, a version, or `base`. */
const NAME = schema/* MODEL_NAME */.Ub.source.slice(1, -1);
const REGISTERED = new RegExp(`^(?:${NAME}|(?:${NAME})?#${NAME}(?:~\\d{1,6})?|${NAME}@v\\d+\\.\\d+\\.\\d+)$`);
const { confidence, 'min-joined': minJoined } = schema/* evaluateSchema */.$F.shape;
/** What is asked of a model above its own mlops.yml. Every key can only tighten, whatever its value. */
const policySchema = schemas/* strictObject */.rej({
    gates: schemas/* array */.YOg(policyGateSchema).min(1).optional().describe('Further gates, as in mlops.yml. No waiver lets them be.'),
    baseline: schemas/* string */.YjP()
        .regex(REGISTERED, 'a stage, a version or base, such as production (a path would be a file of the change that is judged)')
        .optional()
        .describe('What gates against the baseline compare with: a stage, a version or base. A policy with such gates needs it; mlops.yml and the inputs may name no other.'),
    confidence: confidence.unwrap().optional().describe('The least confidence of a bound.'),
    'min-rows': schemas/* int */.Whr().min(1).optional().describe('The least number of rows that a gate over all rows is judged on.'),
    'min-joined': minJoined.unwrap().optional().describe('The least share of rows that both models must have answered.'),
    'require-baseline': schemas/* literal */.euz(true).optional().describe('true: a first version is inconclusive.'),
    mode: schemas/* literal */.euz('enforce').optional().describe('enforce: gates that would only warn enforce.'),
    'when-inconclusive': schemas/* literal */.euz('inconclusive').optional().describe('inconclusive: what the rows can\'t decide is never a warning, in slices neither.'),
    waivers: schemas/* literal */.euz('none').optional().describe('none: no waiver counts.'),
})
    .refine((policy) => Object.keys(policy).length > 0, 'at least one key')
    .refine(({ gates = [], baseline }) => baseline !== undefined || !gates.some((gate) => 'against' in gate), { path: ['baseline'], message: 'the baseline that its gates compare with' });

;// CONCATENATED MODULE: ./build/shared/config/policy/read-policy.js







/** Before a path that is read as the base of a pull request has it. */
const AT_BASE = 'base:';
/**
 * Reads the policy that an input names: a path, or `base:path`.
 * @throws UserError where there is none, or it has a key or value that a policy can't have; what the base can't be read for
 */
async function readPolicy(text, { directory, readBase }) {
    const atBase = text.startsWith(AT_BASE);
    const path = atBase ? text.slice(AT_BASE.length) : text;
    if (path === '')
        throw new errors/* UserError */.yo(`policy: ${JSON.stringify(text)} names no file; write a path, or base:path for the file as the base has it`);
    const content = atBase && readBase !== undefined ? await readBase(path) : await readFile(path, directory);
    const { data } = (0,parse_config_text/* parseConfigText */.B)(`policy ${text}`, content, policySchema);
    const altered = atBase && readBase !== undefined && plainEnds(await readHere(path, directory)) !== plainEnds(content);
    return { name: text, digest: `sha256:${(0,external_node_crypto_.hash)('sha256', content)}`, policy: data, altered };
}
/** null where there is none that could be read: the change takes it away, or makes something else of it. */
async function readHere(path, directory) {
    try {
        return await readFile(path, directory);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return null;
        throw error;
    }
}
/** A checkout on Windows may write line ends of its own. */
function plainEnds(text) {
    return text?.replaceAll('\r\n', '\n') ?? null;
}
async function readFile(path, directory) {
    const absolute = (0,external_node_path_.resolve)(directory, path);
    if ((await (0,promises_.stat)(absolute).catch(() => null)) === null)
        throw new errors/* UserError */.yo(`policy: ${path} is not there (looked for from the folder of the config file); check its repository out first`);
    return (0,read_config_text/* readConfigText */.i)(absolute);
}


/***/ }),

/***/ 60545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  underPolicy: () => (/* binding */ underPolicy)
});

// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/config/check-gates.js
var check_gates = __webpack_require__(29702);
// EXTERNAL MODULE: ./build/shared/config/gate-id.js
var gate_id = __webpack_require__(81844);
// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
;// CONCATENATED MODULE: ./build/shared/config/policy/apply-policy.js




/** Begins the ids of a policy's gates, and of no other. */
const PREFIX = 'policy: ';
/**
 * mlops.yml under a policy: its gates beside those of the policy, and of every setting the stricter one.
 * @throws UserError where mlops.yml has another baseline, takes the names of the policy's gates, or lacks a slice that these judge
 */
function applyPolicy(loaded, { name, digest, policy, altered }) {
    const { config } = loaded;
    const own = config.gates ?? [];
    const ids = (0,gate_id/* gateIds */.GQ)(own);
    const taken = ids.find((id) => id.startsWith(PREFIX));
    if (taken !== undefined)
        throw new errors/* UserError */.yo(`gate ${JSON.stringify(taken)}: ids that begin with ${JSON.stringify(PREFIX)} are those of the policy ${name}; rename it`);
    const before = config.evaluate ?? schema/* evaluateSchema */.$F.parse({});
    refuseOtherBaseline(loaded, before, { name, policy });
    const tightened = [];
    const evaluate = tightenEvaluate(before, policy, (change) => void tightened.push({ gate: null, ...change }));
    const theirs = policy.gates ?? [];
    const theirIds = (0,gate_id/* gateIds */.GQ)(theirs).map((id) => `${PREFIX}${id}`);
    const gates = [
        ...own.map((gate, place) => tightenGate(gate, { policy, before, tell: (change) => void tightened.push({ gate: ids[place] ?? gate.metric, ...change }) })),
        ...theirs.map((gate, place) => ({ ...tightenGate(freeOf(gate, before), { policy, before, tell: () => undefined }), id: theirIds[place] })),
    ];
    const { waivers, ...rest } = config;
    const noWaivers = policy.waivers === 'none' && waivers !== undefined && waivers.length > 0;
    if (noWaivers)
        tightened.push({ gate: null, setting: 'waivers', from: String(waivers.length), to: 'none' });
    const [problem] = (0,check_gates/* checkGates */.P)({ ...rest, evaluate, gates });
    if (problem !== undefined)
        throw new errors/* UserError */.yo(`policy ${name}: ${problem.text}`);
    return {
        ...loaded,
        config: { ...rest, evaluate, gates, ...(waivers === undefined || noWaivers ? {} : { waivers }) },
        policy: { name, digest, baseline: policy.baseline ?? null, gates: theirIds, noWaivers: policy.waivers === 'none', altered, tightened, written: loaded },
    };
}
function refuseOtherBaseline(loaded, { baseline }, { name, policy }) {
    if (policy.baseline === undefined || policy.baseline === baseline || loaded.lineOf(['evaluate', 'baseline']) === null)
        return;
    throw new errors/* UserError */.yo(`evaluate.baseline is ${JSON.stringify(baseline)}, but the policy ${name} asks for ${JSON.stringify(policy.baseline)}; neither is stricter than the other, so ${loaded.name} must name the policy's`);
}
/** The larger of two numbers; told where the policy's is. */
function atLeast(setting, { own, floor, tell }) {
    if (floor === undefined || own >= floor)
        return own;
    tell({ setting, from: String(own), to: String(floor) });
    return floor;
}
function tightenEvaluate(evaluate, policy, tell) {
    const stays = evaluate['when-inconclusive'] === 'inconclusive' || policy['when-inconclusive'] === undefined;
    if (!stays)
        tell({ setting: 'when-inconclusive', from: evaluate['when-inconclusive'] ?? 'warn in slices', to: 'inconclusive' });
    if (policy['require-baseline'] === true && !evaluate['require-baseline'])
        tell({ setting: 'require-baseline', from: 'false', to: 'true' });
    return {
        ...evaluate,
        baseline: policy.baseline ?? evaluate.baseline,
        confidence: atLeast('confidence', { own: evaluate.confidence, floor: policy.confidence, tell }),
        'min-joined': atLeast('min-joined', { own: evaluate['min-joined'], floor: policy['min-joined'], tell }),
        'require-baseline': evaluate['require-baseline'] || policy['require-baseline'] === true,
        ...(stays ? {} : { 'when-inconclusive': 'inconclusive' }),
    };
}
/**
 * A gate of a policy where mlops.yml has weaker settings than the usual ones: those would decide what the gate leaves open. In slices a
 * larger number of rows leaves more of them out; over all rows a smaller one judges on less.
 */
function freeOf(gate, own) {
    const usual = schema/* evaluateSchema */.$F.parse({});
    const rows = gate.slice === undefined ? Math.max(own['min-rows'], usual['min-rows']) : Math.min(own['min-rows'], usual['min-rows']);
    const free = {
        ...gate,
        'min-rows': gate['min-rows'] ?? rows,
        ...(gate['when-inconclusive'] === undefined && gate.slice === undefined ? { 'when-inconclusive': 'inconclusive' } : {}),
    };
    if (!('against' in free))
        return free;
    return {
        ...free,
        confidence: free.confidence ?? Math.max(own.confidence, usual.confidence),
        'min-joined': free['min-joined'] ?? Math.max(own['min-joined'], usual['min-joined']),
    };
}
/** @param options.before `evaluate` as it was written, whose defaults the gate had */
function tightenGate(gate, { policy, before, tell }) {
    const tight = { ...gate };
    if (policy.mode === 'enforce' && gate.mode === 'warn') {
        tell({ setting: 'mode', from: 'warn', to: 'enforce' });
        tight.mode = 'enforce';
    }
    // A bound without a confidence of its own judges the value, which is stricter in nothing and looser in nothing.
    if (gate.confidence !== undefined)
        tight.confidence = atLeast('confidence', { own: gate.confidence, floor: policy.confidence, tell });
    // In slices a larger number leaves more of them out.
    const minRows = gate['min-rows'] ?? before['min-rows'];
    if (gate.slice === undefined && policy['min-rows'] !== undefined && minRows < policy['min-rows'])
        tight['min-rows'] = atLeast('min-rows', { own: minRows, floor: policy['min-rows'], tell });
    if (policy['when-inconclusive'] !== undefined && gate['when-inconclusive'] === 'warn') {
        tell({ setting: 'when-inconclusive', from: 'warn', to: 'inconclusive' });
        tight['when-inconclusive'] = 'inconclusive';
    }
    if (!('against' in tight))
        return tight;
    if (tight['min-joined'] !== undefined)
        tight['min-joined'] = atLeast('min-joined', { own: tight['min-joined'], floor: policy['min-joined'], tell });
    if (policy['require-baseline'] === true && tight['require-baseline'] === false) {
        tell({ setting: 'require-baseline', from: 'false', to: 'true' });
        tight['require-baseline'] = true;
    }
    return tight;
}

// EXTERNAL MODULE: ./build/shared/config/policy/read-policy.js + 1 modules
var read_policy = __webpack_require__(77876);
;// CONCATENATED MODULE: ./build/shared/config/policy/under-policy.js


/** mlops.yml under the policy that an input names; as it is where it names none. @throws UserError, PlatformError where the policy can't be read or applied */
async function underPolicy(loaded, { text, readBase }) {
    return text === undefined ? loaded : applyPolicy(loaded, await (0,read_policy/* readPolicy */.T)(text, { directory: loaded.directory, readBase }));
}


/***/ }),

/***/ 58956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ meanOf)
/* harmony export */ });
/** The mean of one value per row; undefined without rows. */
function meanOf(values) {
    const mean = (counts) => {
        // Sums of their own for every fourth row: one alone would wait for each addition before the next.
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        let rows = 0;
        const whole = values.length - (values.length % 4);
        for (let row = 0; row < whole; row += 4) {
            const p = counts[row] ?? 0;
            const q = counts[row + 1] ?? 0;
            const r = counts[row + 2] ?? 0;
            const s = counts[row + 3] ?? 0;
            rows += p + q + r + s;
            a += p * (values[row] ?? 0);
            b += q * (values[row + 1] ?? 0);
            c += r * (values[row + 2] ?? 0);
            d += s * (values[row + 3] ?? 0);
        }
        for (let row = whole; row < values.length; row++) {
            rows += counts[row] ?? 0;
            a += (counts[row] ?? 0) * (values[row] ?? 0);
        }
        return (a + b + (c + d)) / rows;
    };
    return Object.assign(mean, { averages: values });
}


/***/ }),

/***/ 97799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkConfiguredMetrics)
/* harmony export */ });
/* harmony import */ var _check_metric_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95106);

/** Refuses a metric that mlops.yml names and that there is not, before anything runs. @throws UserError */
function checkConfiguredMetrics({ config, lineOf }) {
    const gates = config.gates ?? [];
    const metrics = config.evaluate?.metrics ?? [];
    const metricLines = metrics.map((_, place) => lineOf(['evaluate', 'metrics', place]));
    (0,_check_metric_names_js__WEBPACK_IMPORTED_MODULE_0__/* .checkMetricNames */ .f)({ metrics, metricLines, gates, gateLines: gates.map((_, place) => lineOf(['gates', place])) }, null);
}


/***/ }),

/***/ 48262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ columnMeans),
/* harmony export */   qp: () => (/* binding */ columnMeanMetric),
/* harmony export */   zK: () => (/* binding */ nameOfMetric)
/* harmony export */ });
/* harmony import */ var _intervals_mean_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58956);

/** What results and gates call a metric. */
function nameOfMetric(item) {
    return typeof item === 'string' ? item : `mean(${item.mean})`;
}
/** The means of columns that `evaluate.metrics` asks for. */
function columnMeans(items = []) {
    return items.filter((item) => typeof item !== 'string');
}
/** The mean of a column as a metric: compared like any other, row by row. */
function columnMeanMetric({ mean, better, 'max-missing': maxMissing }) {
    return {
        direction: better,
        needs: 'column',
        column: { name: mean, maxMissing },
        interval: { method: 'bootstrap' },
        comparison: 'bootstrap',
        prepare: (_, values) => meanOfPresent(values),
        undefinedWhen: `no row has a value in column ${mean}`,
    };
}
/** The mean of the rows that have a value. */
function meanOfPresent(values) {
    if (!values.some(Number.isNaN))
        return (0,_intervals_mean_of_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(values);
    const sum = (0,_intervals_mean_of_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(values.map((value) => (Number.isNaN(value) ? 0 : value)));
    const share = (0,_intervals_mean_of_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(values.map((value) => (Number.isNaN(value) ? 0 : 1)));
    return (counts) => sum(counts) / share(counts);
}


/***/ })

};
