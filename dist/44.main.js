export const id = 44;
export const ids = [44];
export const modules = {

/***/ 8044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statusCommand: () => (/* binding */ statusCommand)
});

// EXTERNAL MODULE: ./build/shared/registry/read-registry.js
var read_registry = __webpack_require__(1442);
// EXTERNAL MODULE: ./build/shared/registry/state.js
var registry_state = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/actions/deploy/choose-environment.js
var choose_environment = __webpack_require__(2229);
// EXTERNAL MODULE: ./build/actions/deploy/journal.js
var deploy_journal = __webpack_require__(1657);
// EXTERNAL MODULE: ./build/actions/deploy/open-target.js + 8 modules
var open_target = __webpack_require__(9569);
;// CONCATENATED MODULE: ./build/actions/deploy/read-target.js





/** What serves now, read back from the target, beside what the ledger says. Changes nothing. */
async function readTarget(inputs, ports) {
    const { loaded, workDirectory } = inputs;
    const environment = (0,choose_environment/* chooseEnvironment */.H)(loaded.config, inputs.environment);
    const stage = environment.name;
    const target = (0,open_target/* openTarget */.A)({ ports, loaded, environment, workDirectory });
    const state = await (0,read_registry/* readRegistry */._)(ports.ledger, loaded.config.model);
    const ledger = (0,registry_state/* heldByStage */.zq)(state, stage);
    const journal = await (0,deploy_journal/* readJournal */.a0)(target.journal).catch(() => null);
    const { served, problem } = await readServed(target, ledger);
    return {
        environment: stage,
        target: target.kind,
        ledger,
        served,
        location: typeof served === 'string' ? null : target.location(served.version),
        agrees: served === 'unknown' && problem === null ? null : problem === null,
        problem,
        hold: (0,registry_state/* activeHold */.YG)(state, stage, ports.clock.now()),
        interrupted: journal !== null && !(0,deploy_journal/* isRecorded */.TN)(journal, state) ? journal : null,
    };
}
async function readServed(target, ledger) {
    try {
        const served = await target.serving();
        if (served === 'unknown')
            return { served, problem: null };
        const says = ledger === null ? 'the ledger says that nothing serves' : `the ledger says v${ledger.version}`;
        if (served === 'nothing')
            return { served, problem: ledger === null ? null : `nothing serves, but ${says}` };
        if (served.version !== ledger?.version || served.digest !== ledger.digest)
            return { served, problem: `v${served.version} serves, but ${says}` };
        return { served, problem: await target.damage(served) };
    }
    catch (error) {
        return { served: 'unknown', problem: error.message };
    }
}

// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(1808);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var digest = __webpack_require__(7716);
// EXTERNAL MODULE: ./build/shared/verdict/exit-code.js
var exit_code = __webpack_require__(3072);
;// CONCATENATED MODULE: ./build/cli/commands/status.js






const statusCommand = {
    usage: '[options]',
    description: 'What serves in each environment, since when and why, read back from the target. Changes nothing. Exits 5 where a target and the registry disagree.',
    options: { environment: { description: 'Only this environment; default: all of mlops.yml', flag: false } },
    positionals: 0,
    async run({ openSession, options, print }) {
        const { loaded, workDirectory, ports } = await openSession({ readOnly: true });
        const { model, deploy = {} } = loaded.config;
        const state = await (0,read_registry/* readRegistry */._)(ports.ledger, model);
        const newest = (0,registry_state/* versionsOf */.x4)(state).at(-1);
        print(`${model}: ${newest === undefined ? 'no version is registered yet' : `the newest version is v${newest.version}, registered ${(0,format/* formatTime */.fU)(new Date(newest.at))}`}`);
        for (const { location, reason } of state.damaged)
            print(`DAMAGED  ${location}: ${reason}`);
        const names = options['environment'] === undefined ? Object.keys(deploy) : [options['environment']];
        const readings = [];
        for (const environment of names)
            readings.push(await readTarget({ loaded, workDirectory, environment }, ports));
        for (const reading of readings)
            print(tell(reading));
        if (names.length === 0)
            print('mlops.yml describes no environment (deploy).');
        const sound = state.damaged.length === 0 && readings.every(({ problem, interrupted }) => problem === null && interrupted === null);
        return { exitCode: sound ? exit_code/* EXIT */.dc.ok : exit_code/* EXIT */.dc.broken, outputs: { model, newest: newest?.version ?? null, environments: readings, damaged: state.damaged } };
    },
};
function tell({ environment, served, ledger, location, problem, hold, interrupted }) {
    const serving = typeof served === 'object'
        ? `serves v${served.version} (${(0,digest/* shortDigest */.VK)(served.digest)})`
        : served === 'nothing'
            ? 'serves nothing'
            : ledger === null
                ? 'was never deployed to'
                : `was given v${ledger.version} (${(0,digest/* shortDigest */.VK)(ledger.digest)}); only your check can say what serves`;
    const reason = ledger?.reason === null || ledger === null ? '' : `: ${ledger.reason}`;
    const since = ledger === null ? '' : `, since ${(0,format/* formatTime */.fU)(new Date(ledger.at))} by ${ledger.cause === 'rollback' ? 'a rollback' : 'a deployment'}${reason}`;
    return [
        `${environment} ${serving}${since}`,
        ...(location === null ? [] : [`    ${location}`]),
        ...(hold === null ? [] : [`    ON HOLD since ${(0,format/* formatTime */.fU)(new Date(hold.at))}${hold.until === null ? '' : ` until ${(0,format/* formatTime */.fU)(new Date(hold.until))}`}: ${hold.reason}. Lift it with mlops hold ${environment} --lift`]),
        ...(problem === null ? [] : [`    PROBLEM: ${problem}`]),
        ...(interrupted === null ? [] : ['    INTERRUPTED: a deployment began and did not end; run mlops deploy or mlops rollback, which end it first']),
    ].join('\n');
}


/***/ }),

/***/ 1808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   dZ: () => (/* binding */ formatRows),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   kb: () => (/* binding */ ICON),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const ICON = { pass: '✅', warn: '⚠️', fail: '❌', inconclusive: '❔' };
const MINUS = '−';
const NONE = '–';
/** `25,600` */
function formatCount(count) {
    return count.toLocaleString('en-US', { maximumFractionDigits: 0 });
}
/** `1 row`, `25,600 rows` */
function formatRows(count) {
    return `${formatCount(count)} ${count === 1 ? 'row' : 'rows'}`;
}
/**
 * How many decimals show a number whose uncertainty is `spread`: down to its first uncertain digit,
 * at least three for quantities around one, none for large ones.
 */
function decimalsFor(value, spread) {
    const scale = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3;
    if (!(spread > 0))
        return scale;
    return Math.min(8, Math.max(scale, Math.ceil(-Math.log10(spread))));
}
/** `0.845`, `−0.052`; `–` where there is none. */
function formatNumber(value, decimals) {
    if (value === null)
        return NONE;
    const text = Math.abs(value).toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? `${MINUS}${text}` : text;
}
/** `+0.003`, `−0.052`, `0.000`. */
function formatChange(value, decimals) {
    const text = formatNumber(value, decimals);
    return value !== null && value > 0 && Number(text.replaceAll(',', '')) !== 0 ? `+${text}` : text;
}
/** `2026-11-21 10:02 UTC` */
function formatTime(time) {
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** `90 %` of 0.9; one decimal where it is needed. */
function formatPercent(share) {
    return `${Number((share * 100).toFixed(1)).toLocaleString('en-US')} %`;
}
/** `a`, `a and b`, `a, b and c`. */
function formatList(items) {
    return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** `2.1 s`, `35 ms`, `3 min 20 s` */
function formatSeconds(seconds) {
    if (seconds < 1)
        return `${Math.round(seconds * 1000)} ms`;
    if (seconds < 90)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
/** `12.4 kB` */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
    return `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1]}`;
}


/***/ }),

/***/ 7716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   WA: () => (/* binding */ DIGEST_PATTERN),
/* harmony export */   by: () => (/* binding */ digestOfBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);



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

/***/ 8291:
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

/***/ 3072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ exitCodeOfError),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   og: () => (/* binding */ exitCodeOfVerdict)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);

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


/***/ })

};
