export const id = 9460;
export const ids = [9460];
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

/***/ 32853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _actions_deploy_choose_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42229);
/* harmony import */ var _shared_judge_check_configured_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32589);
/* harmony import */ var _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13072);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68875);




const runCommand = {
    usage: '[options]',
    description: 'Runs every stage that mlops.yml describes, in order, and stops at the first that does not pass.',
    options: { environment: { description: 'Which environment to deploy to; default: the only one, else production', flag: false } },
    positionals: 0,
    async run({ openSession, options, installation, print }) {
        const session = await openSession();
        (0,_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseToRegister */ .Hr)(session);
        (0,_shared_judge_check_configured_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .checkConfiguredMetrics */ .e)(session.loaded);
        // A mistyped environment, or a registry that can't be read, is no news to get after an hour of training.
        if (options['environment'] !== undefined || deploys(session))
            (0,_actions_deploy_choose_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseEnvironment */ .H)(session.loaded.config, options['environment']);
        await session.ports.ledger.read(session.loaded.config.model);
        print(`${session.loaded.config.model}: ${session.loaded.path}\n`);
        const outputs = {};
        let report = null;
        for (const { stage, run } of stepsOf(session)) {
            const outcome = await run({ session, installation, options: stage === 'deploy' ? { environment: options['environment'] } : {} });
            outputs[stage] = outcome.outputs;
            print(`${outcome.text}\n`);
            if (stage === 'evaluate-and-gate')
                report = outcome.report;
            if (outcome.exitCode !== _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok) {
                print(`Stopped after ${stage}. Report: ${outcome.report ?? report}`);
                return { exitCode: outcome.exitCode, outputs };
            }
        }
        print(`Report: ${report}`);
        return { exitCode: _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok, outputs };
    },
};
/** A section that mlops.yml doesn't have is a stage that isn't asked for. Judging always is: what wasn't judged is never registered. */
function stepsOf(session) {
    const { config } = session.loaded;
    return [
        ...(config.data === undefined ? [] : [{ stage: 'validate-data', run: _stages_js__WEBPACK_IMPORTED_MODULE_3__/* .runValidateData */ .w9 }]),
        ...(config.train === undefined ? [] : [{ stage: 'train', run: _stages_js__WEBPACK_IMPORTED_MODULE_3__/* .runTrain */ .MJ }]),
        { stage: 'evaluate-and-gate', run: _stages_js__WEBPACK_IMPORTED_MODULE_3__/* .runEvaluate */ .b$ },
        { stage: 'register-model', run: _stages_js__WEBPACK_IMPORTED_MODULE_3__/* .runRegister */ .Vp },
        ...(deploys(session) ? [{ stage: 'deploy', run: _stages_js__WEBPACK_IMPORTED_MODULE_3__/* .runDeploy */ .zt }] : []),
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

/***/ 32589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkConfiguredMetrics)
/* harmony export */ });
/* harmony import */ var _check_metric_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94684);

/** Refuses a metric that mlops.yml names and that there is not, before anything runs. @throws UserError */
function checkConfiguredMetrics({ config, lineOf }) {
    const gates = config.gates ?? [];
    const metrics = config.evaluate?.metrics ?? [];
    const metricLines = metrics.map((_, place) => lineOf(['evaluate', 'metrics', place]));
    (0,_check_metric_names_js__WEBPACK_IMPORTED_MODULE_0__/* .checkMetricNames */ .f)({ metrics, metricLines, gates, gateLines: gates.map((_, place) => lineOf(['gates', place])) }, null);
}


/***/ }),

/***/ 57824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ columnMeans),
/* harmony export */   qp: () => (/* binding */ columnMeanMetric),
/* harmony export */   zK: () => (/* binding */ nameOfMetric)
/* harmony export */ });
/* harmony import */ var _mean_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

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
        return (0,_mean_of_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(values);
    const sum = (0,_mean_of_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(values.map((value) => (Number.isNaN(value) ? 0 : value)));
    const share = (0,_mean_of_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(values.map((value) => (Number.isNaN(value) ? 0 : 1)));
    return (counts) => sum(counts) / share(counts);
}


/***/ }),

/***/ 47785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ meanOf)
/* harmony export */ });
/** The mean of one value per row; undefined without rows. */
function meanOf(values) {
    return (counts) => {
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
}


/***/ })

};
